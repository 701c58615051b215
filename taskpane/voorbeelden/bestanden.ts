/** Six of the files in voorbeelden/registraties, in a part of the programme of its own: the page may fetch nothing. */
import afwezig from '../../voorbeelden/registraties/echt-nederlands/registratie-doesburg-45210.xlsx';
import blijvenLiggen from '../../voorbeelden/registraties/nederlands-de-baas/registratie-lingewaard-60512.xlsx';
import typefouten from '../../voorbeelden/registraties/nederlands-de-baas/registratie-zevenaar-70188.xlsx';
import onvolledig from '../../voorbeelden/registraties/newbees/registratie-arnhem-31160.xlsx';
import vergissingen from '../../voorbeelden/registraties/taalgericht/registratie-lingewaard-60455.xlsx';
import alsTekst from '../../voorbeelden/registraties/taalgericht/registratie-overbetuwe-51902.xlsx';
import type { Invoer } from '../werker/berichten';
import { VOORBEELDMAP } from './voorbeeld';

const INHOUD: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'registratie-arnhem-31160.xlsx': onvolledig,
  'registratie-doesburg-45210.xlsx': afwezig,
  'registratie-lingewaard-60455.xlsx': vergissingen,
  'registratie-lingewaard-60512.xlsx': blijvenLiggen,
  'registratie-overbetuwe-51902.xlsx': alsTekst,
  'registratie-zevenaar-70188.xlsx': typefouten,
};

/** The one that shows most by itself: a report that is missing, and an absence that was not told of. */
const ENKEL = 'registratie-lingewaard-60512.xlsx';

/** The invented files as if the user had dropped them; or one. */
export const voorbeeldbestanden = (enkel: boolean): Invoer[] =>
  Object.entries(INHOUD)
    .filter(([naam]) => !enkel || naam === ENKEL)
    .map(([naam, inhoud]) => ({
      pad: `${VOORBEELDMAP}/${naam}`,
      bestand: new File([inhoud], naam),
      voorbeeld: true,
    }));

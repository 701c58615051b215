import type { Kwartaal } from '../basis/kwartaal';
import type { Traject, Uren } from '../registratie/registratie';
import type { Veld } from '../registratie/veld';
import type { Tijdvak } from './tijdvak';
import type { Kwartaaluren } from './uren';
import type { Weglating } from './weglating';
import { BESTANDSPLEK } from '../registratie/registratie';

const bruikbaar = ({ waarde }: Veld<number>): boolean => waarde !== undefined && waarde >= 0;

/** The hours per quarter of a row in a trajectregister; undefined where they are not known. */
export function registeruren(
  { kwartaaluren }: Traject,
  vakken: readonly Tijdvak[],
  noteer: (weglating: Weglating) => void,
): (Kwartaaluren | undefined)[] {
  return vakken.map(({ kwartaal }) => {
    const paar = kwartaaluren.get(kwartaal);
    return paar && isVolledig(paar) ? vanPaar(paar, kwartaal, noteer) : undefined;
  });
}

const isVolledig = ({ gepland, gevolgd }: Uren): boolean =>
  gepland.staat !== 'afwezig' && gevolgd.staat !== 'afwezig';

function vanPaar(
  { gepland, gevolgd }: Uren,
  kwartaal: Kwartaal,
  noteer: (weglating: Weglating) => void,
): Kwartaaluren | undefined {
  const plek = { blad: gepland.blad, kolommen: [gepland.kolom ?? 0, gevolgd.kolom ?? 0] };
  if (gepland.staat === 'leeg' && gevolgd.staat === 'leeg') {
    return { ...plek, gepland: 0, gevolgd: 0, rijen: [] };
  }
  if (
    gepland.waarde !== undefined &&
    gevolgd.waarde !== undefined &&
    bruikbaar(gepland) &&
    bruikbaar(gevolgd)
  ) {
    return { ...plek, gepland: gepland.waarde, gevolgd: gevolgd.waarde, rijen: [gepland.rij ?? 0] };
  }
  const { blad, rij, kolom } = bruikbaar(gepland) ? gevolgd : gepland;
  noteer({ soort: 'kwartaaluren', plek: { blad, rij, kolom }, kwartaal });
  return undefined;
}

/** The quarters for which the register has no pair of columns, said once for the whole file. */
export function zonderKolommen(trajecten: readonly Traject[], vakken: readonly Tijdvak[]): Weglating[] {
  const eerste = trajecten[0];
  if (eerste === undefined) return [];
  return vakken
    .filter(({ kwartaal }) => {
      const paar = eerste.kwartaaluren.get(kwartaal);
      return paar === undefined || !isVolledig(paar);
    })
    .map(({ kwartaal }) => ({
      soort: 'urenAfwezig',
      plek: BESTANDSPLEK,
      wat: `Kolommen Geplande uren ${kwartaal} en Gevolgde uren ${kwartaal} ontbreken`,
    }));
}

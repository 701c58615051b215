import type { Kwartaal } from '../basis/kwartaal';
import { BESTANDSPLEK, type Traject, type Uren } from '../registratie/registratie';
import type { Veld } from '../registratie/veld';
import type { Tijdvak } from './tijdvak';
import { GEEN_UREN, type Kwartaaluren } from './uren';
import type { Weglating } from './weglating';

type Noteer = (weglating: Weglating) => void;

const isBruikbaar = ({ waarde }: Veld<number>): boolean => waarde !== undefined && waarde >= 0;

const isVolledig = ({ gepland, gevolgd }: Uren): boolean =>
  gepland.staat !== 'afwezig' && gevolgd.staat !== 'afwezig';

/** The hours per quarter of a row in a trajectregister; undefined where they are not known. */
export function registeruren(
  { kwartaaluren }: Traject,
  vakken: readonly Tijdvak[],
  noteer: Noteer,
): (Kwartaaluren | undefined)[] {
  return vakken.map(({ kwartaal }) => {
    const paar = kwartaaluren.get(kwartaal);
    return paar && isVolledig(paar) ? vanPaar(paar, kwartaal, noteer) : undefined;
  });
}

function vanPaar({ gepland, gevolgd }: Uren, kwartaal: Kwartaal, noteer: Noteer): Kwartaaluren | undefined {
  if (gepland.staat === 'leeg' && gevolgd.staat === 'leeg') return GEEN_UREN;
  if (isBruikbaar(gepland) && isBruikbaar(gevolgd)) {
    return {
      gepland: gepland.waarde ?? 0,
      gevolgd: gevolgd.waarde ?? 0,
      blad: gepland.blad,
      kolommen: [gepland.kolom ?? 0, gevolgd.kolom ?? 0],
      rijen: [gepland.rij ?? 0],
    };
  }
  const { blad, rij, kolom } = isBruikbaar(gepland) ? gevolgd : gepland;
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

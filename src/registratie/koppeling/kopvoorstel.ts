import { dichtstbij, sleutel } from '../../basis/tekst';
import { type Kolom, PERSOON, REGISTERKOLOMMEN } from '../indeling';
import { type Instellingen, lijstwaarden } from '../instellingen';
import { kopsleutel } from '../koppen';
import { gelijkenis } from './codevoorstel';
import { type Kolomvorm, zijnDagen, zijnGetallen } from './kolomvorm';
import type { Registerkolom } from './koppeling';

/** A database writes einde_traject where we write Einde traject. */
const kaal = (kop: string): string => kopsleutel(kop).replace(/[_./\\-]/g, '');

const schrijfwijzen = ({ kop, ook = [] }: Kolom): readonly string[] => [kop, ...ook];
const boekVan = (kolommen: Readonly<Record<string, Kolom>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(kolommen).flatMap(([naam, kolom]) =>
      schrijfwijzen(kolom).map((kop) => [kaal(kop), naam] as const),
    ),
  );
const REGISTERBOEK = boekVan(REGISTERKOLOMMEN);
const PERSOONSBOEK = boekVan(PERSOON);

/** The column that a heading names, in our words or an alias of them. */
export const bekendeKop = (kop: string): Registerkolom | undefined =>
  REGISTERBOEK.get(kaal(kop)) as Registerkolom | undefined;

const NAAM =
  /^(volledige|achter|voor|roep|meisjes)?(naam|namen)(van|de|het|cursist|client|deelnemer|kandidaat|inburgeraar|inburgeringsplichtige|klant)*$/;
const PERSOONSGEGEVEN =
  /^(bsn|burgerservice|geboorte|geboren|adres|straat|huisnummer|postcode|woonplaats|telefoon|mobiel|email|iban|nationaliteit|geslacht)/;
const VRIJE_TEKST =
  /^(opmerking|notitie|toelichting|bijzonderhed|contactpersoon|begeleider|consulent|docent|klantregisseur)/;

/** Why a trajectregister does without a column; undefined when that is not certain. */
export function nietNodig(kop: string): string | undefined {
  const k = kaal(kop);
  if (PERSOONSBOEK.has(k) || NAAM.test(k) || PERSOONSGEGEVEN.test(k))
    return 'een persoonsgegeven; het trajectregister heeft het niet nodig';
  return VRIJE_TEKST.test(k) ? 'het trajectregister heeft hier geen kolom voor' : undefined;
}

/** A heading with hours of a quarter: as a pattern that holds the next quarters too. */
export function urenkop(
  kop: string,
): { readonly patroon: string; readonly soort: 'gepland' | 'gevolgd' } | undefined {
  const k = kopsleutel(kop);
  const soorten = (['gepland', 'gevolgd'] as const).filter((soort) => k.includes(soort));
  const [soort] = soorten;
  if (soort === undefined || soorten.length > 1) return undefined;
  const patroon = kop
    .trim()
    .replace(/((?:19|20)\d{2})([^\d]{0,3}[kq])([1-4])(?!\d)/i, '{jaar}$2{k}')
    .replace(/([kq])([1-4])([^\dkq]{0,2})((?:19|20)\d{2})(?!\d)/i, '$1{k}$3{jaar}')
    .replace(/(?<!\d)(\d{2})([^\d]{0,2}[kq])([1-4])(?!\d)/i, '{jj}$2{k}')
    .replace(/([kq])([1-4])([^\dkq]{0,2})(?<!\d)(\d{2})(?!\d)/i, '$1{k}$3{jj}');
  return patroon.includes('{k}') && !/\d/.test(patroon) ? { patroon, soort } : undefined;
}

/** Whether the values of a column can be those of a column of ours; an empty one can be any. */
export function kanZijn(vorm: Kolomvorm, { soort, lijst }: Kolom, instellingen: Instellingen): boolean {
  if (vorm.gevuld === 0) return true;
  switch (soort) {
    case 'dag':
      return zijnDagen(vorm);
    case 'getal':
      return zijnGetallen(vorm);
    case 'lijst':
      return vorm.echteDagen === 0 && vorm.codes !== undefined && lijst !== undefined
        ? lijstwaarden(lijst, instellingen).length > 0
        : false;
    case 'tekst':
    case 'nummer':
      return vorm.echteDagen === 0;
  }
}

const woorden = (tekst: string): string[] =>
  tekst
    .split(/[^\p{L}]+/u)
    .map(sleutel)
    .filter((woord) => woord.length >= 4 && woord !== 'datum' && woord !== 'klas');

/** So much of two words is the same that one is said of the other: aanmeldings- and aangemeld are not. */
const GELIJK_BEGIN = 5;

/** How alike a heading and a column of ours are: 0 not at all; 3 nearly the same name. */
function lijktKop(kop: string, kolom: Kolom, instellingen: Instellingen): number {
  const namen = schrijfwijzen(kolom).map(kaal);
  if (dichtstbij(kaal(kop), namen) !== undefined) return 3;
  const eigen = woorden(kop);
  const woordenVan = schrijfwijzen(kolom).flatMap(woorden);
  const gedeeld = eigen.filter((w) =>
    woordenVan.some((v) => v.slice(0, GELIJK_BEGIN) === w.slice(0, GELIJK_BEGIN)),
  );
  if (gedeeld.length > 0) return gedeeld.length === eigen.length ? 2 : 1;
  // Statushouder asks for one of the two values of Doelgroep.
  const waarden = kolom.lijst === undefined ? [] : lijstwaarden(kolom.lijst, instellingen).map(sleutel);
  return eigen.some((w) => w.length >= 6 && waarden.some((waarde) => waarde.includes(w))) ? 1 : 0;
}

/** The columns that a column with an unknown heading is most like, by its heading and its values; none, one or more. */
export function kandidaten(
  kop: string,
  vorm: Kolomvorm,
  vrij: readonly Registerkolom[],
  instellingen: Instellingen,
): readonly Registerkolom[] {
  const gewogen = vrij.flatMap((naam) => {
    const kolom: Kolom = REGISTERKOLOMMEN[naam];
    if (!kanZijn(vorm, kolom, instellingen)) return [];
    const lijst = kolom.lijst === undefined ? [] : lijstwaarden(kolom.lijst, instellingen);
    const gewicht = lijktKop(kop, kolom, instellingen) + (gelijkenis(vorm, lijst) > 0.5 ? 1.5 : 0);
    return gewicht > 0 ? [{ naam, gewicht }] : [];
  });
  const meeste = Math.max(0, ...gewogen.map(({ gewicht }) => gewicht));
  return gewogen.filter(({ gewicht }) => gewicht === meeste).map(({ naam }) => naam);
}

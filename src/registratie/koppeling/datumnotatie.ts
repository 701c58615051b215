import { type Dag, dagVan } from '../../basis/dag';

/** How another system writes a day as text; j, m and d in their order, jj a year of two digits. */
export const DATUMNOTATIES = ['d-m-j', 'm-d-j', 'j-m-d', 'd-m-jj', 'm-d-jj', 'jjjjmmdd'] as const;
export type Datumnotatie = (typeof DATUMNOTATIES)[number];

const KLOK = /[T ]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
const STREEPJES = /[\u2010-\u2015\u2212]/g;

/**
 * The day in a text in this notation; between the parts a dash, slash or dot, twice the same. A clock behind it is
 * dropped. Years of two digits are those of this century. Undefined for everything else: a notation that is declared
 * is the only one.
 * @example leesDagIn('12/31/2025', 'm-d-j') // 31 December 2025
 */
export function leesDagIn(tekst: string, notatie: Datumnotatie): Dag | undefined {
  const kaal = tekst.replace(STREEPJES, '-').trim().replace(KLOK, '');
  if (notatie === 'jjjjmmdd') {
    const deel = /^(\d{4})(\d{2})(\d{2})$/.exec(kaal);
    return deel ? dagVan(Number(deel[1]), Number(deel[2]), Number(deel[3])) : undefined;
  }
  const deel = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(kaal);
  if (!deel) return undefined;
  const [eerste = '', tweede = '', derde = ''] = [deel[1], deel[3], deel[4]];
  const [jaar, maand, dag] =
    notatie === 'j-m-d'
      ? [eerste, tweede, derde]
      : notatie.startsWith('m')
        ? [derde, eerste, tweede]
        : [derde, tweede, eerste];
  const kort = notatie.endsWith('jj');
  if (jaar.length !== (kort ? 2 : 4) || maand.length > 2 || dag.length > 2) return undefined;
  return dagVan(Number(jaar) + (kort ? 2000 : 0), Number(maand), Number(dag));
}

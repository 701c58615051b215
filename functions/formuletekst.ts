import { type Celdag, excelserieel, isodag } from '../src';
import type { FunctieId } from './register';

/** How a formula is written: as a Dutch user types it, or as a file and Office keep it. */
export interface Schrijfwijze {
  readonly scheiding: string;
  readonly kolom: string;
  readonly komma: string;
  readonly waar: string;
  readonly onwaar: string;
  /** The function that makes a date of year, month and day. */
  readonly datum: string;
}

const NEDERLANDS: Schrijfwijze = {
  scheiding: ';',
  kolom: '\\',
  komma: ',',
  waar: 'WAAR',
  onwaar: 'ONWAAR',
  datum: 'DATUM',
};
const ENGELS: Schrijfwijze = {
  scheiding: ',',
  kolom: ',',
  komma: '.',
  waar: 'TRUE',
  onwaar: 'FALSE',
  datum: 'DATE',
};

/** A call of a custom function. An argument is a value, a day, null (left out), or rows of cells. */
export interface Aanroep {
  readonly id: FunctieId;
  readonly argumenten: readonly unknown[];
}

const isCeldag = (cel: unknown): cel is Celdag => typeof cel === 'object' && cel !== null && 'dag' in cel;

function waarde(cel: unknown, wijze: Schrijfwijze): string {
  if (cel === null) return '""';
  if (typeof cel === 'string') return `"${cel.replaceAll('"', '""')}"`;
  if (typeof cel === 'boolean') return cel ? wijze.waar : wijze.onwaar;
  if (isCeldag(cel)) return `${wijze.datum}(${isodag(cel.dag).split('-').map(Number).join(wijze.scheiding)})`;
  return String(cel).replace('.', wijze.komma);
}

function argument(arg: unknown, wijze: Schrijfwijze): string {
  if (arg === null) return '';
  if (!Array.isArray(arg)) return waarde(arg, wijze);
  const rijen = (arg as unknown[][]).map((rij) => rij.map((cel) => waarde(cel, wijze)).join(wijze.kolom));
  return `{${rijen.join(';')}}`;
}

const schrijf = (naam: string, argumenten: readonly unknown[], wijze: Schrijfwijze): string =>
  `${naam}(${argumenten.map((a) => argument(a, wijze)).join(wijze.scheiding)})`;

/**
 * The formula as a user of Dutch Excel types it.
 * @example formuleInExcel({ id: 'JOBCOACH_TARIEF', argumenten: ['Midden', 2, 18] }) // '=INB.JOBCOACH_TARIEF("Midden";2;18)'
 */
export const formuleInExcel = ({ id, argumenten }: Aanroep): string =>
  `=${schrijf(`INB.${id}`, argumenten, NEDERLANDS)}`;

/** The formula as Office.js takes it, whatever the language of Excel. */
export const formuleVoorOffice = ({ id, argumenten }: Aanroep): string =>
  `=${schrijf(`INB.${id}`, argumenten, ENGELS)}`;

/** What a damaged formula begins a custom function with, where the add-in was absent. */
const BESTANDSNAAM = '_xldudf_INB_';

/** The formula as it stands in a workbook: Excel keeps custom functions under this name, also when the add-in is absent. */
export const formuleInBestand = ({ id, argumenten }: Aanroep): string =>
  schrijf(`${BESTANDSNAAM}${id}`, argumenten, ENGELS);

/** The arguments as Excel passes them: a day as its serial. */
export const alsCellen = (argumenten: readonly unknown[]): unknown[] =>
  argumenten.map((a) => (isCeldag(a) ? excelserieel(a.dag) : a));

import type { Kwartaal } from '../basis/kwartaal';
import type { Perceel } from '../registratie/lijsten';
import { toelichtingen } from './indicatoren';

/** The sheets of an MI workbook that are not of a perceel. Their names are a contract. */
export const MIBLADEN = {
  overzicht: 'Overzicht',
  gegevens: 'MI-gegevens',
  wijzigingen: 'Wijzigingen',
  definities: 'Definities',
  herkomst: 'Herkomst',
} as const;

/** The line of Overzicht that only a workbook of the region has: by it such a workbook is known. */
export const REGIOKENMERK = 'Werkmappen';

/** Sheet names hold 31 characters at most; a perceel that is longer has a short name. */
const KORT: Partial<Readonly<Record<Perceel, string>>> = { 'MAP voor gezins- en overige migranten': 'MAP' };

/** The sheet of a perceel in an MI workbook. */
export const perceelblad = (perceel: Perceel): string => KORT[perceel] ?? perceel;

/** The table on MI-gegevens, and its columns in their order; in lower case the keys of the JSON. */
export const MITABEL = 'MI';
export const MIKOLOMMEN = [
  'Kwartaal',
  'Aanbieder',
  'Gemeente',
  'Perceel',
  'Indicator',
  'Uitsplitsing',
  'Waarde',
  'Teller',
  'Noemer',
  'Herkomst',
] as const;
export type Mikop = (typeof MIKOLOMMEN)[number];

/** The headings above the first two columns of a perceel sheet; the gemeenten stand behind them. */
export const PERCEELKOPPEN = ['Code', 'Indicator'] as const;

/** What stands beside MI-17 on a perceel sheet: by it the box of a quarter is known. */
export const toelichtingskop = (kwartaal: Kwartaal): string => `${toelichtingen.naam} ${kwartaal}`;

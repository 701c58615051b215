import type { Perceel } from '../../../src';

/** Sheet names hold 31 characters at most; a perceel that is longer has a short name. */
const KORT: Partial<Readonly<Record<Perceel, string>>> = { 'MAP voor gezins- en overige migranten': 'MAP' };

export const OVERZICHT = 'Overzicht';
export const MIGEGEVENS = 'MI-gegevens';
export const DEFINITIES = 'Definities';
export const HERKOMST = 'Herkomst';

/** The sheet of a perceel. */
export const bladnaam = (perceel: Perceel): string => KORT[perceel] ?? perceel;

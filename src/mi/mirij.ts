import type { Kwartaal } from '../basis/kwartaal';
import type { Perceel } from '../registratie/lijsten';
import type { Miwaarde } from './miwaarde';

/** What stands for all gemeenten, or all aanbieders, together. */
export const TOTAAL = 'Totaal';

/** One row of MI-gegevens: the machine-readable half. */
export interface Mirij extends Pick<Miwaarde, 'waarde' | 'teller' | 'noemer' | 'herkomst'> {
  readonly kwartaal: Kwartaal;
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly perceel: Perceel;
  readonly indicator: string;
  readonly uitsplitsing: string;
}

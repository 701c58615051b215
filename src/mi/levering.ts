import type { Dag } from '../basis/dag';
import type { Kwartaal } from '../basis/kwartaal';
import type { Perceel } from '../registratie/lijsten';
import type { Mirij } from './mirij';

/**
 * MI-17: what an aanbieder wrote about a quarter, per gemeente and perceel. Free text of the user, of one or more
 * lines: the one thing in the MI that is no count.
 */
export interface Toelichting {
  readonly kwartaal: Kwartaal;
  /** A gemeente, or TOTAAL when somebody wrote under the total. */
  readonly gemeente: string;
  readonly perceel: Perceel;
  readonly tekst: string;
}

/** What an MI workbook holds that was made and delivered before. */
export interface Milevering {
  /** The quarter that it was made for: the newest that it shows. */
  readonly kwartaal: Kwartaal;
  /** Undefined when Overzicht does not tell. */
  readonly peildatum: Dag | undefined;
  /** In the order of MI-gegevens; TOTAAL is none. */
  readonly aanbieders: readonly string[];
  readonly gemeenten: readonly string[];
  /** The rows of MI-gegevens, in their order, those of TOTAAL included; the texts of MI-17 are in `toelichtingen`. */
  readonly rijen: readonly Mirij[];
  readonly toelichtingen: readonly Toelichting[];
  /** Codes of the indicators that the workbook itself calls incomplete in its own quarter. */
  readonly onvolledig: readonly string[];
}

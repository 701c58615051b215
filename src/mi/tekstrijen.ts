import { toelichtingen as indicator } from './indicatoren';
import type { Toelichting } from './levering';
import { type Mirij, TOTAAL } from './mirij';

/** A toelichting as a row of MI-gegevens: its Waarde is the text. */
export interface Mitekstrij extends Omit<Mirij, 'waarde'> {
  readonly waarde: string;
}

/** Of whom a toelichting is; it was delivered by all aanbieders together when it has no name. */
type Getekend = Toelichting & { readonly aanbieder?: string };

/** The rows of MI-17: kept in the table too, so that a text outlives the box of a gemeente that has gone. */
export const tekstrijen = (toelichtingen: readonly Getekend[], aanbieders: readonly string[]): Mitekstrij[] =>
  toelichtingen.map(({ kwartaal, aanbieder, gemeente, perceel, tekst }) => ({
    kwartaal,
    aanbieder: aanbieder ?? (aanbieders.length === 1 ? (aanbieders[0] ?? TOTAAL) : TOTAAL),
    gemeente,
    perceel,
    indicator: indicator.code,
    uitsplitsing: '',
    waarde: tekst,
    teller: null,
    noemer: null,
    herkomst: 'overgenomen',
  }));

import { dag, dagenLater, isodag } from '../../src';
import { bevindingen, type Opties } from './controleert';
import type { Gegevens } from './werkmap';

interface Termijnproef {
  readonly code: string;
  /** A file in which the term runs from one day, and what it asks for was done on another, or not yet. */
  gegevens(vanaf: string, gedaan?: string): Gegevens;
  /** Where the finding points; `leeg` when that is another cell while the event is missing. */
  readonly cel: string;
  readonly leeg?: string;
  /** Messages that the rule has besides `teLaat`. */
  readonly ook: readonly ('open' | 'gepland')[];
  readonly opties?: Opties;
}

/** Why this case, the day from which the term runs, the last day in time; and the first late day, if not the next. */
type Geval = readonly [waarom: string, vanaf: string, laatste: string, eersteTeLaat?: string];

const erna = (d: string): string => isodag(dagenLater(dag(d), 1));

/** With the first day that is late filled in: the day after the last one, unless the case says otherwise. */
const metEersteLate = ([waarom, vanaf, laatste, eersteTeLaat]: Geval): [string, string, string, string] => [
  waarom,
  vanaf,
  laatste,
  eersteTeLaat ?? erna(laatste),
];

/** Both sides of a deadline: done or missing on the last day in time, and on the first day that is late. */
export function beideKanten(
  { code, gegevens, cel, leeg = cel, ook, opties }: Termijnproef,
  gevallen: readonly Geval[],
): void {
  const op = (peildatum: string, inhoud: Gegevens): string[] =>
    bevindingen(code, inhoud, { ...opties, peildatum });
  const als = (bericht: 'open' | 'gepland', waar: string): string[] =>
    ook.includes(bericht) ? [`${waar} ${bericht}`] : [];

  describe.each(gevallen.map(metEersteLate))('%s: from %s to %s', (_, vanaf, laatste, eersteTeLaat) => {
    test('done on the last day is in time', () => {
      expect(op('2030-01-01', gegevens(vanaf, laatste))).toEqual([]);
    });
    test('done on the first day that is late is a notitie', () => {
      expect(op('2030-01-01', gegevens(vanaf, eersteTeLaat))).toEqual([`${cel} teLaat`]);
      expect(op(eersteTeLaat, gegevens(vanaf, eersteTeLaat))).toEqual([`${cel} teLaat`]);
    });
    test('missing is nothing on the last day, and a signaal after it', () => {
      expect(op(laatste, gegevens(vanaf))).toEqual([]);
      expect(op(eersteTeLaat, gegevens(vanaf))).toEqual(als('open', leeg));
    });
    test('planned after the peildatum for a day that is late', () => {
      expect(op(laatste, gegevens(vanaf, eersteTeLaat))).toEqual(als('gepland', cel));
      expect(op(vanaf, gegevens(vanaf, laatste))).toEqual([]);
    });
  });
}

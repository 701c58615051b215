import { type Dag, dag, dagenLater, maandenLater } from '../../src';

/** One ended uitkering, as a row of a sheet would hold it. */
export interface Uitkering {
  readonly laatsteDag: Dag;
  readonly herinstroom: Dag | undefined;
  readonly reden: string | number;
}

const ARBEID = [
  'Arbeid in dienstbetrekking',
  '11',
  13,
  'inkomen boven de norm',
  'Inkomstenverklaring niet ingevuld',
];
const STUDIE = ['studie', 1, 'Onderwijs met studiefinanciering'];
const OVERIG = [
  'detentie',
  32,
  'Handhaving',
  'geen inlichtingen',
  '98',
  'verhuizing buitenland',
  'Scheiding',
];
const NIET_ECHT = ['scheiding', 31, 'Gezinshereniging', 34, '35', 'oorzaak bij partner', 'Aangaan relatie'];
const EENRICHTING = ['AOW', 4, '03', 'Overlijden'];

/** A last paid day in 2014, another for every record, month ends among them. */
const laatsteDag = (i: number): Dag => dagenLater(dag('2014-01-01'), (i * 37) % 365);

/**
 * 434 records made to the counts of velsen 5.2: 353 that count (155 arbeid, 18 studie, 180 other), 50 that did not
 * really leave, 31 overlijden and AOW. Returns lie on the first, the last or some day of their period.
 */
export function velsenBestand(): Uitkering[] {
  const records: Uitkering[] = [];
  const voeg = (
    aantal: number,
    redenen: readonly (string | number)[],
    terug: (vrij: Dag, i: number) => Dag | undefined,
  ) => {
    for (let n = 0; n < aantal; n += 1) {
      const i = records.length;
      const d = laatsteDag(i);
      records.push({
        laatsteDag: d,
        herinstroom: terug(dagenLater(d, 1), n),
        reden: redenen[n % redenen.length] as string | number,
      });
    }
  };
  const nooit = () => undefined;
  /** In turn the last day of the period, its first, and one in between. */
  const tussen =
    (van: number, tot: number) =>
    (vrij: Dag, n: number): Dag => {
      const begin = van === 0 ? dagenLater(vrij, 31) : maandenLater(vrij, van);
      return [dagenLater(maandenLater(vrij, tot), -1), begin, maandenLater(vrij, (van + tot) / 2)][
        n % 3
      ] as Dag;
    };
  const groep = (
    redenen: readonly (string | number)[],
    totaal: number,
    [binnen, midden, laat]: readonly [number, number, number],
  ) => {
    voeg(binnen, redenen, tussen(0, 6));
    voeg(midden, redenen, tussen(6, 12));
    voeg(laat, redenen, tussen(12, 60));
    voeg(totaal - binnen - midden - laat, redenen, (vrij, n) =>
      n % 5 === 0 ? maandenLater(vrij, 60 + (n % 3)) : undefined,
    );
  };
  groep(ARBEID, 155, [9, 11, 26]);
  groep(STUDIE, 18, [3, 0, 4]);
  groep(OVERIG, 180, [25, 10, 23]);
  voeg(50, NIET_ECHT, (vrij, n) => dagenLater(vrij, (n * 11) % 31));
  voeg(31, EENRICHTING, nooit);
  return records;
}

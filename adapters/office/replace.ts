import type {
  Celstand,
  Formulezetting,
  Plek,
  Terugzetting,
  Vervanging,
  Vervanguitkomst,
  Weigering,
} from '../../src';
import { isFormula } from './cells';
import { formulaState, type Place, queueWrite, rangeOf, runsOf, stateFor } from './cellwriter';
import { askNewYear, shiftOf } from './dateSystem';
import { run } from './excelfout';

/** What is loaded of a range to know exactly what stands in its cells. */
const STATE = 'values, formulas, numberFormat';

/** A cell that may change. */
interface Change extends Place {
  readonly plek: Plek;
  /** The name of its sheet, or its id. */
  readonly sheet: string | null;
  readonly isStill: (now: Celstand) => boolean;
  readonly next: (now: Celstand, shift: number) => Celstand | undefined;
}

/** @throws Excelfout */
export const replaceCells = (
  vervangingen: readonly (Vervanging | Formulezetting)[],
): Promise<Vervanguitkomst> =>
  changeCells(
    vervangingen.map((change) => ('formule' in change ? formulaChange(change) : valueChange(change))),
  );

const valueChange = ({ plek, was, wordt }: Vervanging): Change => ({
  plek,
  ...placeOf(plek),
  sheet: plek.blad,
  isStill: (now) => !now.isFormule && now.inhoud === was,
  next: (now, shift) => stateFor(wordt, now.notatie, shift),
});

const formulaChange = ({ plek, was, formule, notatie }: Formulezetting): Change => ({
  plek,
  ...placeOf(plek),
  sheet: plek.blad,
  isStill: (now) => was === undefined || (now.inhoud === was && now.isFormule === (was !== '')),
  next: (now) => formulaState(formule, now.notatie, notatie),
});

/** @throws Excelfout */
export const putBack = (terugzettingen: readonly Terugzetting[]): Promise<Vervanguitkomst> =>
  changeCells(
    terugzettingen.map(({ plek, bladsleutel, nu, was }) => ({
      plek,
      ...placeOf(plek),
      sheet: bladsleutel,
      isStill: (now) =>
        now.inhoud === nu.inhoud && now.isFormule === nu.isFormule && now.notatie === nu.notatie,
      next: () => was,
    })),
  );

const placeOf = ({ rij, kolom }: Plek): Place => ({ row: rij ?? 0, column: kolom ?? 0 });

/** One sync to see what stands there, one to write and to see what Excel made of it. */
function changeCells(changes: readonly Change[]): Promise<Vervanguitkomst> {
  return run(async (context) => {
    const newYear = askNewYear(context.workbook);
    const asked = [...bySheet(changes)].map(([key, own]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load('id');
      const protection = sheet.protection.load('protected');
      const runs = runsOf(own).map((cells) => {
        const range = rangeOf(sheet, cells).load(STATE);
        return { cells, range, lock: range.format.protection.load('locked') };
      });
      return { sheet, protection, runs };
    });
    await context.sync();

    const geweigerd: { plek: Plek; reden: Weigering }[] = [];
    const written: { id: string; cells: readonly (Change & { was: Celstand })[]; range: Excel.Range }[] = [];
    for (const { sheet, protection, runs } of asked) {
      const writes: (Change & { was: Celstand; state: Celstand })[] = [];
      for (const { cells, range, lock } of runs) {
        cells.forEach((change, i) => {
          const was = sheet.isNullObject ? undefined : stateAt(range, i);
          const state = was && change.next(was, shiftOf(newYear));
          if (was === undefined || !change.isStill(was))
            geweigerd.push({ plek: change.plek, reden: 'gewijzigd' });
          // Null: some of these cells are locked.
          else if (protection.protected && (lock.locked as boolean | null) !== false)
            geweigerd.push({ plek: change.plek, reden: 'beveiligd' });
          else if (state === undefined) geweigerd.push({ plek: change.plek, reden: 'kanNiet' });
          else writes.push({ ...change, was, state });
        });
      }
      for (const cells of runsOf(writes)) {
        const range = rangeOf(sheet, cells);
        queueWrite(
          range,
          cells.map((c) => c.state),
        );
        written.push({ id: sheet.id, cells, range: range.load(STATE) });
      }
    }
    if (written.length > 0) await context.sync();
    const gedaan = written.flatMap(({ id, cells, range }) =>
      cells.map(({ plek, was }, i): Terugzetting => ({ plek, bladsleutel: id, nu: stateAt(range, i), was })),
    );
    return { gedaan, geweigerd };
  });
}

function bySheet(changes: readonly Change[]): Map<string, Change[]> {
  const sheets = new Map<string, Change[]>();
  for (const change of changes) {
    const { sheet } = change;
    if (sheet !== null) sheets.set(sheet, [...(sheets.get(sheet) ?? []), change]);
  }
  return sheets;
}

function stateAt(range: Excel.Range, row: number): Celstand {
  const inhoud = range.formulas[row]?.[0] as string | number | boolean;
  return {
    inhoud,
    isFormule: isFormula(inhoud, range.values[row]?.[0]),
    notatie: String(range.numberFormat[row]?.[0]),
  };
}

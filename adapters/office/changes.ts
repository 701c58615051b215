import { type Bereik, kolomnummer, type Wijzigingsbericht } from '../../src';
import { run } from './excelfout';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Calls `doe` for every change of cells anywhere in the workbook, and for every sheet that is deleted, until the answer
 * is called. @throws Excelfout
 */
export function watch(doe: (bericht: Wijzigingsbericht) => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (berichten: readonly Wijzigingsbericht[]): Promise<void> => {
      berichten.forEach(doe);
      return Promise.resolve();
    };
    // Not every Excel tells of a sort as of a change.
    const registrations = [
      worksheets.onChanged.add((event) => tell(changeIn(event))),
      worksheets.onRowSorted.add((event) => tell(editIn(event))),
      worksheets.onColumnSorted.add((event) => tell(editIn(event))),
      worksheets.onDeleted.add((event) => tell([deletionIn(event)])),
    ];
    await context.sync();
    return async () => {
      await Excel.run(context, async (own) => {
        for (const registration of registrations) registration.remove();
        await own.sync();
      });
    };
  });
}

/** What the events have in common; only that of a change tells what made it. */
interface Origin {
  readonly source: string;
  readonly triggerSource?: string | undefined;
  readonly worksheetId: string;
}

const actorOf = ({ source, triggerSource }: Origin): Wijzigingsbericht['door'] =>
  source === 'Remote' ? 'ander' : triggerSource === 'ThisLocalAddin' ? 'programma' : 'gebruiker';

/** Every other kind than an edit moves cells. */
const changeIn = (event: Excel.WorksheetChangedEventArgs): Wijzigingsbericht[] =>
  event.changeType === 'RangeEdited' ? editIn(event) : [{ door: actorOf(event), wat: 'verschoven' }];

/** One for each area. */
const editIn = (event: Origin & { readonly address: string }): Wijzigingsbericht[] =>
  event.address.split(',').map((address) => {
    const door = actorOf(event);
    const bereik = areaOf(address.trim());
    return bereik === undefined
      ? { door, wat: 'verschoven' }
      : { door, wat: 'cellen', bladsleutel: event.worksheetId, bereik };
  });

const deletionIn = (event: Origin): Wijzigingsbericht => ({
  door: actorOf(event),
  wat: 'blad verwijderd',
  bladsleutel: event.worksheetId,
});

/** B2, B2:D9, B:D or 2:9. */
function areaOf(address: string): Omit<Bereik, 'blad'> | undefined {
  const found = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address);
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return {
    vanRij: top === '' ? 1 : Number(top),
    totRij: bottom === '' ? LAST_ROW : Number(bottom),
    vanKolom: left === '' ? 1 : kolomnummer(left),
    totKolom: right === '' ? LAST_COLUMN : kolomnummer(right),
  };
}

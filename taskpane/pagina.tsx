/** The pane as a web page, for who has no add-in: no Office, no workbook of its own. */
import { bewaarplek } from './bewaarplek';
import { keepOffline } from './offline/register';
import { begin, eigenWerker } from './start';

const nooit = (): (() => void) => () => undefined;

begin({
  werkmap: undefined,
  werker: eigenWerker(),
  bewaarplek: bewaarplek(''),
  zelftest: undefined,
  bijVraag: nooit,
  bijCelvraag: nooit,
});
keepOffline();

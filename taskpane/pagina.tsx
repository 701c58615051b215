/** The pane as a web page, for who has no add-in: no Office, no workbook of its own. */
import { begin, eigenWerker } from './start';

begin({ werkmap: undefined, werker: eigenWerker(), bijVraag: () => () => undefined });

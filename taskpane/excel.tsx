/// <reference types="office-js" />
/** The pane in Excel. The page lives as long as the workbook is open: functions and ribbon buttons use it too. */
import { officeWerkmap } from '../adapters/office';
import { type Weergave, WEERGAVEN } from './omgeving';
import { begin, eigenWerker } from './start';

/** A button of the ribbon asks for a view; one that was pressed before the pane was drawn is kept. */
let gevraagd: Weergave = 'controleren';
let toonWeergave: (weergave: Weergave) => void = (weergave) => {
  gevraagd = weergave;
};

/** The actions of the ribbon, as manifest.xml names them: toonControleren, toonSjabloon … */
for (const weergave of WEERGAVEN) {
  Office.actions.associate(
    `toon${weergave.charAt(0).toUpperCase()}${weergave.slice(1)}`,
    (gebeurtenis: Office.AddinCommands.Event) => {
      toonWeergave(weergave);
      // A pane that is open already, or cannot be opened: the button is done either way.
      void Office.addin
        .showAsTaskpane()
        .catch(() => undefined)
        .finally(() => gebeurtenis.completed());
    },
  );
}

void Office.onReady(() => {
  begin({
    werkmap: officeWerkmap,
    werker: eigenWerker(),
    bijVraag(toon) {
      toonWeergave = toon;
      toon(gevraagd);
      return () => undefined;
    },
  });
});

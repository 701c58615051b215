/// <reference types="office-js" />
/** The pane in Excel. The page lives as long as the workbook is open: functions and ribbon buttons use it too. */
import { officeWerkmap } from '../adapters/office';
import { bewaarplek } from './bewaarplek';
import { type Weergave, WEERGAVEN } from './omgeving';
import { begin, eigenWerker } from './start';

/** A button of the ribbon asks for a view; one that was pressed before the pane was drawn is kept. */
let gevraagd: Weergave = 'controleren';
let toonWeergave: (weergave: Weergave) => void = (weergave) => {
  gevraagd = weergave;
};

/** The same for the question what was found in the chosen cell. */
let isCelGevraagd = false;
let vraagCel = (): void => {
  isCelGevraagd = true;
};

/** What a button of the ribbon or the menu of a cell does, by the name that it has in manifest.xml. */
function knop(naam: string, doe: () => void): void {
  Office.actions.associate(naam, (gebeurtenis: Office.AddinCommands.Event) => {
    doe();
    // A pane that is open already, or cannot be opened: the button is done either way.
    void Office.addin
      .showAsTaskpane()
      .catch(() => undefined)
      .finally(() => gebeurtenis.completed());
  });
}
for (const weergave of WEERGAVEN)
  knop(`toon${weergave.charAt(0).toUpperCase()}${weergave.slice(1)}`, () => toonWeergave(weergave));
knop('toonBevindingenVanCel', () => {
  toonWeergave('controleren');
  vraagCel();
});

void Office.onReady(() => {
  begin({
    werkmap: officeWerkmap,
    werker: eigenWerker(),
    // Excel on the desktop does not part its pages.
    bewaarplek: bewaarplek(Office.context.partitionKey ?? ''),
    zelftest: async () => (await import('./zelftest/weergave')).Zelftest,
    bijVraag(toon) {
      toonWeergave = toon;
      toon(gevraagd);
      return () => undefined;
    },
    bijCelvraag(doe) {
      vraagCel = doe;
      if (isCelGevraagd) doe();
      isCelGevraagd = false;
      return () => undefined;
    },
  });
});

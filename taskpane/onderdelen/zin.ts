/** Where nothing can begin without a day. */
export const GEEN_PEILDATUM = 'Vul eerst een hele peildatum in, en probeer het opnieuw.';
/** What was chosen or dropped holds no file that could be read. */
export const GEEN_BESTANDEN = 'Hier zitten geen Excel-bestanden (.xlsx, .xlsm) of csv-bestanden bij.';

/** Errors of this product hold a Dutch sentence; those of the language or the browser, such as a TypeError, do not. */
const EIGEN = ['Error', 'Excelfout'];

/** What went wrong, as a sentence for the user. */
export const zinVan = (fout: unknown): string =>
  fout instanceof Error && EIGEN.includes(fout.name)
    ? fout.message
    : 'Er ging onverwacht iets mis. Probeer het opnieuw.';

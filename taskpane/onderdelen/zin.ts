/** What went wrong, as a sentence for the user. */
export const zinVan = (fout: unknown): string =>
  fout instanceof Error ? fout.message : 'Er ging onverwacht iets mis. Probeer het opnieuw.';

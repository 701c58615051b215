import { isBsn } from '../src';

/** Eight digits may well be a cliëntnummer; nine that fit are a BSN, also when they are written in groups. */
export const lijktBsn = (nummer: string): boolean => {
  const cijfers = nummer.replace(/[\s.-]/g, '');
  return cijfers.length === 9 && isBsn(cijfers);
};

/**
 * What a file about one person is called, without its ending: never a name or BSN, and nothing that does not belong
 * in the name of a file.
 * @example bestandsnaam('overzicht', 'Zevenaar', '70188') // 'overzicht-zevenaar-70188'
 */
export const bestandsnaam = (soort: string, gemeente = '', clientnummer = ''): string =>
  [soort, gemeente, lijktBsn(clientnummer) ? '' : clientnummer]
    .map((deel) =>
      deel
        // The marks of letters apart, so that the letters themselves stay.
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-');

import { sleutel } from '../../basis/tekst';
import type { Werkmap } from '../../werkmap/werkmap';
import { MIBLADEN, REGIOKENMERK } from '../mibladen';

/**
 * Whether a workbook is one that `mi samenvoegen` wrote: no delivery, also when there was only one aanbieder in it.
 * Its Overzicht says so.
 */
export const isRegiowerkmap = ({ bladen }: Werkmap): boolean =>
  bladen
    .filter(({ naam }) => sleutel(naam) === sleutel(MIBLADEN.overzicht))
    .some(({ rijen }) =>
      rijen.some(
        ({ waarden: [label] }) => typeof label === 'string' && sleutel(label) === sleutel(REGIOKENMERK),
      ),
    );

import { overstap } from '../overstap';

/** "een andere onderwijsroute" is read as the Onderwijsroute: the third leerroute, beside B1 and Z. */
export const vanOnderwijsroute = overstap(
  '14',
  'van',
  'Onderwijsroute',
  'Aantal inburgeringsplichtigen dat is overgestapt van een andere onderwijsroute',
);

import { overstap } from '../overstap';

/** "een andere onderwijsroute" is read as the Onderwijsroute: the third leerroute, beside B1 and Z. */
export const naarOnderwijsroute = overstap(
  '13',
  'naar',
  'Onderwijsroute',
  'Aantal inburgeringsplichtigen dat is overgestapt naar een andere onderwijsroute',
);

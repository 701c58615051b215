import { overstap } from '../overstap';

/** "een andere onderwijsroute" is read as the Onderwijsroute: the third leerroute, beside B1 and Z. */
export const naarOnderwijsroute = overstap(
  '13',
  'naar',
  'Onderwijsroute',
  'Aantal inburgeringsplichtigen dat is overgestapt naar een andere onderwijsroute',
  [
    {
      mis: 'Met “een andere onderwijsroute” wordt iets anders bedoeld dan de Onderwijsroute, bijvoorbeeld een andere school.',
      gevolg: 'Die overstap telt hier niet: het programma leest de derde leerroute, naast B1 en Z.',
      vindt: 'Spreek af wat u bedoelt en zet het bij MI-17.',
    },
  ],
);

import { overstap } from '../overstap';

/** "een andere onderwijsroute" is read as the Onderwijsroute: the third leerroute, beside B1 and Z. */
export const vanOnderwijsroute = overstap(
  '14',
  'van',
  'Onderwijsroute',
  'Aantal inburgeringsplichtigen dat is overgestapt van een andere onderwijsroute',
  [
    {
      mis: 'Met “een andere onderwijsroute” wordt iets anders bedoeld dan de Onderwijsroute, bijvoorbeeld een andere school.',
      gevolg: 'Die overstap telt hier niet: het programma leest de derde leerroute, naast B1 en Z.',
      vindt: 'Spreek af wat u bedoelt en zet het bij MI-17.',
    },
    {
      mis: 'Iemand komt van de Onderwijsroute en heeft bij deze aanbieder geen oude rij.',
      gevolg: 'Een overstap staat op de rij die eindigt. Is die er niet, dan telt de overstap nergens.',
      vindt: 'Geen regel vindt dit. Noem het aantal bij MI-17.',
    },
  ],
);

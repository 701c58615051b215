import { overstap } from '../overstap';

export const vervolgOnbekend = overstap(
  '15',
  'naar',
  'Onbekend',
  'Aantal inburgeringsplichtigen dat is overgestapt waarvan onbekend is wat het vervolgtraject is',
  [
    {
      mis: 'Overgestapt naar blijft leeg omdat het vervolg niet bekend is.',
      gevolg: 'Leeg is niet Onbekend: de overstap telt niet mee.',
      vindt: 'T018. Kies Onbekend uit de lijst.',
    },
    {
      mis: 'Onbekend blijft staan als het vervolg later wel bekend is.',
      gevolg: 'De overstap ontbreekt bij MI-09, MI-11 of MI-13.',
      vindt: 'Geen regel vindt dit. Vraag elk kwartaal of het vervolg inmiddels bekend is.',
    },
  ],
);

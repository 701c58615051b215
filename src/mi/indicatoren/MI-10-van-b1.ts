import { overstap } from '../overstap';

export const vanB1 = overstap(
  '10',
  'van',
  'B1-route',
  'Aantal inburgeringsplichtigen dat is overgestapt van de B1-route',
  [
    {
      mis: 'Op de oude rij is Einde traject leeg.',
      gevolg: 'De overstap telt goed, maar iemand blijft ook in het oude perceel lopend (MI-01c).',
      vindt: 'Geen regel vindt dit. Filter op Overstap op gevuld en Einde traject leeg.',
    },
  ],
);

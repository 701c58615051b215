import { overstap } from '../overstap';

export const vanZ = overstap(
  '12',
  'van',
  'Z-route',
  'Aantal inburgeringsplichtigen dat is overgestapt van de Z-route',
  [
    {
      mis: 'Op de oude rij is Einde traject leeg.',
      gevolg: 'De overstap telt goed, maar iemand blijft ook in het oude perceel lopend (MI-01c).',
      vindt: 'Geen regel vindt dit. Filter op Overstap op gevuld en Einde traject leeg.',
    },
  ],
);

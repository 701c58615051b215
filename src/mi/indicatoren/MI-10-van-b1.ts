import { overstap } from '../overstap';

export const vanB1 = overstap(
  '10',
  'van',
  'B1-route',
  'Aantal inburgeringsplichtigen dat is overgestapt van de B1-route',
);

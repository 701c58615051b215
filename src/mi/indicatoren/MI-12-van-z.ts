import { overstap } from '../overstap';

export const vanZ = overstap(
  '12',
  'van',
  'Z-route',
  'Aantal inburgeringsplichtigen dat is overgestapt van de Z-route',
);

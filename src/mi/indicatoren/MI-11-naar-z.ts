import { overstap } from '../overstap';

export const naarZ = overstap(
  '11',
  'naar',
  'Z-route',
  'Aantal inburgeringsplichtigen dat is overgestapt naar de Z-route',
);

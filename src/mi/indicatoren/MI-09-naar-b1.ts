import { overstap } from '../overstap';

export const naarB1 = overstap(
  '9',
  'naar',
  'B1-route',
  'Aantal inburgeringsplichtigen dat is overgestapt naar de B1-route',
);

import { overstap } from '../overstap';

export const vervolgOnbekend = overstap(
  '15',
  'naar',
  'Onbekend',
  'Aantal inburgeringsplichtigen dat is overgestapt waarvan onbekend is wat het vervolgtraject is',
);

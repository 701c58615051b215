import { overstap } from '../overstap';

export const naarB1 = overstap(
  '9',
  'naar',
  'B1-route',
  'Aantal inburgeringsplichtigen dat is overgestapt naar de B1-route',
  [
    {
      mis: 'Er is wel een nieuwe rij voor de B1-route, maar geen overstap op de oude.',
      gevolg: 'De overstap ontbreekt.',
      vindt: 'P006 als de oude rij niet meer bij de leerroute past en geen einde heeft.',
    },
  ],
);

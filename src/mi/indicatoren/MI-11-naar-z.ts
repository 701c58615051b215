import { overstap } from '../overstap';

export const naarZ = overstap(
  '11',
  'naar',
  'Z-route',
  'Aantal inburgeringsplichtigen dat is overgestapt naar de Z-route',
  [
    {
      mis: 'Er is wel een nieuwe rij voor de Z-route, maar geen overstap op de oude.',
      gevolg: 'De overstap ontbreekt.',
      vindt: 'P006 als de oude rij niet meer bij de leerroute past en geen einde heeft.',
    },
  ],
);

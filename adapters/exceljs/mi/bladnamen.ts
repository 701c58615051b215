import { MIBLADEN } from '../../../src';

export { perceelblad as bladnaam } from '../../../src';

export const {
  overzicht: OVERZICHT,
  gegevens: MIGEGEVENS,
  wijzigingen: WIJZIGINGEN,
  definities: DEFINITIES,
  herkomst: HERKOMST,
} = MIBLADEN;

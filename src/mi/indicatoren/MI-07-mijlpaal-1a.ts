import { mijlpaal } from '../mijlpaal';

export const inMijlpaal1A = mijlpaal(
  '7',
  '1A',
  'Aantal inburgeringsplichtigen actief in de eerste mijlpaal (1A)',
  {
    mis: 'Mijlpaal blijft op 1A staan als iemand verder is.',
    gevolg: 'Te veel mensen in 1A, te weinig in 1B.',
    vindt: 'Geen regel vindt dit. Kijk wie al lang geleden gestart is en nog in 1A staat.',
  },
);

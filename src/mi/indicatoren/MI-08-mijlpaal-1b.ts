import { mijlpaal } from '../mijlpaal';

export const inMijlpaal1B = mijlpaal(
  '8',
  '1B',
  'Aantal inburgeringsplichtigen actief in de tweede mijlpaal (1B)',
  {
    mis: 'Iemand heeft 1B gehaald, maar Mijlpaal gaat niet naar 2, 3 of Afgerond.',
    gevolg: 'Te veel mensen in 1B. Wie in 2 of 3 is, telt bij MI-07 en MI-08 niet mee.',
    vindt: 'Geen regel vindt dit. Vraag ernaar als het aantal elk kwartaal hetzelfde is.',
  },
);

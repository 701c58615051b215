import { werkafsprakenboek } from '../../basis/bron';
import type { Lijstwaarde } from '../../registratie/lijsten';
import type { Indicator } from '../indicator';
import { en, ingevuld, is, lopend } from '../oordeel';
import { groepen } from '../tellingen';

/** One line of bijlage 5, 4: the lopende groepen of one Groepsniveau. */
const lopendeGroepen = (letter: string, niveau: Lijstwaarde<'Groepsniveau'>): Indicator => ({
  code: `MI-04${letter}`,
  naam: `Aantal lopende groepen ${niveau}`,
  soort: 'stand',
  kennis: 'stand',
  definitie: `Verschillende groepen (Groep) van lopende trajecten met Groepsniveau ${niveau}. Een groep kan cursisten uit meer gemeenten hebben: het totaal is daarom geen optelsom.`,
  telt: ({ velden }, { laatste }) =>
    en(lopend(velden, laatste), is(velden.groepsniveau, niveau), ingevuld(velden.groep)),
  teller: groepen(`verschillende groepen met niveau ${niveau}`),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek(`bijlage 5, 4${letter}`, niveau),
  herkomst: ['groep', 'groepsniveau', 'startOpstartklas', 'startRegulier', 'eindeTraject'],
});

export const groepenAlfa = lopendeGroepen('a', '(snelle) Alfa');
export const groepenA0A1 = lopendeGroepen('b', 'A0 – A1');
export const groepenA1A2 = lopendeGroepen('c', 'A1 – A2');
export const groepenA2B1 = lopendeGroepen('d', 'A2 – B1');
export const groepenZ = lopendeGroepen('e', 'Z');
export const groepenExamen = lopendeGroepen('f', 'Examengroep');
export const groepenMap = lopendeGroepen('g', 'MAP');

import { werkafsprakenboek } from '../../basis/bron';
import type { Lijstwaarde } from '../../registratie/lijsten';
import type { Indicator } from '../indicator';
import { en, ingevuld, is, lopend } from '../oordeel';
import { groepen } from '../tellingen';
import type { Valkuil } from '../uitleg';

const LOPEND = { startRegulier: '2025-03-03' };

const VALKUILEN: readonly Valkuil[] = [
  {
    mis: 'Dezelfde groep is op twee manieren geschreven: Dinsdag 1 en Di-1.',
    gevolg: 'De groep telt dubbel. Alleen hoofdletters, spaties en accenten maken geen verschil.',
    vindt:
      'Geen regel vindt dit. Laat met --herleid zien welke rijen meetellen, en vergelijk de namen in de kolom Groep.',
  },
  {
    mis: 'Groep of Groepsniveau is leeg.',
    gevolg: 'De cursist telt voor geen enkele groep; is het de enige, dan ontbreekt de groep.',
    vindt:
      'Geen regel vindt dit: de kolommen zijn niet verplicht. Filter op lege cellen bij lopende trajecten.',
  },
  {
    mis: 'Cursisten van één groep staan op verschillende niveaus.',
    gevolg: 'De groep telt bij elk van die niveaus.',
    vindt: 'Geen regel vindt dit. Sorteer op Groep en kijk of het niveau overal gelijk is.',
  },
  {
    mis: 'Een niveau is anders geschreven dan in de lijst.',
    gevolg: 'De rij telt niet mee; het cijfer krijgt een *.',
    vindt: 'B010.',
  },
  {
    mis: 'De groepen zijn na het kwartaal opnieuw ingedeeld, en daarna pas geleverd.',
    gevolg: 'U ziet de indeling van nu, niet die van de laatste dag van het kwartaal.',
    vindt:
      'Overzicht waarschuwt als het kwartaal meer dan een maand voorbij is. Vraag om een bestand van vlak na het kwartaal.',
  },
  {
    mis: 'Gemeenten of percelen worden opgeteld.',
    gevolg:
      'Een groep met cursisten uit twee gemeenten telt bij beide. Het blad rekent het totaal daarom zelf uit.',
    vindt: 'Gebruik de kolom Totaal. Te grote groepen vindt G001.',
  },
];

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
  voorbeeld: {
    rijen: [
      {
        wie: 'A',
        velden: { groep: 'Dinsdag 1', groepsniveau: niveau, ...LOPEND },
        telt: true,
        omdat: 'een lopende groep',
      },
      {
        wie: 'B',
        velden: { groep: 'dinsdag 1', groepsniveau: niveau, ...LOPEND },
        telt: true,
        omdat: 'dezelfde groep: hoofdletters en spaties maken geen verschil',
      },
      {
        wie: 'C',
        velden: { groep: 'Dinsdag 2', groepsniveau: niveau, ...LOPEND },
        telt: true,
        omdat: 'een tweede groep',
      },
      {
        wie: 'D',
        velden: { groep: 'Dinsdag 3', groepsniveau: niveau, ...LOPEND, eindeTraject: '2025-09-30' },
        telt: false,
        omdat: 'op 30 september niet meer lopend',
      },
      { wie: 'E', velden: { groepsniveau: niveau, ...LOPEND }, telt: false, omdat: 'Groep is leeg' },
    ],
    waarde: 2,
  },
  valkuilen: VALKUILEN,
});

export const groepenAlfa = lopendeGroepen('a', '(snelle) Alfa');
export const groepenA0A1 = lopendeGroepen('b', 'A0 – A1');
export const groepenA1A2 = lopendeGroepen('c', 'A1 – A2');
export const groepenA2B1 = lopendeGroepen('d', 'A2 – B1');
export const groepenZ = lopendeGroepen('e', 'Z');
export const groepenExamen = lopendeGroepen('f', 'Examengroep');
export const groepenMap = lopendeGroepen('g', 'MAP');

import { werkafsprakenboek } from '../basis/bron';
import type { Indicator } from './indicator';
import { en, is, lopend } from './oordeel';
import { personen } from './tellingen';
import type { Rekenvoorbeeld, Valkuil } from './uitleg';

/** bijlage 5 asks for no other. */
type Mijlpaal = '1A' | '1B';

const voorbeeld = (deze: Mijlpaal): Rekenvoorbeeld => ({
  rijen: [
    {
      wie: 'A',
      velden: { mijlpaal: deze, startRegulier: '2025-03-03' },
      telt: true,
      omdat: `lopend in mijlpaal ${deze}`,
    },
    {
      wie: 'B',
      velden: { mijlpaal: deze, startOpstartklas: '2025-09-29' },
      telt: true,
      omdat: 'de opstartklas is ook een start',
    },
    {
      wie: 'C',
      velden: { mijlpaal: deze === '1A' ? '1B' : '1A', startRegulier: '2025-03-03' },
      telt: false,
      omdat: 'een andere mijlpaal',
    },
    {
      wie: 'D',
      velden: { mijlpaal: deze, startRegulier: '2025-03-03', eindeTraject: '2025-09-12' },
      telt: false,
      omdat: 'het traject is beëindigd',
    },
    { wie: 'E', velden: { startRegulier: '2025-03-03' }, telt: false, omdat: 'Mijlpaal is leeg' },
  ],
  waarde: 2,
});

/** What goes wrong with every mijlpaal. */
const VALKUILEN: readonly Valkuil[] = [
  {
    mis: 'Mijlpaal is leeg.',
    gevolg:
      'Iemand die lopend is telt bij geen enkele mijlpaal: MI-07 en MI-08 samen zijn dan minder dan MI-01c.',
    vindt: 'Geen regel vindt dit: de kolom is niet verplicht. Vergelijk met MI-01c.',
  },
  {
    mis: 'De kolom Mijlpaal ontbreekt.',
    gevolg: 'Het cijfer is onbekend: leeg en gearceerd.',
    vindt: 'Herkomst noemt de kolom.',
  },
  {
    mis: 'Een mijlpaal is anders geschreven, bijvoorbeeld Mijlpaal 1.',
    gevolg: 'De rij telt niet mee; het cijfer krijgt een *.',
    vindt: 'B010.',
  },
  {
    mis: 'Het bestand is pas lang na het kwartaal bewaard.',
    gevolg: 'U ziet de mijlpaal van nu, niet die van de laatste dag van het kwartaal.',
    vindt: 'Overzicht waarschuwt als het kwartaal meer dan een maand voorbij is.',
  },
];

/** A mijlpaal of bijlage 5, 7 and 8: who is lopend on the last day with that Mijlpaal. */
export function mijlpaal(nummer: `${number}`, deze: Mijlpaal, naam: string, eigen: Valkuil): Indicator {
  return {
    code: `MI-${nummer.padStart(2, '0')}`,
    naam,
    soort: 'stand',
    kennis: 'stand',
    definitie: `Lopend op de laatste dag van het kwartaal, met Mijlpaal ${deze}.`,
    telt: ({ velden }, { laatste }) => en(lopend(velden, laatste), is(velden.mijlpaal, deze)),
    teller: personen(`wie lopend is in mijlpaal ${deze}`),
    weergave: { als: 'aantal', decimalen: 0 },
    bron: werkafsprakenboek(`bijlage 5, ${nummer}`, naam),
    herkomst: ['mijlpaal', 'startOpstartklas', 'startRegulier', 'eindeTraject'],
    voorbeeld: voorbeeld(deze),
    valkuilen: [eigen, ...VALKUILEN],
  };
}

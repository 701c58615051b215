import type ExcelJS from 'exceljs';
import { type Indicator, INDICATOREN, toelichtingen } from '../../../src';
import { letter } from '../stijl';
import { beginTabelblad, KOPRIJ } from '../tabel';
import { DEFINITIES } from './bladnamen';
import { zetDeelkop, zetZin } from './opmaak';
import { type Bladkolom, zetTabel } from './tabelblad';

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: 'Code', breedte: 14 },
  { kop: 'Indicator', breedte: 34 },
  { kop: 'Bron', breedte: 14 },
  { kop: 'Soort', breedte: 20 },
  { kop: 'Wanneer iets meetelt', breedte: 52 },
  { kop: 'Wat er geteld wordt', breedte: 34 },
  { kop: 'Eerdere kwartalen', breedte: 28 },
];

const SOORT: Readonly<Record<'flow' | 'stand' | 'tekst', string>> = {
  flow: 'gebeurtenis in het kwartaal',
  stand: 'stand op de laatste dag',
  tekst: 'tekst',
};
const KENNIS: Readonly<Record<Indicator['kennis'], string>> = {
  datums: 'opnieuw berekend uit de datums in de bestanden',
  stand: 'alleen bekend uit eerder geleverde managementinformatie',
};

/** A word and what it means here. */
export type Begrip = readonly [begrip: string, uitleg: string];

/** What holds for all indicators. */
const BEGRIPPEN: readonly Begrip[] = [
  [
    'Kwartaal',
    'Bijvoorbeeld 2025-K3: juli tot en met september 2025. Rijen met een latere datum doen niet mee.',
  ],
  [
    'Lopend',
    'Een traject is lopend op een dag als een start (opstartklas of reguliere klas) op of voor die dag ligt, en Einde traject niet.',
  ],
  [
    'Persoon',
    'Gemeente en cliëntnummer samen. Iemand telt per gemeente en perceel eenmaal, ook met meer trajecten of bij meer aanbieders.',
  ],
  [
    'Traject',
    'Gemeente, cliëntnummer, aanbieder, perceel en Aangemeld op samen. Is hetzelfde traject tweemaal geleverd, dan telt het eerste; beide bestanden staan in Herkomst.',
  ],
  [
    'Onbekend',
    'Leeg en gearceerd, met de reden onder de tabel. Onbekend is nooit 0. Wat bij een deel van de trajecten niet vast te stellen is, telt daar niet mee; het cijfer krijgt een *.',
  ],
  [
    'Totaal',
    'Uit de gegevens berekend, niet opgeteld: een groep met cursisten uit twee gemeenten is een groep, en een gemiddelde is geen som.',
  ],
];

/**
 * What each figure means, and where that stands.
 * @param anders words that mean something else in this workbook, or are in it alone
 */
export function zetDefinities(werkmap: ExcelJS.Workbook, anders: readonly Begrip[] = []): void {
  const blad = beginTabelblad(
    werkmap,
    DEFINITIES,
    'Definities',
    'De indicatoren van bijlage 5 van het Werkafsprakenboek gemeenten en aanbieders inburgeringsplichtigen (MGR SDCG), zoals zij hier zijn geteld.',
    KOLOMMEN,
  );
  const rijen = [
    ...INDICATOREN.map((i) => [
      i.code,
      i.naam,
      i.bron.vindplaats,
      SOORT[i.soort],
      i.definitie,
      telling(i),
      KENNIS[i.kennis],
    ]),
    [
      toelichtingen.code,
      toelichtingen.naam,
      toelichtingen.bron.vindplaats,
      SOORT.tekst,
      toelichtingen.definitie,
      '',
      'door de aanbieder geschreven',
    ],
  ];
  const volgende = zetTabel(blad, KOPRIJ, KOLOMMEN, rijen);
  zetDeelkop(blad, volgende + 1, 'Begrippen', KOLOMMEN.length);
  const begrippen = new Map([...BEGRIPPEN, ...anders]);
  [...begrippen].forEach(([begrip, uitleg], i) => {
    const rij = volgende + 2 + i;
    zetZin(blad, rij, uitleg, [2, KOLOMMEN.length]);
    blad.getCell(rij, 1).value = begrip;
    blad.getCell(rij, 1).style = { font: letter({ bold: true }), alignment: { vertical: 'top' } };
  });
}

/** Numerator and, of a mean, denominator. */
const telling = ({ teller, noemer }: Indicator): string =>
  noemer === undefined ? teller.omschrijving : `${teller.omschrijving}, gedeeld door: ${noemer.omschrijving}`;

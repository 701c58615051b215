import type ExcelJS from 'exceljs';
import { dagtekst, eersteDag, laatsteDag, REGIOKENMERK, type Regiomi } from '../../../../src';
import { zetAfdruk, zetTitel } from '../../stijl';
import { bladnaam, DEFINITIES, HERKOMST, MIGEGEVENS, OVERZICHT, WIJZIGINGEN } from '../bladnamen';
import { GRAFIEKEN } from '../grafieken';
import {
  CIJFERBREEDTE,
  LAATSTE_KOLOM,
  LABELBREEDTE,
  LET_OP,
  zetAandacht,
  zetBladen,
  zetKenmerken,
  zetKerncijfers,
} from '../overzicht';
import { zetLeveringen } from './leveringen';

/** What always holds for figures of several aanbieders. */
const VAST: readonly string[] = [
  'Wie in hetzelfde perceel bij twee aanbieders een traject heeft, telt bij beide en dus tweemaal in de cijfers over alle aanbieders samen.',
  'Gearceerd en leeg is onbekend, en dat is iets anders dan 0. Een * achter een cijfer: van een deel van de gemeenten of aanbieders is het onbekend; het cijfer telt alleen de andere. In MI-gegevens staat zo’n totaal als onbekend.',
  LET_OP.stand,
];

/** What it is, which quarter, who delivered, the key figures, and what the reader must know. */
export function zetRegiooverzicht(werkmap: ExcelJS.Workbook, mi: Regiomi): void {
  const blad = werkmap.addWorksheet(OVERZICHT, { views: [{ showGridLines: false }] });
  blad.getColumn(1).width = LABELBREEDTE;
  for (let k = 2; k <= LAATSTE_KOLOM; k += 1) blad.getColumn(k).width = CIJFERBREEDTE;
  zetTitel(
    blad,
    `Managementinformatie inburgering ${mi.kwartaal}, alle aanbieders`,
    'Samengevoegd uit wat de aanbieders leverden, volgens 4.2 en bijlage 5 van het Werkafsprakenboek gemeenten en aanbieders inburgeringsplichtigen (MGR SDCG).',
  );
  let rij = zetLevering(blad, 4, mi);
  rij = zetLeveringen(blad, rij + 1, mi);
  rij = zetKerncijfers(blad, rij + 1, mi);
  rij = zetAandacht(blad, rij + 1, mi.waarschuwingen, VAST);
  zetBladen(blad, rij + 1, [
    ...mi.percelen.map(
      ({ perceel }) =>
        [
          bladnaam(perceel),
          `${perceel}: alle aanbieders samen, de aanbieders naast elkaar, en elke aanbieder per gemeente`,
        ] as const,
    ),
    ...(mi.percelen.length > 0
      ? [[GRAFIEKEN, 'Het verloop van de kerncijfers per perceel, en de aanwezigheid per gemeente'] as const]
      : []),
    [MIGEGEVENS, 'Dezelfde cijfers als tabel: voor draaitabellen en voor andere programma’s'],
    [WIJZIGINGEN, 'Wat een aanbieder eerder anders leverde'],
    [DEFINITIES, 'Wat elke indicator betekent, en hoe cijfers van aanbieders samenkomen'],
    [HERKOMST, 'Wat er met elke werkmap is gebeurd, en waarom'],
  ]);
  zetAfdruk(blad, '1:2');
}

function zetLevering(blad: ExcelJS.Worksheet, vanaf: number, mi: Regiomi): number {
  const { kwartaal, kwartalen, deadline, gemeenten, bestanden, leveringen } = mi;
  const geleverd = leveringen.filter((l) => l.bestand !== undefined).length;
  const over = bestanden.filter(({ status }) => status === 'overgeslagen').length;
  const regels: readonly (readonly [string, string])[] = [
    [
      'Kwartaal',
      `${kwartaal}: ${dagtekst(eersteDag(kwartaal))} tot en met ${dagtekst(laatsteDag(kwartaal))}`,
    ],
    ['Met daarnaast', kwartalen.slice(0, -1).join(', ')],
    ['Aanbieders', `${geleverd} van de ${leveringen.length} leverden over dit kwartaal`],
    ['Gemeenten', gemeenten.join(', ') || 'geen'],
    ['Uiterste leverdag', `${dagtekst(deadline)} (voor de 20ste van de maand na het kwartaal)`],
    [REGIOKENMERK, `${bestanden.length}, waarvan ${over} overgeslagen`],
    ...(mi.peildatum === undefined ? [] : [['Nieuwste peildatum', dagtekst(mi.peildatum)] as const]),
  ];
  return zetKenmerken(blad, vanaf, regels);
}

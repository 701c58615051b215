import type { Begrip } from '../definities';

/** What the words mean in the workbook of the region: figures are put together there, not counted again. */
export const REGIOBEGRIPPEN: readonly Begrip[] = [
  [
    'Persoon',
    'Gemeente en cliëntnummer samen. Iemand telt per aanbieder, gemeente en perceel eenmaal. Wie in hetzelfde perceel bij twee aanbieders een traject heeft, telt bij beide, en in cijfers over alle aanbieders dus tweemaal: werkmappen met managementinformatie bevatten geen cliëntnummers.',
  ],
  [
    'Traject',
    'Gemeente, cliëntnummer, aanbieder, perceel en Aangemeld op samen. Wat een aanbieder dubbel aangeleverd kreeg, staat in Herkomst van zijn eigen werkmap.',
  ],
  [
    'Onbekend',
    'Leeg en gearceerd, met de reden onder de tabel. Onbekend is nooit 0. Een * in een cijfer over meer gemeenten of aanbieders: van een deel daarvan is het cijfer onbekend of niet geleverd, en het telt alleen de andere. In de tabel MI-gegevens staat zo’n totaal als onbekend.',
  ],
  [
    'Totaal',
    'Van één aanbieder: aantallen personen zijn de som van de gemeenten; groepen en gemiddelden staan zoals de aanbieder ze als totaal leverde, want een groep kan cursisten uit twee gemeenten hebben. Van alle aanbieders samen: aantallen en groepen zijn opgeteld (een groep hoort bij één aanbieder), gemiddelden zijn berekend uit de tellers en de noemers van de aanbieders.',
  ],
  [
    'Niet geleverd',
    'Een aanbieder die voor een perceel een contract heeft en er niets over leverde, telt niet mee in de totalen. Wie dat zijn staat boven elk perceel en op Overzicht.',
  ],
  [
    'Overgenomen',
    'Een eerder kwartaal dat de levering zelf niet kent, komt uit een eerdere levering van dezelfde aanbieder.',
  ],
];

import type ExcelJS from 'exceljs';
import { type Bladnaam, sleutel } from '../../../src';
import { aantalRegels, KLEUR, kopstijl, letter, regelhoogte, vlak, zetAfdruk } from '../stijl';

const SJABLOONVERSIE = 1;
/** The defined name by which a reader finds the version. */
const VERSIENAAM = 'Sjabloonversie';

const TEKSTBREEDTE = 100;

type Regel = readonly [wat: string, uitleg: string];

const stappen = (gemeente: string): readonly Regel[] => [
  [
    '1. Vul in',
    'Begin met Persoon en Trajecten. Vul daarna aan: één rij per les, per rapportage en per contact. ' +
      'Kies uit de lijst waar een lijst is: klik in de cel en dan op de pijl ernaast.',
  ],
  [
    '2. Sla op',
    `Bewaar het bestand als registratie-${gemeente}-<cliëntnummer>.xlsx, bijvoorbeeld ` +
      `registratie-${gemeente}-12345.xlsx. Eén bestand per inburgeringsplichtige. Zet nooit een naam of BSN in de bestandsnaam.`,
  ],
  [
    '3. Controleer',
    'Controleer het bestand voordat u het deelt. De controle wijst per cel aan wat nog niet klopt en wat er binnenkort moet gebeuren.',
  ],
  [
    '4. Mail',
    'Stuur het bestand elke maand met beveiligde e-mail aan de gemeente. Ga daarna verder in hetzelfde bestand.',
  ],
];

const AFSPRAKEN: readonly Regel[] = [
  ['Datum', 'Typ dag-maand-jaar: 31-12-2025. Excel zegt het als dat geen datum is.'],
  ['Uren', 'Typ een getal met een komma: 2,5. Gaat een les nog komen, laat Gevolgde uren dan leeg.'],
  [
    'Afwezig',
    'Vul bij Gevolgde uren in wat wel is gevolgd (0 als iemand er niet was) en kies een Reden afwezigheid. ' +
      'Gaf iemand geen reden op: kies Zonder opgave en vul in wanneer u het de gemeente meldde.',
  ],
  [
    'Les vervallen',
    'Ging de les niet door, kies dan bij Reden afwezigheid: Les vervallen. De les telt dan niet mee.',
  ],
  [
    'Nieuwe rij',
    'Typ direct onder de laatste rij; de tabel groeit mee. Zet geen totalen onder de tabel en verander de koppen niet.',
  ],
  [
    'Overstap',
    'Vul een overstap in op de rij van het perceel dat eindigt, met Overgestapt van en Overgestapt naar.',
  ],
  [
    'Presentielijst',
    'Dit bestand vervangt de presentielijst niet: Blik op Werk vraagt per les een paraaf van de cursist.',
  ],
];

const PRIVACY: readonly Regel[] = [
  [
    'BSN',
    'Alleen op het blad Persoon, achter BSN. Nooit in een opmerking, toelichting, onderwerp of bestandsnaam.',
  ],
  ['Gezondheid', 'Schrijf geen medische gegevens op. Alleen wat van invloed is op het traject, in het kort.'],
  ['Versturen', 'Alleen met beveiligde e-mail. Bewaar geen kopieën op plekken waar anderen bij kunnen.'],
];

const BLADEN: Readonly<Record<Bladnaam, string>> = {
  Persoon: 'Eén rij per gegeven: wie de inburgeringsplichtige is, welke route, welke gemeente en aanbieder.',
  Trajecten: 'Eén rij per perceel: van aanmelding en intake tot start, overstap en einde.',
  Aanwezigheid:
    'Eén rij per les, dagdeel of activiteit: geplande uren, gevolgde uren en de reden van afwezigheid.',
  Rapportages:
    'Eén rij per rapportage of gesprek: elke drie maanden een voortgangsrapportage, aan het eind een eindrapportage.',
  Contact:
    'Eén rij per contactmoment of melding: gemeente, gesprek met de cursist, plan van aanpak, overdracht, pauze.',
};

/** `Uitleg`: what to do, in plain Dutch, and the version of the sjabloon. */
export function voegUitlegToe(werkmap: ExcelJS.Workbook, gemeente: string | undefined): void {
  const blad = werkmap.addWorksheet('Uitleg', { views: [{ showGridLines: false }] });
  [2, 22, TEKSTBREEDTE].forEach((breedte, i) => (blad.getColumn(i + 1).width = breedte));
  let rij = 0;
  const regel = (wat: string, uitleg: ExcelJS.CellValue): ExcelJS.Cell => {
    rij += 1;
    const [kop, tekst] = [blad.getCell(rij, 2), blad.getCell(rij, 3)];
    kop.value = wat;
    kop.style = { font: letter({ bold: true }), alignment: { vertical: 'top', wrapText: true } };
    tekst.value = uitleg;
    tekst.style = { font: letter(), alignment: { vertical: 'top', horizontal: 'left', wrapText: true } };
    if (typeof uitleg === 'string') blad.getRow(rij).height = regelhoogte(aantalRegels(uitleg, TEKSTBREEDTE));
    return kop;
  };
  const tussenkop = (tekst: string): void => {
    rij += 2;
    for (const k of [2, 3]) {
      const cel = blad.getCell(rij, k);
      cel.style = {
        font: letter({ size: 12, bold: true, color: { argb: KLEUR.donker } }),
        border: { bottom: { style: 'medium', color: { argb: KLEUR.donker } } },
      };
    }
    blad.getCell(rij, 2).value = tekst;
  };

  rij += 1;
  blad.getCell(rij, 2).value = 'Registratiebestand inburgering';
  blad.getCell(rij, 2).style = { font: letter({ size: 18, bold: true, color: { argb: KLEUR.donker } }) };
  blad.getRow(rij).height = 30;
  rij += 1;
  blad.getCell(rij, 2).value =
    'Voor aanbieders zonder eigen portal: één bestand per inburgeringsplichtige (werkafsprakenboek 2.2).';
  blad.getCell(rij, 2).style = { font: letter({ color: { argb: KLEUR.gedempt } }) };

  tussenkop('Zo werkt u ermee');
  const naam = gemeente === undefined ? '<gemeente>' : sleutel(gemeente);
  for (const [wat, uitleg] of stappen(naam)) regel(wat, uitleg);
  tussenkop('Zo vult u in');
  for (const [wat, uitleg] of AFSPRAKEN) regel(wat, uitleg);
  tussenkop('Privacy');
  for (const [wat, uitleg] of PRIVACY) {
    const kop = regel(wat, uitleg);
    for (const cel of [kop, blad.getCell(rij, 3)]) cel.fill = vlak(KLEUR.let);
  }
  tussenkop('Wat betekenen de kleuren en tekens');
  regel('Verplicht', 'Een donkere kop met vette letters: altijd invullen.').style = kopstijl(true);
  regel('Niet verplicht', 'Een lichte kop: invullen als het er is of als het gebeurd is.').style =
    kopstijl(false);
  regel('Rood driehoekje', 'Zet de muis op een kop: er verschijnt wat er in de kolom hoort.');
  tussenkop('De bladen');
  for (const [wat, uitleg] of Object.entries(BLADEN)) regel(wat, uitleg);

  tussenkop('Over dit sjabloon');
  regel(VERSIENAAM, SJABLOONVERSIE);
  werkmap.definedNames.add(`Uitleg!$C$${rij}`, VERSIENAAM);
  zetAfdruk(blad, '1:2', { breed: 1, hoog: 1 });
}

import type ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { leesBestand } from '../../adapters/bestand';
import { maakMiwerkmap } from '../../adapters/exceljs/miwerkmap';
import { maakRegiowerkmap } from '../../adapters/exceljs/regiowerkmap';
import {
  BLADNAMEN,
  type Bladnaam,
  INDELING,
  type Inzending,
  type Kolom,
  leesInzending,
  leesMilevering,
  leesRegistratie,
  maakMi,
  mijson,
  voegSamen,
} from '../../src';
import { bewerkt, typToelichting } from '../hulp/levering';
import { vraagVan } from '../hulp/mi';
import { type Inhoud, registratiewerkmap } from '../hulp/werkmap';

/** In every field that is typed stands a text with this, a BSN or a cliëntnummer; none of them may come out. */
const MERK = 'Zwartewoud';
const BSN = '999993653';
const CLIENTNUMMER = '77665544';
const VERBODEN = new RegExp(`${MERK}|${BSN}|${CLIENTNUMMER}`, 'i');

/** What must be right for the file to count; it is meant to come out, as counts or as the name of a gemeente. */
const NODIG: Readonly<Record<string, string>> = {
  Gemeente: 'Arnhem',
  Aanbieder: 'Nederlands de Baas',
  Perceel: 'B1-route taal',
  'Aangemeld op': '2024-01-02',
  'Start reguliere klas': '2025-02-03',
  'Cliëntnummer gemeente': CLIENTNUMMER,
  BSN,
};
const koppen = (blad: Bladnaam): string[] => Object.values<Kolom>(INDELING[blad]).map((k) => k.kop);
const gevuld = (blad: Bladnaam, n: number): Record<string, Inhoud> => ({
  ...Object.fromEntries(koppen(blad).map((kop) => [kop, NODIG[kop] ?? `${MERK} ${n} ${kop} ${BSN}`])),
  [`${MERK}kolom`]: `${MERK} extra`,
});

/** @param goed the value in groups, dates and hours is readable, so that they count */
function vol(goed: boolean, bestand: string): Inzending {
  const les = { Datum: '2025-08-04', 'Geplande uren': 4, 'Gevolgde uren': 1, Onderdeel: 'Taalles' };
  const stand = {
    Groep: `${MERK} groep ${BSN}`,
    Groepsniveau: 'Z',
    Mijlpaal: '1A',
    'Intake op': '2025-08-04',
  };
  const werkmap = registratiewerkmap({
    // Two persons: the same traject twice would count once.
    Persoon: { ...gevuld('Persoon', 1), 'Cliëntnummer gemeente': `${CLIENTNUMMER}${goed ? 1 : 2}` },
    Trajecten: [{ ...gevuld('Trajecten', 2), 'Einde traject': undefined, ...(goed && stand) }],
    Aanwezigheid: [{ ...gevuld('Aanwezigheid', 3), ...(goed && les) }],
    Rapportages: [gevuld('Rapportages', 4)],
    Contact: [gevuld('Contact', 5)],
  });
  const extra = {
    naam: `${MERK} ${BSN}`,
    verborgen: true,
    tabellen: [],
    rijen: werkmap.bladen[1]?.rijen ?? [],
  };
  const met = { ...werkmap, bladen: [...werkmap.bladen, extra], namen: new Map([[MERK, `${MERK}!A1`]]) };
  return leesInzending(leesRegistratie(met, bestand), vraagVan(), 3);
}

const alles = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([naam, deel]) => `${naam}\n${strFromU8(deel)}`)
    .join('\n');

/** Every cell of a delivered workbook that is no figure: what somebody may have typed there. */
function schrijfOveral(werkmap: ExcelJS.Workbook): void {
  for (const naam of ['Overzicht', 'Definities', 'Herkomst', 'Wijzigingen', 'B1-route taal']) {
    const blad = werkmap.getWorksheet(naam);
    for (let rij = 60; rij < 63; rij += 1) {
      const cel = blad?.getCell(rij, 2);
      if (cel) cel.value = `${MERK} ${BSN} ${CLIENTNUMMER}`;
      if (cel) cel.note = `${MERK} ${BSN}`;
    }
  }
  const gegevens = werkmap.getWorksheet('MI-gegevens');
  if (gegevens) gegevens.getCell('L1').value = MERK;
  if (gegevens) gegevens.getCell('L2').value = BSN;
  werkmap.addWorksheet(`${MERK} ${BSN}`).getCell('A1').value = CLIENTNUMMER;
  werkmap.creator = MERK;
  werkmap.title = `${MERK} ${BSN}`;
  werkmap.definedNames.add("'Overzicht'!$A$1", MERK);
}

test('the planted values are there to be found, in every sheet of the file', () => {
  for (const blad of BLADNAMEN) expect(JSON.stringify(gevuld(blad, 1))).toMatch(VERBODEN);
});

test('no name, BSN or cliëntnummer in any part of the workbooks, nor in the JSON but for the paths', async () => {
  const bronnen = [
    vol(true, `map ${MERK}/${MERK}-${BSN}.xlsx`),
    vol(false, `${CLIENTNUMMER}-${MERK}.xlsx`),
    { bestand: `${MERK}.xlsx`, reden: 'Het bestand is beschadigd.' },
  ];
  const eerst = maakMi(bronnen, vraagVan());
  expect(eerst.rijen.filter((r) => r.waarde).map((r) => r.indicator)).toEqual(
    expect.arrayContaining(['MI-01c', 'MI-03', 'MI-04e', 'MI-07']),
  );
  const bytes = await maakMiwerkmap(eerst);
  expect(VERBODEN.exec(alles(bytes))).toBeNull();

  const vorige = leesMilevering(leesBestand(await bewerkt(bytes, schrijfOveral), `${MERK}.xlsx`));
  const K4 = vraagVan({ kwartaal: '2025-K4', peildatum: '2026-01-02' });
  const volgende = maakMi([vol(true, `${MERK}.xlsx`)], K4, undefined, vorige);
  expect(volgende.vorige?.kwartaal).toBe('2025-K3');
  const daarna = await maakMiwerkmap(volgende);
  expect(VERBODEN.exec(alles(daarna))).toBeNull();
  expect(VERBODEN.exec(JSON.stringify({ ...mijson(volgende), bestanden: [] }))).toBeNull();

  const regio = voegSamen(
    [
      { bestand: `${MERK}-${BSN}.xlsx`, levering: leesMilevering(leesBestand(daarna, 'mi.xlsx')) },
      { bestand: `${CLIENTNUMMER}.xlsx`, reden: 'Het bestand is beschadigd.' },
    ],
    {},
  );
  expect(VERBODEN.exec(alles(await maakRegiowerkmap(regio)))).toBeNull();
});

test('a toelichting is the text of the user and comes along on purpose; a BSN in it does not', async () => {
  const eerst = await maakMiwerkmap(maakMi([vol(true, 'a.xlsx')], vraagVan()));
  const getypt = await bewerkt(eerst, (w) =>
    typToelichting(w, 'B1-route taal', 'Arnhem', `Groep ${MERK}, ${BSN}.`),
  );
  const vorige = leesMilevering(leesBestand(getypt, 'vorige.xlsx'));
  const uit = alles(
    await maakMiwerkmap(maakMi([vol(true, 'a.xlsx')], vraagVan({ kwartaal: '2025-K4' }), undefined, vorige)),
  );
  expect(uit).toContain(`Groep ${MERK}, [bsn].`);
  expect(uit).not.toContain(BSN);
});

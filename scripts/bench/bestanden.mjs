// Files in, findings out: 200 generated files of 600 lessons, against ExcelJS merely loading the same file and against
// native inflation of it. In turns, file by file, so that whatever else the machine does falls on all alike.
import { createRequire } from 'node:module';
import { inflateRawSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const AANTAL = Number(process.env.BESTANDEN ?? 200);
const LESSEN = 600;

/** The deflated entries of a zip, by its local headers: what native inflation has to do. */
function onderdelen(bytes) {
  const delen = [];
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let eind = bytes.length - 22;
  while (zicht.getUint32(eind, true) !== 0x06054b50) eind -= 1;
  let plaats = zicht.getUint32(eind + 16, true);
  for (let i = zicht.getUint16(eind + 10, true); i > 0; i -= 1) {
    const grootte = zicht.getUint32(plaats + 20, true);
    const lokaal = zicht.getUint32(plaats + 42, true);
    const begin = lokaal + 30 + zicht.getUint16(lokaal + 26, true) + zicht.getUint16(lokaal + 28, true);
    if (zicht.getUint16(plaats + 10, true) === 8) delen.push(bytes.subarray(begin, begin + grootte));
    plaats +=
      46 +
      zicht.getUint16(plaats + 28, true) +
      zicht.getUint16(plaats + 30, true) +
      zicht.getUint16(plaats + 32, true);
  }
  return delen;
}

const mediaan = (getallen) => [...getallen].sort((x, y) => x - y)[Math.floor(getallen.length / 2)];

/** A registratiebestand with so many lessons, as Excel would save it. */
async function maakBestand(nummer) {
  const ExcelJS = require('exceljs');
  const { maakSjabloon } = require('../../dist/adapters/exceljs/sjabloon.js');
  const werkmap = new ExcelJS.Workbook();
  const leeg = await maakSjabloon({
    gemeente: 'Arnhem',
    aanbieder: 'Nederlands de Baas',
    percelen: ['B1-route taal'],
  });
  await werkmap.xlsx.load(leeg);
  const persoon = werkmap.getWorksheet('Persoon');
  const zet = (gegeven, waarde) =>
    persoon.eachRow((rij) => {
      if (String(rij.getCell(1).value) === gegeven) rij.getCell(2).value = waarde;
    });
  const dagen = (n) => new Date(Date.UTC(2024, 8, 2 + n));
  zet('Cliëntnummer gemeente', String(40000 + nummer));
  zet('Achternaam', 'Voorbeeld');
  zet('Voornamen', 'Sam');
  zet('Geboortedatum', new Date(Date.UTC(1990, 4, 17)));
  zet('Doelgroep', 'Asielstatushouder');
  zet('Leerroute', 'B1-route');
  zet('Start inburgeringstermijn', dagen(0));
  zet('Einde inburgeringstermijn', new Date(Date.UTC(2027, 8, 2)));
  const traject = werkmap.getWorksheet('Trajecten').getRow(5);
  [2, 3, 4, 5, 6, 7, 8, 11].forEach((kolom, i) => (traject.getCell(kolom).value = dagen(i)));
  const les = werkmap.getWorksheet('Aanwezigheid');
  for (let i = 0; i < LESSEN; i += 1) {
    const gevolgd = (i + nummer) % 7 === 0 ? 0 : 2.5;
    les.getRow(5 + i).values = [
      dagen(10 + Math.floor(i / 2)),
      'B1-route taal',
      'Taalles',
      `Groep ${i % 3}`,
      2.5,
      gevolgd,
      i % 2 === 0 ? 'Ochtend' : 'Middag',
      null,
      gevolgd === 0 ? 'Ziekte' : null,
      null,
      null,
      i % 20 === 0 ? 'rustig gewerkt' : null,
    ];
  }
  return new Uint8Array(await werkmap.xlsx.writeBuffer());
}

export async function meet() {
  const ExcelJS = require('exceljs');
  const { leesBestand } = require('../../dist/adapters/bestand/index.js');
  const { controleer, dag, leesRegistratie, STANDAARDINSTELLINGEN } = require('../../dist/src/index.js');
  const peildatum = dag('2025-10-01');
  const omstandigheden = { peildatum, vandaag: peildatum, instellingen: STANDAARDINSTELLINGEN };
  const soorten = {
    inflate: (bytes) => onderdelen(bytes).forEach((deel) => inflateRawSync(deel)),
    lezen: (bytes) => leesBestand(bytes, 'x.xlsx'),
    controle: (bytes) => controleer(leesRegistratie(leesBestand(bytes, 'x.xlsx'), 'x.xlsx'), omstandigheden),
    exceljs: (bytes) => new ExcelJS.Workbook().xlsx.load(bytes),
  };
  const basis = [];
  for (let i = 0; i < Math.min(AANTAL, 20); i += 1) basis.push(await maakBestand(i));
  const tijden = Object.fromEntries(Object.keys(soorten).map((s) => [s, []]));
  for (let i = -5; i < AANTAL; i += 1) {
    const bytes = basis[Math.abs(i) % basis.length];
    for (const [soort, doe] of Object.entries(soorten)) {
      const begin = performance.now();
      await doe(bytes);
      if (i >= 0) tijden[soort].push(performance.now() - begin);
    }
  }
  const m = Object.fromEntries(Object.entries(tijden).map(([s, t]) => [s, mediaan(t)]));
  console.log(
    `\n${AANTAL} bestanden van ${LESSEN} lessen (${Math.round(basis[0].length / 1024)} kB), mediaan per bestand`,
  );
  for (const soort of Object.keys(soorten)) {
    console.log(
      `  ${soort.padEnd(9)} ${m[soort].toFixed(2).padStart(8)} ms   ${(m[soort] / m.exceljs).toFixed(3)} × ExcelJS   ${(m[soort] / m.inflate).toFixed(1)} × inflate`,
    );
  }
  console.log(`  doel: lezen ≤ 0,400 en controle ≤ 0,600 × ExcelJS`);
}

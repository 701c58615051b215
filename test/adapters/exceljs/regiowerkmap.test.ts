import { strFromU8, unzipSync } from 'fflate';
import { leesBestand } from '../../../adapters/bestand';
import { maakRegiowerkmap } from '../../../adapters/exceljs/regiowerkmap';
import {
  type Blad,
  dag,
  leesMilevering,
  type Regiobron,
  type Regiomi,
  type Toelichting,
  voegSamen,
  waardeOp,
} from '../../../src';
import { inzending, mi } from '../../hulp/mi';

function bron(aanbieder: string, traject: Record<string, string> = {}, tekst?: string): Regiobron {
  const gemaakt = mi([
    inzending({
      Persoon: { Gemeente: 'Arnhem', Aanbieder: aanbieder },
      Trajecten: [{ Perceel: 'B1-route taal', 'Start reguliere klas': '2025-08-04', ...traject }],
    }),
  ]);
  const toelichtingen: Toelichting[] =
    tekst === undefined
      ? []
      : [{ kwartaal: gemaakt.kwartaal, gemeente: 'Arnhem', perceel: 'B1-route taal', tekst }];
  const { kwartaal, aanbieders, gemeenten, rijen } = gemaakt;
  const peildatum = dag('2025-10-08');
  return {
    bestand: `geheim-${aanbieder}.xlsx`,
    levering: { kwartaal, aanbieders, gemeenten, rijen, peildatum, toelichtingen, onvolledig: [] },
  };
}

const teksten = (blad: Blad | undefined): string[] => (blad?.rijen ?? []).map((rij) => rij.waarden.join(' '));
async function gemaakt(regio: Regiomi) {
  const bytes = await maakRegiowerkmap(regio);
  const werkmap = leesBestand(bytes, 'regio.xlsx');
  return { bytes, werkmap, blad: (naam: string) => werkmap.bladen.find((b) => b.naam === naam) };
}

test('toelichtingen stand under the figures with their aanbieder, as text, line by line', async () => {
  const regio = voegSamen([
    bron('Sagènn', {}, 'Docent ziek.\nIngehaald in september.'),
    bron('Echt Nederlands', {}, '=1+1'),
  ]);
  const { bytes, blad, werkmap } = await gemaakt(regio);
  const zinnen = teksten(blad('B1-route taal'));
  const vanaf = zinnen.indexOf('Toelichtingen van de aanbieders bij 2025-K3 (MI-17)');
  expect(zinnen.slice(vanaf + 1)).toEqual([
    'Echt Nederlands, Arnhem: =1+1',
    'Sagènn, Arnhem: Docent ziek.',
    'Ingehaald in september.',
  ]);
  const delen = Object.values(unzipSync(bytes)).map((deel) => strFromU8(deel));
  expect(delen.some((deel) => deel.includes('<f>') || deel.includes('geheim'))).toBe(false);
  // In the table too, each with its aanbieder; and the workbook can be read as a previous one.
  const rijen = blad('MI-gegevens')?.rijen.filter((rij) => rij.waarden.includes('MI-17')) ?? [];
  expect(rijen.map((rij) => rij.waarden[1])).toEqual(['Echt Nederlands', 'Sagènn']);
  expect(leesMilevering(werkmap).aanbieders).toEqual(['Echt Nederlands', 'Sagènn']);
});

test('of one aanbieder its own gemeenten say everything', async () => {
  const { blad } = await gemaakt(voegSamen([bron('Sagènn')]));
  const sheet = blad('B1-route taal') as Blad;
  expect([3, 7].map((kolom) => waardeOp(sheet, 3, kolom))).toEqual(['Sagènn', null]);
  expect([3, 7, 11].map((kolom) => waardeOp(sheet, 4, kolom))).toEqual(['Arnhem', 'Totaal', null]);
});

test('of several: all together, side by side, and each', async () => {
  const { blad } = await gemaakt(voegSamen([bron('Sagènn'), bron('Echt Nederlands')]));
  const sheet = blad('B1-route taal') as Blad;
  const koppen = [3, 7, 11, 15, 19, 23, 27, 31];
  expect(koppen.map((kolom) => waardeOp(sheet, 3, kolom))).toEqual([
    ...['Alle aanbieders samen', null],
    ...['Per aanbieder, alle gemeenten samen', null],
    ...['Echt Nederlands', null, 'Sagènn', null],
  ]);
  expect(koppen.map((kolom) => waardeOp(sheet, 4, kolom))).toEqual([
    ...['Arnhem', 'Totaal', 'Echt Nederlands', 'Sagènn', 'Arnhem', 'Totaal', 'Arnhem', 'Totaal'],
  ]);
});

test('a total that misses a part says so itself, and below what that means', async () => {
  const noot = (blad: Blad | undefined) => teksten(blad).filter((z) => z.startsWith('* Onvolledig'));
  const met = await gemaakt(voegSamen([bron('Sagènn', { 'Intake op': 'ooit' }), bron('Echt Nederlands')]));
  expect(noot(met.blad('B1-route taal'))).toEqual([
    '* Onvolledig: van een deel van de gemeenten of aanbieders is dit onbekend of niet geleverd; het cijfer telt alleen de andere.',
  ]);
  const stijlen = strFromU8(unzipSync(met.bytes)['xl/styles.xml'] ?? new Uint8Array());
  expect(stijlen.includes('#,##0&quot;*&quot;')).toBe(true);
  // States of earlier quarters are unknown at both: there is no figure that misses a part.
  const zonder = await gemaakt(voegSamen([bron('Sagènn'), bron('Echt Nederlands')]));
  expect(noot(zonder.blad('B1-route taal'))).toEqual([]);
});

test('the same MI gives the same bytes', async () => {
  const regio = voegSamen([bron('Sagènn'), bron('Echt Nederlands')]);
  const [een, twee] = [await maakRegiowerkmap(regio), await maakRegiowerkmap(regio)];
  expect(Buffer.compare(Buffer.from(een), Buffer.from(twee))).toBe(0);
});

/** @jest-environment-options {"globalsCleanup": "off"} */
import { readdirSync, readFileSync } from 'node:fs';
import { leesBestand } from '../../adapters/bestand';
import { Excelfout, officeWerkmap } from '../../adapters/office';
import {
  a1,
  dag,
  meldingstekst,
  type Plek,
  STANDAARDINSTELLINGEN,
  verslaglegging,
  type Werkmap,
  type Wijziging,
} from '../../src';
import { startExcel } from '../excel-host/host';
import { ConditionalFormat } from '../excel-host/model/conditionalFormats';
import { openWorkbook } from '../excel-host/model/open';
import type { HostWorkbook } from '../excel-host/model/workbook';
import { registratiewerkmap, werkmap } from '../hulp/werkmap';

const lessen = (aantal: number): Werkmap =>
  registratiewerkmap({
    Aanwezigheid: Array.from({ length: aantal }, (_, i) => ({
      Datum: i % 2 === 0 ? '2025-03-03' : '2025-03-04',
      Perceel: 'B1-route taal',
      Onderdeel: 'Taalles',
      'Geplande uren': 2.5,
      'Gevolgde uren': i % 3 === 0 ? 0 : 2.5,
    })),
  });

const cel = (blad: string, rij: number, kolom: number): Plek => ({ blad, rij, kolom });
const start = (inhoud: Werkmap): { excel: HostWorkbook; syncs: () => number; flush: () => void } => {
  const excel = openWorkbook(inhoud);
  const { engine, flush } = startExcel(excel);
  return { excel, syncs: () => engine.syncs, flush };
};
const zin = async (werk: Promise<unknown>): Promise<string> => {
  const fout: unknown = await werk.then(
    () => new Error('no error'),
    (reden: unknown) => reden,
  );
  expect(fout).toBeInstanceOf(Excelfout);
  return (fout as Excelfout).message;
};

describe('reading', () => {
  test('a registratiebestand of 600 lessons takes one sync', async () => {
    const inhoud = lessen(600);
    const { syncs } = start(inhoud);
    const { werkmap: gelezen } = await officeWerkmap.lees();
    expect(syncs()).toBe(1);
    expect(gelezen.bladen.map((b) => b.rijen.length)).toEqual(
      inhoud.bladen.map((b) => b.rijen.filter((r) => r.kolommen.length > 0).length),
    );
  });

  test('sample files come out of Excel as the reader gives them', async () => {
    const inhoud = leesBestand(readFileSync('test/monsters/registratie-arnhem-40198.xlsx'), 'a.xlsx');
    start(inhoud);
    const { werkmap: gelezen } = await officeWerkmap.lees();
    const cellen = ({ bladen }: Werkmap): unknown[] =>
      bladen.map((b) => [
        b.naam,
        b.rijen
          .flatMap((r) => r.waarden.map((w, i) => [r.nummer, r.kolommen[i], w]))
          .filter(([, , w]) => w !== null && w !== ''),
      ]);
    expect(cellen(gelezen)).toEqual(cellen(inhoud));
  });

  test.each([
    [2_000, 1],
    [2_001, 2],
    [45_000, 4],
  ])('%d rows take %d syncs', async (aantal, verwacht) => {
    const { syncs } = start(werkmap({ Lang: Array.from({ length: aantal }, (_, i) => [i, 'x']) }));
    const { werkmap: gelezen } = await officeWerkmap.lees();
    expect(syncs()).toBe(verwacht);
    expect(gelezen.bladen[0]?.rijen).toHaveLength(aantal);
    expect(gelezen.bladen[0]?.rijen.at(-1)?.waarden).toEqual([aantal - 1, 'x']);
  });

  test.each([
    [100, 1],
    [101, 2],
  ])('%d columns take %d syncs', async (aantal, verwacht) => {
    const { syncs } = start(werkmap({ Breed: [Array.from({ length: aantal }, (_, i) => i)] }));
    const { werkmap: gelezen } = await officeWerkmap.lees();
    expect(syncs()).toBe(verwacht);
    expect(gelezen.bladen[0]?.rijen[0]?.kolommen).toEqual(Array.from({ length: aantal }, (_, i) => i + 1));
  });

  test.each([
    [16, 1],
    [17, 2],
    [33, 3],
  ])('%d sheets take %d syncs', async (aantal, verwacht) => {
    const namen = Array.from({ length: aantal }, (_, i) => `Blad ${i}`);
    const { syncs } = start(werkmap(Object.fromEntries(namen.map((naam) => [naam, [[naam]]]))));
    const { werkmap: gelezen } = await officeWerkmap.lees();
    expect(syncs()).toBe(verwacht);
    expect(gelezen.bladen.map((b) => b.naam)).toEqual(namen);
  });

  test('days of the 1904 date system are four years later', async () => {
    const { excel } = start(werkmap({ Dagen: [['2025-03-01']] }));
    excel.is1904 = true;
    const { werkmap: gelezen } = await officeWerkmap.lees();
    expect(gelezen.bladen[0]?.rijen[0]?.waarden).toEqual([{ dag: dag('2029-03-02') }]);
  });

  test('a text that looks like a formula is none, a formula is known, and so is a link to another workbook', async () => {
    const { excel } = start(werkmap({ Een: [['=geen formule', 3]] }));
    excel.sheets[0]?.put(0, 1, { formula: "='[Oud.xlsx]Blad1'!A1" });
    const { werkmap: gelezen } = await officeWerkmap.lees();
    expect(gelezen.bladen[0]?.rijen[0]?.formules).toEqual([2]);
    expect(gelezen.koppelingen).toBe(true);
  });

  test('a stray cell at the far end is refused with words, not read for hours', async () => {
    const { excel } = start(werkmap({ Een: [['x']] }));
    excel.sheets[0]?.put(1_048_575, 16_383, { value: 'y' });
    expect(await zin(officeWerkmap.lees())).toMatch(/Een blad is te groot/);
  });

  test('a workbook with macros shows by its name', async () => {
    startExcel(openWorkbook(werkmap({ Een: [['x']] }), 'registratie.XLSM'));
    expect((await officeWerkmap.lees()).werkmap.macros).toBe(true);
  });
});

describe('marking', () => {
  const markeer: readonly Wijziging[] = [
    { soort: 'zonder-markering' },
    { soort: 'markering', plek: cel('Aanwezigheid', 6, 5), ernst: 'fout' },
    { soort: 'markering', plek: cel('Aanwezigheid', 7, 5), ernst: 'fout' },
    { soort: 'markering', plek: cel('Aanwezigheid', 6, 5), ernst: 'signaal' },
    { soort: 'markering', plek: cel('Persoon', 5, 2), ernst: 'waarschuwing' },
    { soort: 'markering', plek: { blad: 'Contact', rij: null, kolom: null }, ernst: 'fout' },
    { soort: 'markering', plek: { blad: null, rij: null, kolom: null }, ernst: 'fout' },
  ];

  /** A user who colours cells himself, and has a conditional format of his own. */
  function eigenwijs(): ReturnType<typeof start> {
    const gestart = start(lessen(600));
    const blad = gestart.excel.sheets.find((s) => s.name === 'Aanwezigheid');
    blad?.put(5, 4, { fill: '#00FF00' });
    for (const formule of ['=A1>3', '=N("van mijzelf")=0']) {
      const eigen = blad?.GetRange('A1:L600').ConditionalFormats.Add('Custom');
      if (eigen instanceof ConditionalFormat) Object.assign(eigen, { formula: formule, stopIfTrue: true });
    }
    blad?.formats.push(new ConditionalFormat(blad, [], 'CF-x', 'DataBar'));
    return gestart;
  }

  test('at most two syncs; the most serious mark on top', async () => {
    const { excel, syncs } = eigenwijs();
    await officeWerkmap.pasToe(markeer);
    expect(syncs()).toBe(2);
    const blad = excel.sheets.find((s) => s.name === 'Aanwezigheid');
    expect(blad?.formats.slice(0, 2).map((f) => f.describe())).toEqual([
      {
        type: 'Custom',
        formula: '=N("inburgering-markering fout")=0',
        look: { fill: '#F8D7DA', font: '#7A0C17', bold: true },
        stopIfTrue: false,
        areas: ['E6', 'E7'],
      },
      expect.objectContaining({ formula: '=N("inburgering-markering signaal")=0', areas: ['E6'] }),
    ]);
    expect(excel.sheets.find((s) => s.name === 'Contact')?.formats).toEqual([]);
  });

  test('markeer and verwijder markering leave the workbook as it was, the user’s own formats included', async () => {
    const { excel, syncs } = eigenwijs();
    const voor = JSON.stringify(excel.describe());
    await officeWerkmap.pasToe(markeer);
    await officeWerkmap.pasToe(markeer);
    expect(JSON.stringify(excel.describe())).not.toBe(voor);
    await officeWerkmap.pasToe([{ soort: 'zonder-markering' }]);
    expect(JSON.stringify(excel.describe())).toBe(voor);
    expect(syncs()).toBe(6);
  });

  test('marking twice leaves one mark per sheet and severity', async () => {
    const { excel } = start(lessen(5));
    await officeWerkmap.pasToe(markeer);
    await officeWerkmap.pasToe(markeer);
    expect(excel.sheets.flatMap((s) => s.formats)).toHaveLength(3);
  });

  test('three thousand cells go in addresses that Excel takes', async () => {
    const { excel, syncs } = start(lessen(600));
    const veel = Array.from({ length: 3_000 }, (_, i): Wijziging => ({
      soort: 'markering',
      plek: cel('Aanwezigheid', 5 + Math.floor(i / 5), 1 + (i % 5)),
      ernst: 'fout',
    }));
    await officeWerkmap.pasToe([{ soort: 'zonder-markering' }, ...veel]);
    expect(syncs()).toBe(2);
    expect(excel.sheets.flatMap((s) => s.formats).flatMap((f) => f.areas)).toHaveLength(3_000);
  });

  test('a protected sheet is refused with words', async () => {
    const { excel } = start(lessen(5));
    for (const sheet of excel.sheets) sheet.isProtected = true;
    expect(await zin(officeWerkmap.pasToe(markeer))).toMatch(/beveiligd/);
  });
});

describe('adding sheets', () => {
  const xlsx = readFileSync('test/monsters/registratie-arnhem-40198.xlsx');
  const namen = ['Persoon', 'Trajecten'];

  test('they come behind what is there, which stays as it was', async () => {
    const { excel, syncs } = start(werkmap({ Begroting: [['x']] }));
    await officeWerkmap.pasToe([{ soort: 'bladen', namen, xlsx }]);
    expect(syncs()).toBe(2);
    expect(excel.sheets.map((s) => s.name).slice(0, 3)).toEqual(['Begroting', 'Uitleg', 'Persoon']);
    expect(excel.sheets[0]?.cellAt(0, 0)?.value).toBe('x');
  });

  test('nothing is added when a name is taken', async () => {
    const { excel } = start(werkmap({ PERSOON: [['x']] }));
    const melding = await zin(officeWerkmap.pasToe([{ soort: 'bladen', namen, xlsx }]));
    expect(melding).toMatch(/al een blad PERSOON/);
    expect(excel.sheets).toHaveLength(1);
  });
});

describe('showing a cell', () => {
  test('brings its sheet in front and selects it', async () => {
    const { excel, syncs } = start(lessen(5));
    await officeWerkmap.toon(cel('Contact', 5, 28));
    expect(excel.selection?.Address).toBe('Contact!AB5');
    expect(syncs()).toBe(1);
  });

  test('a sheet without a cell only comes in front; the file itself is nowhere', async () => {
    const { excel, syncs } = start(lessen(5));
    await officeWerkmap.toon({ blad: 'Contact', rij: null, kolom: null });
    expect(excel.active?.name).toBe('Contact');
    expect(excel.selection).toBeUndefined();
    await officeWerkmap.toon({ blad: null, rij: null, kolom: null });
    expect(syncs()).toBe(1);
  });

  test('a sheet that is hidden or gone is refused with words', async () => {
    const { excel } = start(lessen(5));
    const contact = excel.sheets.find((s) => s.name === 'Contact');
    if (contact) contact.visibility = 'Hidden';
    expect(await zin(officeWerkmap.toon(cel('Contact', 5, 1)))).toMatch(/verborgen/);
    expect(await zin(officeWerkmap.toon(cel('Weg', 5, 1)))).toMatch(/niet meer/);
  });
});

test('hears changes until it is asked to stop', async () => {
  const { excel, flush } = start(lessen(5));
  let gehoord = 0;
  const stop = await officeWerkmap.bijWijziging(() => {
    gehoord += 1;
  });
  const verander = async (): Promise<void> => {
    excel.edit('Contact', 4, 0, 'x');
    flush();
    await new Promise((klaar) => setTimeout(klaar, 20));
  };
  await verander();
  expect(gehoord).toBe(1);
  await stop();
  await verander();
  expect(gehoord).toBe(1);
});

describe('checking what Excel gives finds the same as checking the file', () => {
  const mappen = ['test/monsters', 'test/monsters/registers', 'voorbeelden/registraties/newbees'];
  const bestanden = mappen.flatMap((map) =>
    readdirSync(map)
      .filter((naam) => naam.endsWith('.xlsx'))
      .map((naam) => `${map}/${naam}`),
  );
  const bevindingen = (inhoud: Werkmap): string[] => {
    const peildatum = dag('2025-10-01');
    const verslag = verslaglegging({ peildatum, vandaag: peildatum, instellingen: STANDAARDINSTELLINGEN });
    verslag.voegToe('a.xlsx', inhoud);
    return verslag
      .rondAf()
      .flatMap((v) => v.bevindingen.map((b) => `${b.plek.blad}!${a1(b.plek)} ${b.code} ${meldingstekst(b)}`));
  };

  test.each(bestanden)('%s', async (pad) => {
    // Excel tells of links to other workbooks only where a formula shows them.
    const inhoud = { ...leesBestand(readFileSync(pad), 'a.xlsx'), koppelingen: false };
    start(inhoud);
    expect(bevindingen((await officeWerkmap.lees()).werkmap)).toEqual(bevindingen(inhoud));
  });
});

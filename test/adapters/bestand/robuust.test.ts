import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesBestand } from '../../../adapters/bestand';
import { Leesfout, type Leesreden } from '../../../src';
import { cellen, formules, type Getoond } from './inhoud';

const MAP = join('test', 'robuust');
type Verwachte = Getoond | { waarde: Getoond; formule: true } | { dag: string; formule: true };
type Verwacht = { opent: true; cellen: Record<string, Verwachte> } | { opent: false; omdat: string };
const verwacht: Record<string, Verwacht> = JSON.parse(readFileSync(join(MAP, 'verwacht.json'), 'utf8'));

/** The reason that belongs to the wording of verwacht.json, and what the detail must tell besides. */
const REDENEN: readonly [RegExp, Leesreden, RegExp][] = [
  [/afgekapt zip/, 'beschadigd', /afgekapt/],
  [/leeg bestand/, 'leeg', /^$/],
  [/geen Excel-bestand/, 'geenExcel', /^$/],
  [/oud \.xls/, 'oudXls', /^$/],
  [/Word-document/, 'word', /^$/],
  [/wachtwoord/, 'versleuteld', /^$/],
  [/pakt te groot uit/, 'paktTeGrootUit', /^onderdeel xl\//],
  [/cel buiten het blad/, 'beschadigd', /blad S1: .*buiten het blad/],
  [/DTD in XML/, 'onveilig', /DTD/],
  [/tekst die er niet is/, 'beschadigd', /blad S1: cel A1 verwijst naar een tekst die er niet is/],
  [/XML breekt af/, 'beschadigd', /XML van onderdeel xl\/worksheets\/sheet1\.xml/],
  [/controlesom/, 'beschadigd', /xl\/worksheets\/sheet2\.xml/],
  [/cel A1 staat er twee keer/, 'beschadigd', /cel A1 staat er twee keer/],
];

const lees = (bestand: string) => leesBestand(readFileSync(join(MAP, bestand)), bestand);
const [opent, geweigerd] = [true, false].map((goed) =>
  Object.keys(verwacht).filter((bestand) => verwacht[bestand]?.opent === goed),
) as [string[], string[]];

test('the list is whole', () => {
  expect([opent.length, geweigerd.length]).toEqual([25, 18]);
});

test.each(opent)('%s opens, and its cells hold what they should', (bestand) => {
  const werkmap = lees(bestand);
  const [waarden, metFormule] = [cellen(werkmap), formules(werkmap)];
  const verwachting = verwacht[bestand];
  if (verwachting?.opent !== true) throw new Error('not in the list');
  for (const [plek, cel] of Object.entries(verwachting.cellen)) {
    if (typeof cel !== 'object' || cel === null || !('formule' in cel)) {
      expect([plek, waarden.get(plek)]).toEqual([plek, cel]);
      continue;
    }
    const { formule: _, ...rest } = cel;
    expect([plek, waarden.get(plek)]).toEqual([plek, 'waarde' in rest ? rest.waarde : rest]);
    expect(metFormule).toContain(plek);
  }
});

test.each(geweigerd)('%s is refused with the right reason', (bestand) => {
  const verwachting = verwacht[bestand];
  if (verwachting?.opent !== false) throw new Error('not in the list');
  const [, reden, detail] = REDENEN.find(([wording]) => wording.test(verwachting.omdat)) ?? [];
  expect(reden).toBeDefined();
  let gevangen: unknown;
  try {
    lees(bestand);
  } catch (error) {
    gevangen = error;
  }
  expect(gevangen).toBeInstanceOf(Leesfout);
  const fout = gevangen as Leesfout;
  expect(fout.reden).toBe(reden);
  expect(fout.detail).toMatch(detail as RegExp);
});

test('a formula without a cached value is there, with null', () => {
  const werkmap = lees('12-formula-err.xlsx');
  expect(cellen(werkmap).get('S1!G1')).toBeNull();
  expect([...formules(werkmap)]).toEqual(['S1!A1', 'S1!C1', 'S1!D1', 'S1!E1', 'S1!F1', 'S1!G1']);
});

test('the day that Excel invented stays a number', () => {
  expect(cellen(lees('28-serial-60.xlsx')).get('S1!B1')).toBe(60);
});

test('hidden and very hidden sheets are marked, in the order of the tabs', () => {
  expect(lees('15-hidden.xlsx').bladen.map(({ naam, verborgen }) => [naam, verborgen])).toEqual([
    ['V', false],
    ['H', true],
    ['VH', true],
  ]);
  expect(lees('26-sheet-order.xlsx').bladen.map(({ naam }) => naam)).toEqual(['First', 'Second']);
});

test('links to other workbooks are told, in that file only', () => {
  expect(opent.filter((bestand) => lees(bestand).koppelingen)).toEqual(['17-external.xlsx']);
});

test('names such as __proto__ are names like any other', () => {
  const { bladen, namen } = lees('19-proto.xlsx');
  expect(bladen.map(({ naam }) => naam)).toEqual(['__proto__', 'constructor', 'toString']);
  expect([...namen.keys()]).toEqual(['__proto__', 'constructor']);
});

test('ten thousand names are read, and what a name covers costs nothing', () => {
  expect(lees('20-10k-names.xlsx').namen.size).toBe(10_000);
  expect(lees('20b-names-wholecol.xlsx').namen.size).toBe(1);
});

import { aantallen, filter, getal, groepeer, plaats, type Regel } from '../../taskpane/weergaven/groeperen';

const regel = (deel: Partial<Regel>): Regel => ({
  bestand: 'a.xlsx',
  code: 'A003',
  titel: 'Reden ontbreekt',
  ernst: 'fout',
  akkoord: false,
  plek: { blad: 'Aanwezigheid', rij: 5, kolom: 6 },
  cel: 'F5',
  melding: 'Kies een reden.',
  herstel: undefined,
  magAkkoord: false,
  perceel: undefined,
  ...deel,
});
const ALLES = new Set(['fout', 'waarschuwing', 'signaal', 'notitie'] as const);

test('counts what is not agreed to', () => {
  const regels = [regel({}), regel({ akkoord: true }), regel({ ernst: 'signaal' })];
  expect(aantallen(regels)).toEqual({ fout: 1, waarschuwing: 0, signaal: 1, notitie: 0 });
});

describe('filter', () => {
  const regels = [
    regel({}),
    regel({ ernst: 'signaal', code: 'T003', melding: 'Bevestig de ontvangst.', bestand: 'b.xlsx' }),
  ];
  const codes = (tekst: string, ernsten: ReadonlySet<Regel['ernst']> = ALLES): string[] =>
    filter(regels, { ernsten, tekst }).map((r) => r.code);

  test.each([
    ['', ['A003', 'T003']],
    ['reden', ['A003']],
    ['KIES f5', ['A003']],
    ['b.xlsx', ['T003']],
    ['kies ontvangst', []],
    ['aanwezigheid t003', ['T003']],
  ])('"%s"', (tekst, verwacht) => expect(codes(tekst)).toEqual(verwacht));

  test('only the severities that are on', () => expect(codes('', new Set(['signaal']))).toEqual(['T003']));
});

describe('groups', () => {
  const regels = [
    regel({ ernst: 'notitie', bestand: 'b.xlsx', code: 'U002', titel: 'Norm gehaald' }),
    regel({ ernst: 'waarschuwing', bestand: 'a.xlsx', code: 'P002', titel: 'Postcode' }),
    regel({ ernst: 'fout', bestand: 'b.xlsx', code: 'A003' }),
  ];
  const koppen = (indeling: 'bestand' | 'ernst' | 'regel'): string[] =>
    groepeer(regels, indeling).map((g) => g.kop);

  test('by file, in the order of their names', () => expect(koppen('bestand')).toEqual(['a.xlsx', 'b.xlsx']));
  test('by severity, what must be mended first', () =>
    expect(koppen('ernst')).toEqual(['Fouten', 'Waarschuwingen', 'Notities']));
  test('by rule, in the order of the codes', () =>
    expect(koppen('regel')).toEqual(['A003 Reden ontbreekt', 'P002 Postcode', 'U002 Norm gehaald']));
  test('each finding is in one group, in its order', () =>
    expect(groepeer(regels, 'bestand')[1]?.regels.map((r) => r.code)).toEqual(['U002', 'A003']));
});

test.each([
  [{}, 'Aanwezigheid, cel F5'],
  [{ cel: null }, 'Aanwezigheid, hele blad'],
  [{ plek: { blad: null, rij: null, kolom: null }, cel: null }, 'hele bestand'],
  [{ plek: { blad: null, rij: 2, kolom: 1 }, cel: 'A2' }, 'cel A2'],
])('the place of %j is %s', (deel, verwacht) => expect(plaats(regel(deel))).toBe(verwacht));

test('one and more', () =>
  expect([getal(1, 'fout', 'fouten'), getal(0, 'fout', 'fouten')]).toEqual(['1 fout', '0 fouten']));

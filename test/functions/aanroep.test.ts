import { Aanroepfout, roepAan } from '../../functions/aanroep';
import { FUNCTIES } from '../../functions/register';
import { foutVan, meldingVan, NA, roep, VALUE } from './roep';

describe('as on the command line', () => {
  test.each([
    ['JOBCOACH_TARIEF', '["Midden",2,18]', '2036.3'],
    ['JOBCOACH_TARIEF', '[[["Midden"],["Licht"]],2,[[18],[24]]]', '[[2036.3],[1593.62]]'],
    ['PRIJS', '["Gezinshereniging",3,0.2]', '4780.8'],
    ['prijs', '["Eurowijzer"]', '250'],
    ['INB.PRIJS', '["Eurowijzer"]', '250'],
    ['KWARTAAL', '[45717]', '"2025-K1"'],
    ['BSN_GELDIG', '["999993653"]', 'true'],
    ['FEESTDAGEN', '["x"]', expect.stringMatching(/^\{"error":"#VALUE!","message":".+"\}$/)],
    ['PRIJS', '["Eurowijser"]', expect.stringMatching(/^\{"error":"#N\/A","message":".*Eurowijzer.*"\}$/)],
    [
      'PRIJS',
      '[[["Eurowijzer"],["x"]]]',
      expect.stringMatching(/^\[\[250\],\[\{"error":"#N\/A","message":".+"\}\]\]$/),
    ],
  ])('%s %s', (naam, json, verwacht) =>
    expect(JSON.stringify(roepAan(naam, JSON.parse(json) as unknown[]))).toEqual(verwacht),
  );
});

describe('what cannot be called', () => {
  test.each([
    ['no such function', 'PRIJZEN', [], 'PRIJS'],
    ['a name of every object', 'constructor', [], 'Er is geen functie'],
    ['too many arguments', 'KWARTAAL', [1, 2], 'hooguit 1'],
    ['a list of one dimension', 'KWARTAAL', [[1, 2]], 'Argument 1'],
    ['rows of unequal length', 'PRIJS', ['x', [[1, 2], [3]]], 'Argument 2'],
    ['an empty list', 'KWARTAAL', [[]], 'Argument 1'],
    ['an empty row', 'KWARTAAL', [[[]]], 'Argument 1'],
    ['an object', 'KWARTAAL', [{ jaar: 2025 }], 'Argument 1'],
    ['an object in a cell', 'KWARTAAL', [[[{}]]], 'Argument 1'],
  ])('%s', (_, naam, argumenten, deel) => {
    expect(() => roepAan(naam, argumenten)).toThrow(Aanroepfout);
    expect(() => roepAan(naam, argumenten)).toThrow(deel);
  });
});

describe('every function', () => {
  const ids = Object.keys(FUNCTIES);
  const zonder = new Set(['PRIJSLIJST']);

  test.each(ids)('%s answers to no arguments at all', (id) => {
    const uit = roepAan(id, []);
    if (zonder.has(id)) expect(Array.isArray(uit)).toBe(true);
    else expect(uit).toEqual({ error: NA, message: expect.stringMatching(/^(Vul|Kies) .+\.$/) });
  });

  test.each(ids)('%s answers to anything in a cell with a value or a sentence', (id) => {
    const { length } = FUNCTIES[id as keyof typeof FUNCTIES].functie;
    const vreemd: unknown[] = [
      '',
      ' ',
      'x',
      '=1+1',
      '#N/A',
      true,
      false,
      0,
      -1,
      1e308,
      -1e308,
      5e-324,
      0.1,
      2_958_466,
      1e15,
      '🙂',
      'ﬁ',
      '\u0000',
      'a'.repeat(5_000),
    ];
    for (const cel of vreemd) {
      for (let i = 0; i < length; i += 1) {
        for (const rest of ['x', 45_000, null]) {
          const argumenten = Array.from({ length }, (_, k) => (k === i ? cel : rest));
          const uit = roepAan(id, argumenten);
          const cellen = Array.isArray(uit) ? (uit as unknown[][]).flat() : [uit];
          for (const c of cellen) {
            if (typeof c === 'object') {
              expect(c).toEqual({
                error: expect.stringMatching(/^#(N\/A|VALUE!)$/),
                message: expect.stringMatching(/\S.{8,}/),
              });
            } else {
              expect(['string', 'number', 'boolean']).toContain(typeof c);
              expect(Number.isNaN(c)).toBe(false);
            }
          }
        }
      }
    }
  });
});

describe('empty is not omitted', () => {
  test.each([
    ['PRIJS', ['Eurowijzer', ''], NA],
    ['PRIJS', ['Eurowijzer', null], 250],
    ['PRIJS', ['Eurowijzer', [[null]]], [[{ error: NA, message: 'Vul aantal in: de cel is leeg.' }]]],
    ['PRIJS', ['Eurowijzer', 1, ''], NA],
    ['PRIJS', ['Eurowijzer', 1, 0, ''], NA],
    ['JOBCOACH_TARIEF', ['Midden', 2, ''], NA],
    ['JOBCOACH_TARIEF', ['Midden', 2, '   '], NA],
    ['JOBCOACH_TARIEF', ['Midden', 2, null, null], 2715.06],
    ['URENNORM', ['Z-route', 'Taalles', ''], NA],
  ])('%s %j', (naam, argumenten, verwacht) => {
    const uit = roepAan(naam, argumenten);
    expect(typeof verwacht === 'string' ? foutVan(uit) : uit).toEqual(verwacht);
  });
});

describe('dates as text', () => {
  test.each([
    ['31-08-2025', '2025-K3'],
    ['31/8/2025', '2025-K3'],
    ['31.08.2025', '2025-K3'],
    ['2025-08-31', '2025-K3'],
    ['31 augustus 2025', '2025-K3'],
    ['31-08-25', VALUE],
    ['08-31-2025', VALUE],
    ['31-02-2025', VALUE],
    ['29-02-2024', '2024-K1'],
    ['29-02-2025', VALUE],
    ['45900', VALUE],
  ])('%s', (tekst, verwacht) => expect(foutVan(roep('KWARTAAL', tekst))).toBe(verwacht));
});

describe("PRIJS with the user's own list", () => {
  const LIJST = [
    ['Product', 'Prijs'],
    ['Taalles', 37.55],
    ['Excursie', '12,50'],
    ['Toets', ''],
    ['Maatwerk', 'op aanvraag'],
    ['', ''],
    [1001, 5],
    ['Dubbel', 1],
    ['dubbel', 2],
  ];
  test.each([
    ['taal-les', 2, 75.1],
    ['Excursie', 1, 12.5],
    ['Toets', 1, NA],
    ['Maatwerk', 1, NA],
    ['1001', 2, 10],
    [1001, 2, 10],
    ['Dubbel', 1, NA],
    ['Taallez', 1, NA],
    ['Eurowijzer', 1, NA],
    ['Product', 1, NA],
  ])('%s × %d', (product, aantal, verwacht) =>
    expect(foutVan(roep('PRIJS', product, aantal, null, null, LIJST))).toBe(verwacht),
  );
  test.each([
    ['Taallez', 'Taalles'],
    ['Dubbel', 'meer dan eens'],
    ['Toets', 'geen prijs'],
    ['Maatwerk', 'op aanvraag'],
    ['Eurowijzer', 'niet in de meegegeven prijslijst'],
  ])('the sentence on %s says %s', (product, deel) =>
    expect(meldingVan(roep('PRIJS', product, 1, null, null, LIJST))).toContain(deel),
  );
  test('its price is not rounded before it is multiplied', () =>
    expect(roep('PRIJS', 'Vel', 1000, 0, null, [['Vel', 0.125]])).toBe(125));
  test.each([
    ['one column', [['Taalles']]],
    ['three columns', [['Taalles', 1, 2]]],
    ['one cell', 'Taalles'],
  ])('%s is no list', (_, lijst) => expect(foutVan(roep('PRIJS', 'Taalles', 1, 0, null, lijst))).toBe(VALUE));
});

test('PRIJS_INFO of a range: a row per cell, an unknown product fills its own', () => {
  const uit = roep('PRIJS_INFO', [['Eurowijzer'], ['Eurowijser'], ['DUO']]) as unknown[][];
  expect(uit.map((rij) => rij.length)).toEqual([7, 7, 7]);
  expect([uit[0]?.[2], foutVan(uit[1]?.[0]), uit[2]?.[2]]).toEqual([250, NA, 450]);
  expect(foutVan(roep('PRIJS_INFO', 'Eurowijser'))).toBe(NA);
  expect(foutVan(roep('PRIJS_INFO', 'Eurowijzer', 2020))).toBe(NA);
});

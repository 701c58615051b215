import { bewaar, procenttekst, urentekst, vulIn } from '../../src/controle/melding';
import { dag } from '../../src/basis/dag';
import { type ElkeRegel, REGELS } from '../../src';
import { regel } from '../../src/controle/regel';
import { BESTANDSPLEK } from '../../src/registratie/registratie';

test('data keep a day as yyyy-mm-dd, and the sentence shows it as people write it', () => {
  const tekst = 'Op {op:dag} {uren:uren} uur, {deel:procent}, {n:aantal} keer {wat}.';
  const gegevens = bewaar(tekst, { op: dag('2025-03-01'), uren: 2.5, deel: 0.79999, n: 3, wat: 'Ziekte' });
  expect(gegevens).toEqual({ op: '2025-03-01', uren: 2.5, deel: 0.79999, n: 3, wat: 'Ziekte' });
  expect(vulIn(tekst, gegevens)).toBe('Op 01-03-2025 2,5 uur, 79,9 %, 3 keer Ziekte.');
});

test.each([
  [0.8, '80 %'],
  [0.79999, '79,9 %'],
  [0.575, '57,5 %'],
  [1, '100 %'],
  [0, '0 %'],
])('%d of one is %s', (deel, verwacht) => expect(procenttekst(deel)).toBe(verwacht));

test('hours that a computer cannot add are shown as people would', () => {
  expect(urentekst(0.1 + 0.2)).toBe('0,3');
});

test('a misspelt or wrongly typed placeholder does not compile', () => {
  regel({
    code: 'Z000',
    naam: 'proef',
    titel: 'Proef',
    nodig: [],
    meldingen: { een: { ernst: 'fout', tekst: 'De dag {datum:dag} en {kop}.' } },
    bron: { soort: 'productkeuze', naam: 'productkeuze', vindplaats: '-', reden: '-' },
    *controleer(_, meld) {
      yield meld('een', BESTANDSPLEK, { datum: dag('2025-01-01'), kop: 'x' });
      // @ts-expect-error a number is no day
      yield meld('een', BESTANDSPLEK, { datum: 3, kop: 'x' });
      // @ts-expect-error a placeholder is missing
      yield meld('een', BESTANDSPLEK, { datum: dag('2025-01-01') });
      // @ts-expect-error there is no such message
      yield meld('twee', BESTANDSPLEK, {});
    },
  });
});

describe('every rule', () => {
  const perRegel = REGELS.map((r) => [r.code, r] as const);
  test('has a code of its own, in order', () => {
    const codes = REGELS.map((r: ElkeRegel) => r.code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });
  test.each(perRegel)('%s says what is wrong in whole Dutch sentences, with kinds that exist', (_, r) => {
    for (const { tekst } of Object.values(r.meldingen)) {
      expect(tekst).toMatch(/^[\p{Lu}{].*\.$/su);
      const soorten = [...tekst.matchAll(/\{\w+:(\w+)\}/g)].map(([, soort]) => soort);
      expect(soorten.filter((s) => !['dag', 'uren', 'procent', 'aantal'].includes(s ?? ''))).toEqual([]);
    }
  });
});

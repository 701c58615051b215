import { dag, isPeildatum } from '../../src';

test.each([
  ['1999-12-31', false],
  ['2000-01-01', true],
  ['2099-12-31', true],
  ['2100-01-01', false],
])('%s can be the peildatum: %s', (tekst, kan) => {
  expect(isPeildatum(dag(tekst))).toBe(kan);
});

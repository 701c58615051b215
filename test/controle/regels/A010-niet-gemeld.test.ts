import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen, type Opties } from '../../hulp/controleert';
import { type Rij, vervallen, zonderOpgave } from '../../hulp/rijen';

const bij = (rij: Rij, opties: Opties = {}) => bevindingen('A010', { Aanwezigheid: [rij] }, opties);
const GEVONDEN = ['Aanwezigheid!K5 nietGemeld'];

describe('A010 niet-gemeld', () => {
  test.each([
    ['2025-09-24', []],
    ['2025-09-23', GEVONDEN],
  ])('missed on %s, on 1 October: a week to report it, the seventh day is in time', (datum, verwacht) => {
    expect(bij(zonderOpgave(datum))).toEqual(verwacht);
  });

  test('over the end of a leap February', () => {
    expect(bij(zonderOpgave('2024-02-23'), { peildatum: '2024-03-01' })).toEqual([]);
    expect(bij(zonderOpgave('2024-02-23'), { peildatum: '2024-03-02' })).toEqual(GEVONDEN);
  });

  test('the number of days is a setting', () => {
    const cijfers = { ...STANDAARDINSTELLINGEN.cijfers, dagenVoorMelding: 8 };
    expect(bij(zonderOpgave('2025-09-23'), { instellingen: { cijfers } })).toEqual([]);
    expect(bij(zonderOpgave('2025-09-22'), { instellingen: { cijfers } })).toEqual(GEVONDEN);
  });

  test.each(['2025-09-08', '2025-09-30', "'vorige week"])('Gemeld op %s is no empty one', (gemeld) => {
    expect(bij(zonderOpgave('2025-09-01', { 'Gemeld op': gemeld }))).toEqual([]);
  });

  test.each(['Ziekte', 'Anders', 'weet niet', undefined])('reason %s', (reden) => {
    expect(bij(zonderOpgave('2025-09-01', { 'Reden afwezigheid': reden }))).toEqual([]);
  });

  test('missed in part is missed', () => {
    expect(bij(zonderOpgave('2025-09-01', { 'Gevolgde uren': 1 }))).toEqual(GEVONDEN);
  });

  test('a cancelled lesson, one without a date, and a file without the column', () => {
    expect([bij(vervallen('2025-09-01')), bij(zonderOpgave(undefined))]).toEqual([[], []]);
    expect(bij(zonderOpgave('2025-09-01'), { zonder: ['Aanwezigheid.Gemeld op'] })).toEqual([]);
  });
});

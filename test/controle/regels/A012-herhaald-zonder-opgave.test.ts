import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen, type Opties } from '../../hulp/controleert';
import { contact, les, type Rij, zonderOpgave } from '../../hulp/rijen';

const over = (Aanwezigheid: readonly Rij[], Contact: readonly Rij[] = [], opties: Opties = {}) =>
  bevindingen('A012', { Aanwezigheid, Contact }, opties);

const TWEE = [zonderOpgave('2025-03-03'), zonderOpgave('2025-04-07')];
const OPEN = ['Aanwezigheid!I6 open'];
const LAAT = ['Aanwezigheid!I6 teLaat'];
const plan = (datum: string | undefined, meer = {}) => [contact(datum, 'Plan van aanpak', meer)];

describe('A012 herhaald-zonder-opgave: which ones', () => {
  test('the first asks no plan, the second does', () => {
    expect([over(TWEE.slice(0, 1)), over(TWEE)]).toEqual([[], OPEN]);
  });

  test.each([
    ['2025-01-15', '2025-04-15', OPEN],
    ['2025-01-15', '2025-04-16', []],
    ['2024-11-30', '2025-02-28', OPEN],
    ['2024-11-30', '2025-03-01', []],
    ['2023-11-30', '2024-02-29', OPEN],
    ['2023-11-30', '2024-03-01', []],
  ])('%s and %s: within three months, to the day', (eerste, tweede, verwacht) => {
    expect(over([zonderOpgave(eerste), zonderOpgave(tweede)])).toEqual(verwacht);
  });

  test('the number of months is a setting', () => {
    const cijfers = { ...STANDAARDINSTELLINGEN.cijfers, maandenHerhaling: 1 };
    expect(over(TWEE, [], { instellingen: { cijfers } })).toEqual([]);
  });

  test('the order of the file does not count, only the dates', () => {
    expect(over([...TWEE].reverse())).toEqual(['Aanwezigheid!I5 open']);
  });

  test('two on one day are not each other’s repetition; both repeat an earlier one', () => {
    const dag = [zonderOpgave('2025-04-07'), zonderOpgave('2025-04-07', { Dagdeel: 'Middag' })];
    expect(over(dag)).toEqual([]);
    expect(over([zonderOpgave('2025-03-03'), ...dag])).toEqual([
      'Aanwezigheid!I6 open',
      'Aanwezigheid!I7 open',
    ]);
  });

  test('compared with the nearest one before, in the same perceel', () => {
    const anders = { Perceel: 'B1-route participatie', Onderdeel: 'Participatie' };
    expect(over([zonderOpgave('2025-03-03'), zonderOpgave('2025-04-07', anders)])).toEqual([]);
    const drie = [zonderOpgave('2025-01-06'), zonderOpgave('2025-03-03'), zonderOpgave('2025-05-05')];
    expect(over(drie)).toEqual(['Aanwezigheid!I6 open', 'Aanwezigheid!I7 open']);
    // The plan of February answers the first repetition; the second asks one from 3 March on.
    expect(over(drie, plan('2025-02-10'))).toEqual(['Aanwezigheid!I7 open']);
  });

  test.each([
    ['another reason', les('2025-03-03', { 'Gevolgde uren': 0, 'Reden afwezigheid': 'Ziekte' })],
    ['cancelled', les('2025-03-03', { 'Gevolgde uren': 0, 'Reden afwezigheid': 'Les vervallen' })],
    ['without a date', zonderOpgave(undefined)],
    ['a perceel that cannot be read', zonderOpgave('2025-03-03', { Perceel: 'taal' })],
  ])('%s before it is no earlier one', (_, eerste) => {
    expect(over([eerste, zonderOpgave('2025-04-07')])).toEqual([]);
  });
});

describe('A012 herhaald-zonder-opgave: the plan', () => {
  test('until 14 days after the second there is time', () => {
    expect(over(TWEE, [], { peildatum: '2025-04-21' })).toEqual([]);
    expect(over(TWEE, [], { peildatum: '2025-04-22' })).toEqual(OPEN);
    const cijfers = { ...STANDAARDINSTELLINGEN.cijfers, dagenVoorVervolg: 7 };
    expect(over(TWEE, [], { peildatum: '2025-04-14', instellingen: { cijfers } })).toEqual([]);
    expect(over(TWEE, [], { peildatum: '2025-04-15', instellingen: { cijfers } })).toEqual(OPEN);
  });

  test.each([
    ['2025-03-02', OPEN],
    ['2025-03-03', []],
    ['2025-04-21', []],
    ['2025-04-22', LAAT],
    ['2025-10-01', LAAT],
    ['2025-10-02', OPEN],
  ])('a plan of %s', (datum, verwacht) => {
    expect(over(TWEE, plan(datum))).toEqual(verwacht);
  });

  test.each([
    ['of this perceel', plan('2025-04-10', { Perceel: 'B1-route taal' }), []],
    ['of another perceel', plan('2025-04-10', { Perceel: 'Z-route taal' }), OPEN],
    ['another kind of contact', [contact('2025-04-10', 'Gesprek inburgeraar')], OPEN],
    ['of a perceel that cannot be read', plan('2025-04-10', { Perceel: 'taal' }), []],
    ['a kind that cannot be read', [contact('2025-04-10', 'Pva')], []],
    ['a kind that is empty', [contact('2025-04-10', undefined, { Onderwerp: 'plan' })], []],
    ['a date that cannot be read', plan("'april"), []],
    ['a kind that cannot be read, too late to matter', [contact('2025-04-22', 'Pva')], OPEN],
    ['and of the late ones the first in time counts', [...plan('2025-05-01'), ...plan('2025-04-21')], []],
  ])('%s', (_, Contact, verwacht) => expect(over(TWEE, Contact)).toEqual(verwacht));

  test('without the sheet Contact, or the column Reden afwezigheid, the rule is off', () => {
    expect(over(TWEE, [], { zonder: ['Contact'] })).toEqual([]);
    expect(over(TWEE, [], { zonder: ['Aanwezigheid.Reden afwezigheid'] })).toEqual([]);
  });

  test('without the column Perceel in Contact a plan counts for every perceel', () => {
    expect(over(TWEE, plan('2025-04-10'), { zonder: ['Contact.Perceel'] })).toEqual([]);
  });
});

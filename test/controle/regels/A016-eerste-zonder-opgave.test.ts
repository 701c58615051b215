import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen, type Opties } from '../../hulp/controleert';
import { contact, type Rij, zonderOpgave } from '../../hulp/rijen';

const over = (Aanwezigheid: readonly Rij[], Contact: readonly Rij[] = [], opties: Opties = {}) =>
  bevindingen('A016', { Aanwezigheid, Contact }, opties);

const EEN = [zonderOpgave('2025-03-03')];
const OPEN = ['Aanwezigheid!I5 open'];
const LAAT = ['Aanwezigheid!I5 teLaat'];
const gesprek = (datum: string | undefined, meer = {}) => [contact(datum, 'Gesprek inburgeraar', meer)];

describe('A016 eerste-zonder-opgave', () => {
  test('until 14 days after it there is time', () => {
    expect(over(EEN, [], { peildatum: '2025-03-17' })).toEqual([]);
    expect(over(EEN, [], { peildatum: '2025-03-18' })).toEqual(OPEN);
    const cijfers = { ...STANDAARDINSTELLINGEN.cijfers, dagenVoorVervolg: 21 };
    expect(over(EEN, [], { peildatum: '2025-03-24', instellingen: { cijfers } })).toEqual([]);
    expect(over(EEN, [], { peildatum: '2025-03-25', instellingen: { cijfers } })).toEqual(OPEN);
  });

  test('over a leap day', () => {
    const schrikkel = [zonderOpgave('2024-02-16')];
    expect(over(schrikkel, [], { peildatum: '2024-03-01' })).toEqual([]);
    expect(over(schrikkel, [], { peildatum: '2024-03-02' })).toEqual(OPEN);
  });

  test.each([
    ['2025-03-02', OPEN],
    ['2025-03-03', []],
    ['2025-03-17', []],
    ['2025-03-18', LAAT],
    ['2025-10-01', LAAT],
    ['2025-10-02', OPEN],
  ])('a gesprek of %s', (datum, verwacht) => {
    expect(over(EEN, gesprek(datum))).toEqual(verwacht);
  });

  test.each([
    ['of this perceel', gesprek('2025-03-10', { Perceel: 'B1-route taal' }), []],
    ['of another perceel', gesprek('2025-03-10', { Perceel: 'Z-route taal' }), OPEN],
    ['another kind of contact', [contact('2025-03-10', 'Contact gemeente')], OPEN],
    ['of a perceel that cannot be read', gesprek('2025-03-10', { Perceel: 'taal' }), []],
    ['a kind that cannot be read', [contact('2025-03-10', 'Gesprekje')], []],
    ['a date that cannot be read', gesprek("'maart"), []],
  ])('%s', (_, Contact, verwacht) => expect(over(EEN, Contact)).toEqual(verwacht));

  test('only the first by date, of each perceel', () => {
    const anders = { Perceel: 'B1-route participatie', Onderdeel: 'Participatie' };
    const rijen = [
      zonderOpgave('2025-05-05'),
      zonderOpgave('2025-03-03'),
      zonderOpgave('2025-06-02', anders),
      zonderOpgave('2025-06-03', anders),
    ];
    expect(over(rijen)).toEqual(['Aanwezigheid!I6 open', 'Aanwezigheid!I7 open']);
    expect(over(rijen, gesprek('2025-03-10'))).toEqual(['Aanwezigheid!I7 open']);
  });

  test('of two on the first day the first row', () => {
    expect(over([zonderOpgave('2025-03-03'), zonderOpgave('2025-03-03', { Dagdeel: 'Avond' })])).toEqual(
      OPEN,
    );
  });

  test.each([
    ['another reason', zonderOpgave('2025-02-03', { 'Reden afwezigheid': 'Ziekte' })],
    ['without a date', zonderOpgave(undefined)],
    ['without a perceel', zonderOpgave('2025-02-03', { Perceel: undefined })],
  ])('%s before it is not the first', (_, rij) => {
    expect(over([rij, zonderOpgave('2025-03-03')])).toEqual(['Aanwezigheid!I6 open']);
  });

  test('without the sheet Contact the rule is off', () => {
    expect(over(EEN, [], { zonder: ['Contact'] })).toEqual([]);
  });
});

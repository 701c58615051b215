import { bevindingen, teksten } from '../../hulp/controleert';
import { les, type Rij, vervallen } from '../../hulp/rijen';

const over = (...Aanwezigheid: readonly Rij[]) => bevindingen('A005', { Aanwezigheid });
const vol = { Groep: 'Alfa 1', Dagdeel: 'Ochtend' };
const TWEEDE = ['Aanwezigheid!A6 dubbel'];

describe('A005 les-dubbel', () => {
  test('the same in all five is double, whatever the hours', () => {
    expect(over(les('2025-03-03', vol), les('2025-03-03', { ...vol, 'Gevolgde uren': 0 }))).toEqual(TWEEDE);
  });

  test.each([
    ['Datum', '2025-03-04'],
    ['Perceel', 'Z-route taal'],
    ['Onderdeel', 'Opstartklas'],
    ['Groep', 'Alfa 2'],
    ['Groep', undefined],
    ['Dagdeel', 'Middag'],
    ['Dagdeel', undefined],
  ])('another %s (%p) is another lesson', (kop, waarde) => {
    expect(over(les('2025-03-03', vol), les('2025-03-03', { ...vol, [kop]: waarde }))).toEqual([]);
  });

  test('groep regardless of case, spaces and diacritics; empty equals empty', () => {
    expect(over(les('2025-03-03', vol), les('2025-03-03', { ...vol, Groep: 'ÁLFA  1 ' }))).toEqual(TWEEDE);
    expect(over(les('2025-03-03'), les('2025-03-03'))).toEqual(TWEEDE);
  });

  test('every later one is a finding, and names the row of the first', () => {
    const Aanwezigheid = [les('2025-03-03'), les('2025-03-04'), les('2025-03-03'), les('2025-03-03')];
    expect(bevindingen('A005', { Aanwezigheid })).toEqual([
      'Aanwezigheid!A7 dubbel',
      'Aanwezigheid!A8 dubbel',
    ]);
    expect(teksten('A005', { Aanwezigheid })[1]).toContain('rij 5');
  });

  test('a cancelled lesson counts here', () => {
    expect(over(les('2025-03-03'), vervallen('2025-03-03'))).toEqual(TWEEDE);
  });

  test.each(['Perceel', 'Onderdeel', 'Dagdeel'])(
    'a %s that cannot be read: nothing is said of that row',
    (kop) => {
      expect(over(les('2025-03-03', { [kop]: 'x' }), les('2025-03-03', { [kop]: 'x' }))).toEqual([]);
      expect(over(les('2025-03-03'), les('2025-03-03', { [kop]: 'x' }), les('2025-03-03'))).toEqual([
        'Aanwezigheid!A7 dubbel',
      ]);
    },
  );
  test('nor of a groep with an error value, or a row without a date', () => {
    const fout = { ...les('2025-03-03'), Groep: { fout: '#N/A' } };
    expect(bevindingen('A005', { Aanwezigheid: [fout, fout] })).toEqual([]);
    expect(over(les(undefined), les(undefined))).toEqual([]);
  });

  test('without the columns Groep and Dagdeel they count as empty', () => {
    const Aanwezigheid = [les('2025-03-03', vol), les('2025-03-03', { Groep: 'Alfa 2', Dagdeel: 'Middag' })];
    const zonder = ['Aanwezigheid.Groep', 'Aanwezigheid.Dagdeel'];
    expect(bevindingen('A005', { Aanwezigheid }, { zonder })).toEqual(TWEEDE);
  });

  test('after the peildatum nothing is compared', () => {
    expect(over(les('2025-10-02'), les('2025-10-02'))).toEqual([]);
    expect(over(les('2025-10-01'), les('2025-10-01'))).toEqual(TWEEDE);
  });
});

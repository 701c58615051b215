import { bevindingen } from '../../hulp/controleert';
import { les, vervallen } from '../../hulp/rijen';

const bij = (meer: Readonly<Record<string, string | number | undefined>>) =>
  bevindingen('A001', { Aanwezigheid: [les('2025-03-03', meer)] });
const uren = (gepland: string | number | undefined, gevolgd: string | number | undefined, meer = {}) =>
  bij({ 'Geplande uren': gepland, 'Gevolgde uren': gevolgd, ...meer });

describe('A001 meer-gevolgd', () => {
  test('as much as planned is the most, a little more is too much', () => {
    expect([uren(3, 3), uren(3, 3.25), uren(3, 2.75)]).toEqual([[], ['Aanwezigheid!F5 teVeel'], []]);
  });

  test.each([
    ['Taalles', 'teVeel'],
    ['Opstartklas', 'teVeel'],
    ['MAP', 'teVeel'],
    ['Participatie', 'activiteit'],
    ['MAP-praktijk', 'activiteit'],
  ])('%s: %s', (Onderdeel, bericht) => {
    expect(uren(3, 4, { Onderdeel })).toEqual([`Aanwezigheid!F5 ${bericht}`]);
  });

  test('of an onderdeel that is empty or cannot be read: as if it were an activity', () => {
    expect(uren(3, 4, { Onderdeel: undefined })).toEqual(['Aanwezigheid!F5 activiteit']);
    expect(uren(3, 4, { Onderdeel: 'Gym' })).toEqual(['Aanwezigheid!F5 activiteit']);
  });

  test.each([
    ['planned 0', uren(0, 2, { Onderdeel: 'Participatie' }), ['Aanwezigheid!F5 activiteit']],
    ['planned below 0 is A002', uren(-3, 3), []],
    ['planned empty', uren(undefined, 3), []],
    ['followed empty', uren(3, undefined), []],
    ['planned cannot be read', uren('drie', 3), []],
    ['a text that reads as a number is used', uren("'2,5", 3), ['Aanwezigheid!F5 teVeel']],
  ])('%s', (_, gevonden, verwacht) => expect(gevonden).toEqual(verwacht));

  test('a cancelled lesson and one after the peildatum are not looked at, one on it is', () => {
    const Aanwezigheid = [
      vervallen('2025-03-03', { 'Gevolgde uren': 4 }),
      les('2025-10-01', { 'Gevolgde uren': 4 }),
      les('2025-10-02', { 'Gevolgde uren': 4 }),
    ];
    expect(bevindingen('A001', { Aanwezigheid })).toEqual(['Aanwezigheid!F6 teVeel']);
  });
});

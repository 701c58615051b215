import { bevindingen } from '../../hulp/controleert';
import { les, vervallen } from '../../hulp/rijen';

const bij = (meer: Readonly<Record<string, string | number | undefined>>, zonder: string[] = []) =>
  bevindingen('A003', { Aanwezigheid: [les('2025-03-03', meer)] }, { zonder });
const LEEG = ['Aanwezigheid!I5 leeg'];

describe('A003 zonder-reden', () => {
  test('all hours followed needs no reason; a quarter of an hour less does', () => {
    expect([
      bij({ 'Gevolgde uren': 3 }),
      bij({ 'Gevolgde uren': 2.75 }),
      bij({ 'Gevolgde uren': 0 }),
    ]).toEqual([[], LEEG, LEEG]);
    expect(bij({ 'Gevolgde uren': 3.25 })).toEqual([]);
  });

  test.each(['Participatie', 'MAP-praktijk'])(
    '%s is no exception, but 0 of 0 hours is nothing missed',
    (o) => {
      expect(bij({ Onderdeel: o, 'Gevolgde uren': 1 })).toEqual(LEEG);
      expect(bij({ Onderdeel: o, 'Geplande uren': 0, 'Gevolgde uren': 0 })).toEqual([]);
    },
  );

  test.each(['Ziekte', 'Zonder opgave', 'ziekte '])('with reason %p', (reden) => {
    expect(bij({ 'Gevolgde uren': 0, 'Reden afwezigheid': reden })).toEqual([]);
  });

  test('a filled but unlisted reason is B010, not "without reason"', () => {
    expect(bij({ 'Gevolgde uren': 0, 'Reden afwezigheid': 'uitgeslapen' })).toEqual([]);
  });

  test.each([
    ['followed empty', { 'Gevolgde uren': undefined }],
    ['followed below 0 (A002)', { 'Gevolgde uren': -1 }],
    ['planned below 0 (A002)', { 'Geplande uren': -1, 'Gevolgde uren': -2 }],
    ['planned empty', { 'Geplande uren': undefined, 'Gevolgde uren': 0 }],
    ['hours that cannot be read', { 'Gevolgde uren': 'geen' }],
  ])('%s', (_, meer) => expect(bij(meer)).toEqual([]));

  test('without the column there is no cell to fill', () => {
    expect(bij({ 'Gevolgde uren': 0 }, ['Aanwezigheid.Reden afwezigheid'])).toEqual([]);
  });

  test('a cancelled lesson and one after the peildatum are not looked at, one on it is', () => {
    const gemist = { 'Gevolgde uren': 0 };
    const Aanwezigheid = [vervallen('2025-03-03'), les('2025-10-01', gemist), les('2025-10-02', gemist)];
    expect(bevindingen('A003', { Aanwezigheid })).toEqual(['Aanwezigheid!I6 leeg']);
  });
});

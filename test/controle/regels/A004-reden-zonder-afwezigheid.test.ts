import { bevindingen } from '../../hulp/controleert';
import { les, vervallen } from '../../hulp/rijen';

const bij = (
  gepland: number | undefined,
  gevolgd: number | undefined,
  reden: string | undefined = 'Ziekte',
) =>
  bevindingen('A004', {
    Aanwezigheid: [
      les('2025-03-03', { 'Geplande uren': gepland, 'Gevolgde uren': gevolgd, 'Reden afwezigheid': reden }),
    ],
  });
const GEVONDEN = ['Aanwezigheid!I5 nietAfwezig'];

describe('A004 reden-zonder-afwezigheid', () => {
  test('a reason with all hours followed; with a quarter of an hour less it is right', () => {
    expect([bij(3, 3), bij(3, 2.75), bij(3, 0)]).toEqual([GEVONDEN, [], []]);
  });

  test('more followed than planned is A001', () => {
    expect(bij(3, 3.25)).toEqual([]);
  });

  test('without a reason, or with one that cannot be read (B010)', () => {
    expect(bevindingen('A004', { Aanwezigheid: [les('2025-03-03')] })).toEqual([]);
    expect(bij(3, 3, 'uitgeslapen')).toEqual([]);
  });

  test('hours that are empty or negative say nothing', () => {
    expect([bij(undefined, undefined), bij(-3, -3)]).toEqual([[], []]);
  });

  test('a cancelled lesson and one after the peildatum are not looked at, one on it is', () => {
    const reden = { 'Reden afwezigheid': 'Verlof' };
    const Aanwezigheid = [
      vervallen('2025-03-03', { 'Geplande uren': 0 }),
      les('2025-10-01', reden),
      les('2025-10-02', reden),
    ];
    expect(bevindingen('A004', { Aanwezigheid })).toEqual(['Aanwezigheid!I6 nietAfwezig']);
  });
});

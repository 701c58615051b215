import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { les, traject, vervallen } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const met = (ondertekend: string | undefined, lessen: object[], meer = {}) => ({
  Trajecten: [traject({ 'Leerplan ondertekend op': ondertekend, ...meer })],
  Aanwezigheid: lessen as Record<string, string>[],
});
const EERSTE = [les('2025-03-10'), les('2025-03-03')];
const OPSTART = { 'Start opstartklas': '2025-02-03', 'Einde opstartklas': '2025-02-28' };

describe('T011 leerplan-ondertekend', () => {
  test('without an opstartklas: the day of the first lesson, by date', () => {
    expect(bevindingen('T011', met('2025-03-03', EERSTE))).toEqual([]);
    expect(bevindingen('T011', met('2025-03-04', EERSTE))).toEqual(['Trajecten!H5 teLaat']);
  });

  test('not signed: nothing on that day itself, a signaal the day after', () => {
    expect(bevindingen('T011', met(undefined, EERSTE), { peildatum: '2025-03-03' })).toEqual([]);
    expect(bevindingen('T011', met(undefined, EERSTE), { peildatum: '2025-03-04' })).toEqual([
      'Trajecten!H5 open',
    ]);
  });

  test('planned for a day after the peildatum that is late', () => {
    const gegevens = met('2025-10-02', [les('2025-09-30')]);
    expect(bevindingen('T011', gegevens, { peildatum: '2025-10-01' })).toEqual(['Trajecten!H5 gepland']);
  });

  test('with an opstartklas: its last day, whenever the first lesson was', () => {
    const lessen = [les('2025-02-03')];
    expect(bevindingen('T011', met('2025-02-28', lessen, OPSTART))).toEqual([]);
    expect(bevindingen('T011', met('2025-03-01', lessen, OPSTART))).toEqual(['Trajecten!H5 teLaat']);
    expect(bevindingen('T011', met(undefined, [], OPSTART), { peildatum: '2025-02-28' })).toEqual([]);
    expect(bevindingen('T011', met(undefined, [], OPSTART), { peildatum: '2025-03-01' })).toEqual([
      'Trajecten!H5 open',
    ]);
  });

  test('with an opstartklas without an end: the day of the first attended lesson', () => {
    const opstart = { 'Start opstartklas': '2025-02-03' };
    const lessen = [les('2025-02-04', { Onderdeel: 'Opstartklas' })];
    expect(bevindingen('T011', met('2025-02-04', lessen, opstart))).toEqual([]);
    expect(bevindingen('T011', met('2025-02-05', lessen, opstart))).toEqual(['Trajecten!H5 teLaat']);
  });

  test.each([
    ['was missed', les('2025-03-03', { 'Gevolgde uren': 0, 'Reden afwezigheid': 'Ziekte' })],
    ['was cancelled', vervallen('2025-03-03')],
    ['has hours that cannot be read', les('2025-03-03', { 'Gevolgde uren': "'ja" })],
    ['is of another perceel', les('2025-03-03', { Perceel: 'B1-route participatie' })],
    ['has no date', les(undefined)],
  ])('a lesson that %s is not the first attended one', (_, rij) => {
    expect(bevindingen('T011', met('2025-03-10', [rij, les('2025-03-10')]))).toEqual([]);
    expect(bevindingen('T011', met('2025-03-11', [rij, les('2025-03-10')]))).toEqual(['Trajecten!H5 teLaat']);
  });

  test.each([
    ['no lesson yet', met(undefined, [])],
    ['a signature that cannot be read', met("'ja", EERSTE)],
    [
      'an end of the opstartklas that cannot be read',
      met(undefined, EERSTE, { 'Einde opstartklas': "'eind feb" }),
    ],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T011', gegevens)).toEqual([]);
  });

  test('each row of a perceel has its own first lesson', () => {
    const Trajecten = [
      traject({ 'Leerplan ondertekend op': '2025-03-03', 'Einde traject': '2025-04-30' }),
      traject({ 'Aangemeld op': '2025-05-01', 'Start reguliere klas': '2025-06-02' }),
    ];
    const Aanwezigheid = [les('2025-03-03'), les('2025-06-02')];
    expect(bevindingen('T011', { Trajecten, Aanwezigheid })).toEqual(['Trajecten!H6 open']);
  });

  test('off without lessons: in a trajectregister, and when the sheet is missing', () => {
    const register = werkmap({
      Trajectregister: [
        ['Perceel', 'Aangemeld op', 'Einde opstartklas', 'Leerplan ondertekend op'],
        ['B1-route taal', '2025-01-06', '2025-02-03', undefined],
      ],
    });
    expect(bevindingenIn('T011', register)).toEqual([]);
    expect(bevindingen('T011', met(undefined, [], OPSTART), { zonder: ['Aanwezigheid'] })).toEqual([]);
  });
});

import { bevindingen } from '../../hulp/controleert';
import { les, vervallen } from '../../hulp/rijen';

const bij = (datum: string | undefined, meer = {}, zonder: string[] = []) =>
  bevindingen(
    'A008',
    { Aanwezigheid: [les(datum, meer)] },
    { peildatum: '2025-07-01', vandaag: '2025-10-01', zonder },
  );
const GEVONDEN = ['Aanwezigheid!F5 toekomst'];

describe('A008 uren-in-de-toekomst', () => {
  test('today is possible, tomorrow is not; the peildatum has no part in it', () => {
    expect([bij('2025-07-02'), bij('2025-10-01'), bij('2025-10-02')]).toEqual([[], [], GEVONDEN]);
  });

  test('of a lesson to come the hours are empty or 0', () => {
    expect(bij('2025-10-02', { 'Gevolgde uren': undefined })).toEqual([]);
    expect(bij('2025-10-02', { 'Gevolgde uren': 0 })).toEqual([]);
    expect(bij('2025-10-02', { 'Gevolgde uren': 0.25 })).toEqual(GEVONDEN);
  });

  test('a cancelled lesson, hours or a date that cannot be read', () => {
    const Aanwezigheid = [vervallen('2025-10-02', { 'Gevolgde uren': 3 })];
    expect(bevindingen('A008', { Aanwezigheid }, { vandaag: '2025-10-01' })).toEqual([]);
    expect([bij('2025-10-02', { 'Gevolgde uren': 'drie' }), bij("'morgen"), bij(undefined)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

import { bevindingen } from '../../hulp/controleert';

type Meer = Record<string, string | undefined>;
const rij = (soort: string, datum: string | undefined, meer: Meer = {}) => ({
  Datum: datum,
  Perceel: 'B1-route participatie',
  Soort: soort,
  ...meer,
});
const met = (...Rapportages: Meer[]) => ({ Rapportages });
const GESPREK = rij('Eindgesprek', '2025-06-02');

describe('V004 portfolio', () => {
  test.each([
    ['on the day of the gesprek', met(GESPREK, rij('Portfolio', '2025-06-02')), []],
    ['long before it', met(GESPREK, rij('Portfolio', '2024-01-08')), []],
    ['the day after it', met(GESPREK, rij('Portfolio', '2025-06-03')), ['Rapportages!A5 teLaat']],
    ['not at all', met(GESPREK), ['Rapportages!A5 open']],
    [
      'of another perceel',
      met(GESPREK, rij('Portfolio', '2025-06-02', { Perceel: 'Z-route participatie' })),
      ['Rapportages!A5 open'],
    ],
    ['whose date cannot be read', met(GESPREK, rij('Portfolio', "'mei")), []],
    ['after the peildatum', met(GESPREK, rij('Portfolio', '2025-10-02')), ['Rapportages!A5 open']],
  ])('a portfolio %s', (_, gegevens, verwacht) => {
    expect(bevindingen('V004', gegevens)).toEqual(verwacht);
  });

  test('missing on the day of the gesprek itself is nothing, the day after a signaal', () => {
    expect(bevindingen('V004', met(GESPREK), { peildatum: '2025-06-02' })).toEqual([]);
    expect(bevindingen('V004', met(GESPREK), { peildatum: '2025-06-03' })).toEqual(['Rapportages!A5 open']);
  });

  test('each gesprek has its own cell', () => {
    const gegevens = met(GESPREK, rij('Portfolio', '2025-06-16'), rij('Eindgesprek', '2025-06-16'));
    expect(bevindingen('V004', gegevens)).toEqual(['Rapportages!A5 teLaat']);
  });

  test.each([
    ['no gesprek', met(rij('Voortgangsrapportage', '2025-06-02'))],
    ['a gesprek whose date cannot be read', met(rij('Eindgesprek', "'juni"))],
    ['a gesprek without perceel (B009)', met(rij('Eindgesprek', '2025-06-02', { Perceel: undefined }))],
    ['a gesprek after the peildatum', met(rij('Eindgesprek', '2025-10-02'))],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('V004', gegevens)).toEqual([]);
  });
});

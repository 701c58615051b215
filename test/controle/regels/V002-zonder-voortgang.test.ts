import { bevindingen } from '../../hulp/controleert';

type Meer = Record<string, string | undefined>;
const met = (voortgang: string | undefined, meer: Meer = {}) => ({
  Rapportages: [
    {
      Datum: '2025-06-02',
      Perceel: 'B1-route taal',
      Soort: 'Voortgangsrapportage',
      Voortgang: voortgang,
      ...meer,
    },
  ],
});

describe('V002 zonder-voortgang', () => {
  test.each<readonly [string, ReturnType<typeof met>, readonly string[]]>([
    ['empty', met(undefined), ['Rapportages!E5 zonderVoortgang']],
    ['spaces only', met(' '), ['Rapportages!E5 zonderVoortgang']],
    ['filled', met('Volgens planning'), []],
    ['not in the list (B010)', met('Gaat wel'), []],
    ['an Eindrapportage needs none', met(undefined, { Soort: 'Eindrapportage' }), []],
    ['a kind that cannot be read', met(undefined, { Soort: 'Rapport' }), []],
    ['on the peildatum', met(undefined, { Datum: '2025-10-01' }), ['Rapportages!E5 zonderVoortgang']],
    ['after the peildatum', met(undefined, { Datum: '2025-10-02' }), []],
  ])('%s', (_, gegevens, verwacht) => {
    expect(bevindingen('V002', gegevens)).toEqual(verwacht);
  });

  test('off without the column', () => {
    expect(bevindingen('V002', met(undefined), { zonder: ['Rapportages.Voortgang'] })).toEqual([]);
  });
});

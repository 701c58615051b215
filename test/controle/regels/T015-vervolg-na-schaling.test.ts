import { bevindingen } from '../../hulp/controleert';
import { contact, les, traject, vervallen } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (op: string, vervolg?: string, meer: Record<string, string | undefined> = {}) => ({
  Trajecten: [traject()],
  Contact: [contact(op, 'Opschaling', { Perceel: 'B1-route taal', ...meer })],
  Aanwezigheid: [
    les('2024-01-08', { Groep: 'A1 ochtend' }),
    ...(vervolg === undefined ? [] : [les(vervolg, { Groep: 'A2 ochtend' })]),
  ],
});

describe('T015 vervolg-na-schaling', () => {
  beideKanten({ code: 'T015', gegevens: met, cel: 'Contact!A5', ook: ['open'] }, [
    ['four ordinary weeks', '2025-01-06', '2025-02-03'],
    ['over Pasen, 5 May and Hemelvaartsdag', '2025-04-16', '2025-05-19'],
    ['over Christmas and new year', '2025-12-15', '2026-01-15'],
  ]);

  test('Afschaling as well, and no other kind of contact', () => {
    expect(bevindingen('T015', met('2025-01-06', '2025-02-04', { Soort: 'Afschaling' }))).toEqual([
      'Contact!A5 teLaat',
    ]);
    expect(bevindingen('T015', met('2025-01-06', '2025-02-04', { Soort: 'Contact gemeente' }))).toEqual([]);
  });

  const bij = (...lessen: object[]) => ({
    ...met('2025-01-06'),
    Aanwezigheid: lessen as Record<string, string>[],
  });
  const g = (datum: string, groep: string | undefined, meer = {}) => les(datum, { Groep: groep, ...meer });

  test.each([
    [
      'the last lesson on the day of the contact is the group compared with',
      bij(g('2024-12-02', 'A1'), g('2025-01-06', 'A2'), g('2025-01-07', 'A1')),
      [],
    ],
    [
      'on one day the last row counts, and the other lesson of that day is no vervolg',
      bij(g('2025-01-06', 'A2'), g('2025-01-06', 'A1')),
      ['Contact!A5 open'],
    ],
    [
      'a lesson in the same group, spelled otherwise, is no other group',
      bij(g('2025-01-06', 'A1 ochtend'), g('2025-01-07', 'a1 Ochtend')),
      ['Contact!A5 open'],
    ],
    ['order is by date, not by row', bij(g('2025-01-07', 'A2'), g('2024-12-02', 'A1')), []],
    [
      'a cancelled lesson in another group is none',
      bij(g('2024-12-02', 'A1'), vervallen('2025-01-07', { Groep: 'A2' })),
      ['Contact!A5 open'],
    ],
    [
      'a lesson without Groep afterwards is no other group',
      bij(g('2024-12-02', 'A1'), g('2025-01-07', undefined)),
      ['Contact!A5 open'],
    ],
    [
      'without Groep on the last lesson the rule is off',
      bij(g('2024-12-02', undefined), g('2025-01-07', 'A2')),
      [],
    ],
    ['without a lesson before the contact the rule is off', bij(g('2025-01-07', 'A2')), []],
    [
      'a group of another perceel does not count',
      bij(g('2024-12-02', 'A1'), g('2025-01-07', 'Doen', { Perceel: 'B1-route participatie' })),
      ['Contact!A5 open'],
    ],
    [
      'a lesson without a date is none',
      bij(g('2024-12-02', 'A1'), les(undefined, { Groep: 'A2' })),
      ['Contact!A5 open'],
    ],
    [
      'a lesson whose perceel cannot be read is none',
      bij(g('2024-12-02', 'A1'), g('2025-01-07', 'A2', { Perceel: 'B1' })),
      ['Contact!A5 open'],
    ],
    [
      'a lesson after the peildatum is left out',
      bij(g('2024-12-02', 'A1'), g('2025-10-02', 'A2')),
      ['Contact!A5 open'],
    ],
  ])('%s', (_, gegevens, verwacht) => {
    expect(bevindingen('T015', gegevens)).toEqual(verwacht);
  });

  describe('a contact without perceel', () => {
    const doen = { Perceel: 'B1-route participatie' };
    const zonder = (...lessen: object[]) => ({
      ...bij(...lessen),
      Contact: [contact('2025-01-06', 'Opschaling')],
    });

    test('is met by another group in any perceel', () => {
      expect(
        bevindingen(
          'T015',
          zonder(g('2024-12-02', 'A1'), g('2024-12-03', 'Doen', doen), g('2025-01-07', 'A2')),
        ),
      ).toEqual([]);
    });
    test('is not met by going on in the group of the other perceel', () => {
      expect(
        bevindingen(
          'T015',
          zonder(g('2024-12-02', 'A1'), g('2024-12-03', 'Doen', doen), g('2025-01-07', 'Doen', doen)),
        ),
      ).toEqual(['Contact!A5 open']);
    });
  });

  test('nothing is asked of a traject that ended within the term', () => {
    const op = (einde: string) => ({
      ...met('2025-01-06'),
      Trajecten: [traject({ 'Einde traject': einde, 'Start reguliere klas': '2024-01-08' })],
    });
    expect(bevindingen('T015', op('2025-02-03'))).toEqual([]);
    expect(bevindingen('T015', op('2025-02-04'))).toEqual(['Contact!A5 open']);
  });

  test.each([
    ['a perceel that cannot be read', met('2025-01-06', undefined, { Perceel: 'B1' })],
    ['a date that cannot be read', met("'mei")],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T015', gegevens)).toEqual([]);
  });

  test('off without the column Groep', () => {
    expect(bevindingen('T015', met('2025-01-06'), { zonder: ['Aanwezigheid.Groep'] })).toEqual([]);
  });
});

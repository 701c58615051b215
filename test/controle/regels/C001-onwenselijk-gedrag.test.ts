import { bevindingen, teksten } from '../../hulp/controleert';
import { contact } from '../../hulp/rijen';

type Meer = Record<string, string | undefined>;
const met = (voorgevallen: string | undefined, gemeld: string | undefined, meer: Meer = {}) => ({
  Contact: [contact(gemeld, 'Onwenselijk gedrag', { 'Voorgevallen op': voorgevallen, ...meer })],
});

describe('C001 onwenselijk-gedrag', () => {
  test.each([
    ['a week', '2025-05-26', '2025-06-02', '2025-06-03'],
    ['feestdagen do not count otherwise', '2025-04-14', '2025-04-21', '2025-04-22'],
    ['over the end of February', '2025-02-24', '2025-03-03', '2025-03-04'],
    ['in a leap year', '2024-02-24', '2024-03-02', '2024-03-03'],
  ])('%s', (_, voorgevallen, laatste, erna) => {
    expect(bevindingen('C001', met(voorgevallen, laatste))).toEqual([]);
    expect(bevindingen('C001', met(voorgevallen, erna))).toEqual(['Contact!A5 teLaat']);
  });

  test.each([
    ['another kind of contact', met('2025-05-26', '2025-06-30', { Soort: 'Melding afwezigheid' })],
    ['no Voorgevallen op', met(undefined, '2025-06-30')],
    ['a Voorgevallen op that cannot be read', met("'mei", '2025-06-30')],
    ['a date that cannot be read', met('2025-05-26', "'juni")],
    ['recorded before it happened', met('2025-05-26', '2025-05-25')],
    ['recorded after the peildatum', met('2025-05-26', '2025-10-02')],
  ])('%s: no finding', (_, gegevens) => {
    expect(bevindingen('C001', gegevens)).toEqual([]);
  });

  test('off without the column Voorgevallen op', () => {
    expect(
      bevindingen('C001', met('2025-05-26', '2025-06-30'), { zonder: ['Contact.Voorgevallen op'] }),
    ).toEqual([]);
  });

  test('the sentence', () => {
    expect(teksten('C001', met('2025-05-26', '2025-06-03'))).toEqual([
      'Het gedrag van 26-05-2025 is op 03-06-2025 gemeld; dat moest uiterlijk 02-06-2025 (binnen een week). Is het eerder gemeld, verbeter dan de datum; anders hoeft u hier niets meer voor te doen.',
    ]);
  });
});

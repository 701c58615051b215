import { FEESTDAGEN } from '../../../src/termijn/feestdagen';
import { bevindingen } from '../../hulp/controleert';
import { les, vervallen } from '../../hulp/rijen';

const op = (datum: string, meer = {}) => bevindingen('A006', { Aanwezigheid: [les(datum, meer)] });
const ZONDAG = ['Aanwezigheid!A5 zondag'];
const FEESTDAG = ['Aanwezigheid!A5 feestdag'];

describe('A006 les-op-vrije-dag', () => {
  test.each([
    ['Saturday', '2025-03-08', []],
    ['Sunday', '2025-03-09', ZONDAG],
    ['Monday', '2025-03-10', []],
    ['Goede Vrijdag', '2025-04-18', FEESTDAG],
    ['the Saturday before Easter', '2025-04-19', []],
    ['Easter Sunday is a Sunday', '2025-04-20', ZONDAG],
    ['tweede Paasdag', '2025-04-21', FEESTDAG],
    ['Koningsdag on 27 April', '2024-04-27', FEESTDAG],
    ['on the 26th when the 27th is a Sunday', '2025-04-26', FEESTDAG],
    ['and then the 27th is a Sunday like any other', '2025-04-27', ZONDAG],
    ['5 May, every year', '2025-05-05', FEESTDAG],
    ['Hemelvaartsdag', '2025-05-29', FEESTDAG],
    ['the day after it', '2025-05-30', []],
    ['tweede Kerstdag', '2024-12-26', FEESTDAG],
    ['a feestdag on a Sunday is told as feestdag', '2024-05-05', FEESTDAG],
    ['31 December', '2024-12-31', []],
  ])('%s', (_, datum, verwacht) => expect(op(datum)).toEqual(verwacht));

  test.each([
    ['Opstartklas', ZONDAG],
    ['Participatie', []],
    ['MAP', []],
    ['MAP-praktijk', []],
    [undefined, []],
    ['Gym', []],
  ])('%s on a Sunday', (Onderdeel, verwacht) => expect(op('2025-03-09', { Onderdeel })).toEqual(verwacht));

  test('a feestdag that the settings leave out is a day like any other', () => {
    const feestdagen = FEESTDAGEN.filter(({ naam }) => naam !== 'Goede Vrijdag');
    const gegevens = { Aanwezigheid: [les('2025-04-18'), les('2025-04-21')] };
    expect(bevindingen('A006', gegevens, { instellingen: { feestdagen } })).toEqual([
      'Aanwezigheid!A6 feestdag',
    ]);
  });

  test('a cancelled lesson and one after the peildatum are not looked at', () => {
    expect(bevindingen('A006', { Aanwezigheid: [vervallen('2025-03-09'), les('2025-10-05')] })).toEqual([]);
  });
});

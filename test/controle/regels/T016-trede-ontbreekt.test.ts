import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const met = (meer: Record<string, string | undefined>, perceel = 'B1-route participatie') => ({
  Trajecten: [traject({ Perceel: perceel, 'Trede bij aanmelding': '2', 'Trede bij einde': '4', ...meer })],
});
const ZONDER_BEGIN = { 'Intake op': '2025-01-15', 'Trede bij aanmelding': undefined };
const ZONDER_EINDE = {
  'Einde traject': '2025-06-30',
  'Reden einde': 'Afgerond',
  'Trede bij einde': undefined,
};

describe('T016 trede-ontbreekt', () => {
  test.each([
    ['Z-route participatie', true],
    ['B1-route participatie', true],
    ['MAP voor gezins- en overige migranten', true],
    ['Z-route taal', false],
    ['B1-route taal', false],
  ])('%s: tredes apply %s', (perceel, geldt) => {
    expect(bevindingen('T016', met(ZONDER_BEGIN, perceel))).toEqual(
      geldt ? ['Trajecten!T5 bijAanmelding'] : [],
    );
    expect(bevindingen('T016', met(ZONDER_EINDE, perceel))).toEqual(geldt ? ['Trajecten!V5 bijEinde'] : []);
  });

  test('both may be missing', () => {
    expect(bevindingen('T016', met({ ...ZONDER_BEGIN, ...ZONDER_EINDE }))).toEqual([
      'Trajecten!T5 bijAanmelding',
      'Trajecten!V5 bijEinde',
    ]);
  });

  test('on the day of the intake or the end the trede is there, before it not yet', () => {
    expect(bevindingen('T016', met(ZONDER_BEGIN), { peildatum: '2025-01-15' })).toHaveLength(1);
    expect(bevindingen('T016', met(ZONDER_BEGIN), { peildatum: '2025-01-14' })).toEqual([]);
    expect(bevindingen('T016', met(ZONDER_EINDE), { peildatum: '2025-06-30' })).toHaveLength(1);
    expect(bevindingen('T016', met(ZONDER_EINDE), { peildatum: '2025-06-29' })).toEqual([]);
  });

  test.each([
    [
      'all tredes',
      met({ 'Intake op': '2025-01-15', 'Einde traject': '2025-06-30', 'Reden einde': 'Afgerond' }),
    ],
    ['no intake yet', met({ 'Trede bij aanmelding': undefined })],
    ['an intake that cannot be read', met({ ...ZONDER_BEGIN, 'Intake op': "'jan" })],
    ['a trede that is not in the list (B010)', met({ ...ZONDER_BEGIN, 'Trede bij aanmelding': '7' })],
    ['ended otherwise', met({ ...ZONDER_EINDE, 'Reden einde': 'Verhuisd' })],
    ['Afgerond without a date', met({ ...ZONDER_EINDE, 'Einde traject': undefined })],
  ])('%s: no finding', (_, gegevens) => {
    expect(bevindingen('T016', gegevens)).toEqual([]);
  });

  test('a file without the column for the trede is not asked for it, the other one is', () => {
    const zonder = ['Trajecten.Trede bij aanmelding'];
    expect(bevindingen('T016', met({ ...ZONDER_BEGIN, ...ZONDER_EINDE }), { zonder })).toEqual([
      'Trajecten!U5 bijEinde',
    ]);
  });

  test('in a trajectregister too', () => {
    const register = werkmap({
      Trajectregister: [
        ['Perceel', 'Aangemeld op', 'Intake op', 'Trede bij aanmelding'],
        ['Z-route participatie', '2025-01-06', '2025-01-15', undefined],
      ],
    });
    expect(bevindingenIn('T016', register)).toEqual(['Trajectregister!D2 bijAanmelding']);
  });
});

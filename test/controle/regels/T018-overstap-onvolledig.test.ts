import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const met = (op?: string, van?: string, naar?: string) => ({
  Trajecten: [traject({ 'Overstap op': op, 'Overgestapt van': van, 'Overgestapt naar': naar })],
});

describe('T018 overstap-onvolledig', () => {
  test.each([
    ['complete', '2025-05-19', 'B1-route', 'Z-route', []],
    ['to an unknown route', '2025-05-19', 'B1-route', 'Onbekend', []],
    ['no overstap', undefined, undefined, undefined, []],
    ['without van', '2025-05-19', undefined, 'Z-route', ['Trajecten!Q5 zonderRoute']],
    ['without naar', '2025-05-19', 'B1-route', undefined, ['Trajecten!Q5 zonderRoute']],
    ['without both', '2025-05-19', undefined, undefined, ['Trajecten!Q5 zonderRoutes']],
    ['van without a day', undefined, 'B1-route', undefined, ['Trajecten!Q5 zonderDatum']],
    ['naar without a day', undefined, undefined, 'Z-route', ['Trajecten!Q5 zonderDatum']],
    ['both without a day', undefined, 'B1-route', 'Z-route', ['Trajecten!Q5 zonderDatum']],
    ['to the same route', '2025-05-19', 'B1-route', 'b1-route', ['Trajecten!Q5 zelfdeRoute']],
    [
      'to the same route without a day: one finding',
      undefined,
      'B1-route',
      'B1-route',
      ['Trajecten!Q5 zonderDatum'],
    ],
    ['a day that cannot be read is filled', "'mei", 'B1-route', 'Z-route', []],
    ['a route that cannot be read is filled', '2025-05-19', 'havo', 'Z-route', []],
    [
      'a route that cannot be read, and the other is empty',
      '2025-05-19',
      'havo',
      undefined,
      ['Trajecten!Q5 zonderRoute'],
    ],
    [
      'a route that cannot be read, without a day',
      undefined,
      'havo',
      undefined,
      ['Trajecten!Q5 zonderDatum'],
    ],
    ['a day that cannot be read, and no route', "'mei", undefined, 'Z-route', ['Trajecten!Q5 zonderRoute']],
  ])('%s', (_, op, van, naar, verwacht) => {
    expect(bevindingen('T018', met(op, van, naar))).toEqual(verwacht);
  });

  test.each([
    [met('2025-05-19', undefined, 'Z-route'), 'Overstap op is ingevuld, maar Overgestapt van is leeg.'],
    [met('2025-05-19', 'B1-route'), 'Overstap op is ingevuld, maar Overgestapt naar is leeg.'],
    [met('2025-05-19'), 'maar Overgestapt van en Overgestapt naar zijn leeg.'],
    [met(undefined, 'B1-route'), 'maar Overstap op is leeg.'],
    [met('2025-05-19', 'Z-route', 'Z-route'), 'Overgestapt van en Overgestapt naar zijn allebei Z-route.'],
  ])('the sentence says which is empty', (gegevens, deel) => {
    expect(teksten('T018', gegevens)).toEqual([expect.stringContaining(deel)]);
  });

  test('off when one of the three columns is missing', () => {
    const zonder = ['Trajecten.Overgestapt van'];
    expect(bevindingen('T018', met('2025-05-19', undefined, 'Z-route'), { zonder })).toEqual([]);
  });

  test('in a trajectregister too', () => {
    const register = werkmap({
      Trajectregister: [
        ['Perceel', 'Aangemeld op', 'Overstap op', 'Overgestapt van', 'Overgestapt naar'],
        ['B1-route taal', '2025-01-06', '2025-05-19', 'B1-route', undefined],
      ],
    });
    expect(bevindingenIn('T018', register)).toEqual(['Trajectregister!C2 zonderRoute']);
  });
});

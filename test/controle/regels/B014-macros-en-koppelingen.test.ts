import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { werkmap } from '../../hulp/werkmap';

describe('B014 macros-en-koppelingen', () => {
  test.each([
    [false, false, []],
    [true, false, ['- macros']],
    [false, true, ['- koppelingen']],
    [true, true, ['- beide']],
  ])('macros %p, links %p: one finding about the file', (macros, koppelingen, verwacht) => {
    expect(bevindingen('B014', {}, { overig: { macros, koppelingen } })).toEqual(verwacht);
    expect(
      bevindingenIn('B014', werkmap({ Trajectregister: [['Perceel']] }, { macros, koppelingen })),
    ).toEqual(verwacht);
  });
});

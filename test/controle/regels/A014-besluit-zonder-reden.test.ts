import { bevindingen, type Opties } from '../../hulp/controleert';
import { les, vervallen } from '../../hulp/rijen';

const bij = (besluit: string | undefined, reden: string | undefined, opties: Opties = {}) =>
  bevindingen(
    'A014',
    { Aanwezigheid: [les('2025-03-03', { 'Besluit gemeente': besluit, 'Reden afwezigheid': reden })] },
    opties,
  );
const GEVONDEN = ['Aanwezigheid!J5 geenReden'];

describe('A014 besluit-zonder-reden', () => {
  test.each(['Geldig', 'Niet geldig', 'In behandeling'])('%s needs a reason', (besluit) => {
    expect([bij(besluit, undefined), bij(besluit, 'Ziekte')]).toEqual([GEVONDEN, []]);
  });

  test('no besluit, or one that cannot be read (B010)', () => {
    expect([bij(undefined, undefined), bij(undefined, 'Ziekte'), bij('Prima', undefined)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('a reason that cannot be read (B010) is not "without"', () => {
    expect(bij('Geldig', 'uitgeslapen')).toEqual([]);
  });

  test('without one of the columns the rule is off', () => {
    expect(bij('Geldig', undefined, { zonder: ['Aanwezigheid.Reden afwezigheid'] })).toEqual([]);
    expect(bij('Geldig', undefined, { zonder: ['Aanwezigheid.Besluit gemeente'] })).toEqual([]);
  });

  test('a cancelled lesson has a reason; one after the peildatum is not looked at', () => {
    const geldig = { 'Besluit gemeente': 'Geldig' };
    const Aanwezigheid = [
      vervallen('2025-03-03', geldig),
      les('2025-10-01', geldig),
      les('2025-10-02', geldig),
    ];
    expect(bevindingen('A014', { Aanwezigheid })).toEqual(['Aanwezigheid!J6 geenReden']);
  });
});

import { LIJSTEN } from '../../../src';
import { bevindingen } from '../../hulp/controleert';
import { les, vervallen } from '../../hulp/rijen';

describe('A013 onderdeel-en-perceel', () => {
  test.each([
    ['Z-route taal', ['Taalles', 'Opstartklas', 'MAP-praktijk']],
    ['B1-route taal', ['Taalles', 'Opstartklas', 'MAP-praktijk']],
    ['Z-route participatie', ['Opstartklas', 'Participatie', 'MAP', 'MAP-praktijk']],
    ['B1-route participatie', ['Opstartklas', 'Participatie', 'MAP', 'MAP-praktijk']],
    ['MAP voor gezins- en overige migranten', ['Opstartklas', 'MAP', 'MAP-praktijk']],
  ])('%s takes %p and nothing else', (Perceel, passend) => {
    const Aanwezigheid = LIJSTEN.Onderdeel.map((Onderdeel) => les('2025-03-03', { Perceel, Onderdeel }));
    const verwacht = LIJSTEN.Onderdeel.flatMap((onderdeel, i) =>
      passend.includes(onderdeel) ? [] : [`Aanwezigheid!C${5 + i} pastNiet`],
    );
    expect(bevindingen('A013', { Aanwezigheid })).toEqual(verwacht);
  });

  test('a cancelled lesson is looked at, one after the peildatum is not', () => {
    const fout = { Onderdeel: 'Participatie' };
    const Aanwezigheid = [vervallen('2025-03-03', fout), les('2025-10-01', fout), les('2025-10-02', fout)];
    expect(bevindingen('A013', { Aanwezigheid })).toEqual([
      'Aanwezigheid!C5 pastNiet',
      'Aanwezigheid!C6 pastNiet',
    ]);
  });

  test('what is empty or cannot be read has its own finding', () => {
    const Aanwezigheid = [
      les('2025-03-03', { Onderdeel: undefined }),
      les('2025-03-04', { Onderdeel: 'Gym' }),
      les('2025-03-05', { Onderdeel: 'Participatie', Perceel: undefined }),
      les('2025-03-06', { Onderdeel: 'Participatie', Perceel: 'taal' }),
    ];
    expect(bevindingen('A013', { Aanwezigheid })).toEqual([]);
  });
});

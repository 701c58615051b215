import { meldingstekst, naamBij, zonderPersoonsgegevens } from '../../src';
import { verslagenVan } from '../hulp/verslag';
import { registratiewerkmap } from '../hulp/werkmap';

const van = (pad: string, Persoon: Record<string, string> = {}) =>
  verslagenVan({ [pad]: registratiewerkmap({ Persoon }) });
const getoond = (pad: string, Achternaam?: string, meer: Record<string, string> = {}) =>
  zonderPersoonsgegevens(van(pad, { ...(Achternaam === undefined ? {} : { Achternaam }), ...meer }))[0]
    ?.bestand;

describe('a path is shown as it is', () => {
  test.each([
    ['an ordinary name', 'map/registratie-arnhem-40001.xlsx', undefined],
    ['the surname as part of a longer word', 'registratie-arnhem-40001-Wongsastraat.xlsx', 'Wongsa'],
    ['nine digits that fail the elfproef', 'klant-100000004.xlsx', undefined],
    ['ten digits', 'klant-9999936530.xlsx', undefined],
    ['who is called as the gemeente: the name of the sjabloon', 'registratie-arnhem-40001.xlsx', 'Arnhem'],
    ['who is called as the gemeente: a folder', 'arnhem/lijst.xlsx', 'Arnhem'],
    ['who is called as the aanbieder: a folder', 'nederlands-de-baas/lijst.xlsx', 'Nederlands de Baas'],
    ['a surname of one letter', 'map-o/registratie.xlsx', 'O'],
  ])('%s', (_, pad, achternaam) => expect(getoond(pad, achternaam)).toBe(pad));
});

describe('a path tells no BSN and no surname', () => {
  test.each([
    ['a BSN', 'klant-999993653.xlsx', undefined, 'klant-[bsn].xlsx'],
    ['a BSN against letters', 'bsn999993653_a.xlsx', undefined, 'bsn[bsn]_a.xlsx'],
    ['a BSN as a folder', '999993653/registratie.xlsx', undefined, '[bsn]/registratie.xlsx'],
    ['a surname', 'registratie-arnhem-Kuiper.xlsx', 'Kuiper', 'registratie-arnhem-[naam].xlsx'],
    ['twice, in another case', 'kuiper/KUIPER.xlsx', 'Kuiper', '[naam]/[naam].xlsx'],
    ['more words, with other signs between', 'reg van_den-Bérg 2.xlsx', 'van den Berg', 'reg [naam] 2.xlsx'],
    ['the gemeente in a longer name', 'de heer Arnhem.xlsx', 'Arnhem', 'de heer [naam].xlsx'],
    ['a backslash', 'C:\\Kuiper\\a.xlsx', 'Kuiper', 'C:\\[naam]\\a.xlsx'],
  ])('%s', (_, pad, achternaam, verwacht) => expect(getoond(pad, achternaam)).toBe(verwacht));

  test('paths that become the same get a number', () => {
    const bestanden = { 'Bos.xlsx': 'Bos', 'Kok.xlsx': 'Kok', 'Vis.xlsx': 'Vis' };
    const verslagen = verslagenVan(
      Object.fromEntries(
        Object.entries(bestanden).map(([pad, Achternaam]) => [
          pad,
          registratiewerkmap({ Persoon: { Achternaam } }),
        ]),
      ),
    );
    expect(zonderPersoonsgegevens(verslagen).map((v) => v.bestand)).toEqual([
      '[naam].xlsx',
      '[naam].xlsx (2)',
      '[naam].xlsx (3)',
    ]);
  });
});

describe('findings', () => {
  const teksten = (verslagen: ReturnType<typeof van>) =>
    zonderPersoonsgegevens(verslagen).flatMap((v) => v.bevindingen.map(meldingstekst));

  test('that name another file name it as it is shown (G002)', () => {
    const eenmaal = registratiewerkmap({
      Persoon: { Achternaam: 'Kuiper' },
      Trajecten: [{ Perceel: 'B1-route taal', 'Aangemeld op': '2025-09-30' }],
    });
    const gevonden = teksten(verslagenVan({ 'a-Kuiper.xlsx': eenmaal, 'b-Kuiper.xlsx': eenmaal })).filter(
      (t) => t.includes('staat ook in'),
    );
    expect(gevonden).toEqual([expect.stringContaining('staat ook in a-[naam].xlsx,')]);
  });

  test('that name a heading somebody typed tell no surname and no BSN (B004)', () => {
    const gevonden = teksten(
      van('a.xlsx', { Achternaam: 'Kuiper', 'Mevrouw Kuiper': 'x', '999993653': 'y' }),
    );
    expect(gevonden.join('\n')).toContain('Het gegeven Mevrouw [naam] is niet bekend');
    expect(gevonden.join('\n')).not.toContain('999993653');
  });

  test('a known heading stays as it is, whoever is called like it', () => {
    const gevonden = teksten(van('a.xlsx', { Achternaam: 'Start', 'Start inburgeringstermijn': '' }));
    expect(gevonden).toContain('Start inburgeringstermijn is verplicht en is hier leeg. Vul de cel in.');
  });

  test('what is given is not changed', () => {
    const [verslag] = van('Kuiper.xlsx', { Achternaam: 'Kuiper' });
    const ervoor = JSON.stringify(verslag?.bevindingen);
    zonderPersoonsgegevens([verslag!]);
    expect([verslag?.bestand, JSON.stringify(verslag?.bevindingen)]).toEqual(['Kuiper.xlsx', ervoor]);
  });
});

test.each([
  [{ Voornamen: 'Sam', Achternaam: 'van den Berg' }, 'Sam van den Berg'],
  [{ Voornamen: '', Achternaam: 'Kuiper' }, 'Kuiper'],
  [{ Voornamen: '', Achternaam: '' }, null],
])('the name of %j', (persoon, naam) => {
  const [verslag] = van('a.xlsx', persoon);
  expect(naamBij(verslag!)).toBe(naam);
});

import { dag, isodag, Leesfout, termijnenlijst, type TeDoen } from '../../src';
import { contact } from '../hulp/rijen';
import { omstandighedenOp, verslagenVan } from '../hulp/verslag';
import { type Gegevens, registratiewerkmap } from '../hulp/werkmap';

/** Aangemeld on Monday 6 January 2025: ontvangst bevestigd by 13 January, uitgenodigd by 20 January. */
const AANGEMELD = { Perceel: 'B1-route taal', 'Aangemeld op': '2025-01-06' };
const BEVESTIGD = { ...AANGEMELD, 'Ontvangst bevestigd op': '2025-01-07' };

function lijst(bestanden: Readonly<Record<string, Gegevens>>, peildatum = '2025-01-09', metNamen = false) {
  const werkmappen = Object.entries(bestanden).map(([pad, g]) => [pad, registratiewerkmap(g)] as const);
  const verslagen = verslagenVan(Object.fromEntries(werkmappen), omstandighedenOp(peildatum));
  return termijnenlijst(verslagen, dag(peildatum), { metNamen });
}
const kort = ({ regel, uiterlijk, wanneer }: TeDoen): string => `${regel} ${isodag(uiterlijk)} ${wanneer}`;
const regels = (...argumenten: Parameters<typeof lijst>): string[] =>
  lijst(...argumenten).werklijsten.flatMap((w) => w.regels.map(kort));

describe('what is in the list', () => {
  const intake = {
    ...BEVESTIGD,
    'Uitgenodigd op': '2025-01-08',
    'Start reguliere klas': '2025-01-08',
    'Leerplan akkoord op': '2025-01-07',
    'Leerplan ondertekend op': '2025-01-07',
  };
  /** The first Voortgangsrapportage is due on 8 April, and may be 14 days late ‡: 22 April. */
  test.each([
    ['30 days ahead', '2025-03-23', ['V001 2025-04-22 later']],
    ['31 days ahead', '2025-03-22', []],
    ['over the end of a month', '2025-03-31', ['V001 2025-04-22 later']],
  ])('%s', (_, peildatum, verwacht) => {
    expect(regels({ 'a.xlsx': { Trajecten: [intake] } }, peildatum)).toEqual(verwacht);
  });

  test.each([
    ['Monday, the day itself', '2025-01-13', 'deze week'],
    ['the Sunday before is of another week', '2025-01-12', 'later'],
    ['the day after', '2025-01-14', 'te laat'],
    ['long ago', '2025-08-14', 'te laat'],
  ])('%s', (_, peildatum, wanneer) => {
    const rij = { ...AANGEMELD, 'Uitgenodigd op': '2025-01-08' };
    expect(regels({ 'a.xlsx': { Trajecten: [rij] } }, peildatum)).toEqual([`T003 2025-01-13 ${wanneer}`]);
  });

  test('Sunday is the last day of the week', () => {
    const { werklijsten } = lijst({ 'a.xlsx': { Trajecten: [BEVESTIGD] } }, '2025-01-19');
    expect(werklijsten[0]?.regels.map(kort)).toEqual(['T004 2025-01-20 later']);
    expect(regels({ 'a.xlsx': { Trajecten: [BEVESTIGD] } }, '2025-01-20')).toEqual([
      'T004 2025-01-20 deze week',
    ]);
  });

  test('what is planned for a day that is late is told with that day', () => {
    const rij = { ...AANGEMELD, 'Uitgenodigd op': '2025-01-08', 'Ontvangst bevestigd op': '2025-01-15' };
    const gepland = (peildatum: string) =>
      lijst({ 'a.xlsx': { Trajecten: [rij] } }, peildatum).werklijsten.flatMap((w) => w.regels);
    expect(gepland('2025-01-09')).toMatchObject([{ wanneer: 'later', geplandOp: dag('2025-01-15') }]);
    expect(gepland('2025-01-14')).toMatchObject([{ wanneer: 'te laat', geplandOp: dag('2025-01-15') }]);
  });

  test('an Afwijking akkoord is counted, not listed', () => {
    const { werklijsten, akkoord } = lijst({
      'a.xlsx': {
        Trajecten: [AANGEMELD],
        Contact: [contact('2025-01-08', 'Afwijking akkoord', { Regel: 'T003' })],
      },
    });
    expect([werklijsten.flatMap((w) => w.regels.map(kort)), akkoord]).toEqual([['T004 2025-01-20 later'], 1]);
  });

  test('the same person in two files stands there once; another person of that number in another gemeente too', () => {
    const g = { Trajecten: [BEVESTIGD] };
    const elders = { ...g, Persoon: { Gemeente: 'Rheden' } };
    const { werklijsten } = lijst({ 'a.xlsx': g, 'b.xlsx': g, 'c.xlsx': elders });
    expect(werklijsten.flatMap((w) => w.regels.map((r) => r.bestand))).toEqual(['a.xlsx', 'c.xlsx']);
  });

  test('a file that cannot be read is passed over', () => {
    const verslagen = verslagenVan({ 'a.xlsx': new Leesfout('leeg', '') });
    expect(termijnenlijst(verslagen, dag('2025-01-09')).werklijsten).toEqual([]);
  });
});

describe('how it is ordered', () => {
  const persoon = (Gemeente: string, nummer: string, wie = '') => ({
    Persoon: { Gemeente, 'Cliëntnummer gemeente': nummer, 'Contactpersoon gemeente': wie },
    Trajecten: [nummer === '30' ? AANGEMELD : BEVESTIGD],
  });
  const { werklijsten } = lijst({
    '1.xlsx': persoon('Zevenaar', '1', 'Mo'),
    '2.xlsx': persoon('Arnhem', '2'),
    '3.xlsx': persoon('Arnhem', '30', 'Bo'),
    '4.xlsx': persoon('arnhem', '9', 'bo'),
    '5.xlsx': persoon('Arnhem', '5', 'Al'),
  });

  test('by gemeente and contactpersoon; without one last; spelling does not count', () => {
    expect(werklijsten.map((w) => [w.gemeente, w.contactpersoon])).toEqual([
      ['Arnhem', 'Al'],
      ['Arnhem', 'Bo'],
      ['Arnhem', undefined],
      ['Zevenaar', 'Mo'],
    ]);
  });
  test('within it by day, then by cliëntnummer as a number', () => {
    expect(werklijsten[1]?.regels.map((r) => `${kort(r)} ${r.clientnummer}`)).toEqual([
      'T003 2025-01-13 later 30',
      'T004 2025-01-20 later 9',
      'T004 2025-01-20 later 30',
    ]);
  });
});

test('names are there only when they are asked for', () => {
  const bestand = { 'a.xlsx': { Trajecten: [BEVESTIGD] } };
  expect(JSON.stringify(lijst(bestand))).not.toMatch(/Voorbeeld|Sam|999993653/);
  expect(lijst(bestand, '2025-01-09', true).werklijsten[0]?.regels[0]?.naam).toBe('Sam Voorbeeld');
});

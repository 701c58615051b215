import {
  type Akkoord,
  akkoordrij,
  controleer,
  dag,
  leesRegistratie,
  STANDAARDINSTELLINGEN,
  type Werkmap,
} from '../../src';
import { type Bladinhoud, registratiewerkmap, werkmap } from '../hulp/werkmap';

const AKKOORD: Akkoord = {
  regel: 'T004',
  perceel: 'B1-route taal',
  op: dag('2025-03-04'),
  met: ' consulent ',
  afspraak: 'Later vanwege ziekte',
};
const metTabel = (inhoud: Werkmap, bereik: string): Werkmap => ({
  ...inhoud,
  bladen: inhoud.bladen.map((b) =>
    b.naam === 'Contact' ? { ...b, tabellen: [{ naam: 'Contact', bereik }] } : b,
  ),
});
const contact = (soort: string) => ({ Datum: '2025-01-06', Soort: soort });
const waar = (inhoud: Werkmap): unknown => akkoordrij(inhoud, AKKOORD).waar;

describe('what goes in', () => {
  test('one cell per column, found by its heading', () => {
    expect(akkoordrij(registratiewerkmap({}), AKKOORD)).toEqual({
      soort: 'rij',
      blad: 'Contact',
      waar: { rij: 5 },
      cellen: [
        { kolom: 1, waarde: { dag: dag('2025-03-04') } },
        { kolom: 2, waarde: 'B1-route taal' },
        { kolom: 3, waarde: 'Afwijking akkoord' },
        { kolom: 7, waarde: 'T004' },
        { kolom: 8, waarde: 'consulent' },
        { kolom: 10, waarde: 'Later vanwege ziekte' },
      ],
    });
  });

  test('moved and renamed columns', () => {
    const Contact: Bladinhoud = { vanaf: 2, rijen: [['regel ', 'Soort', 'extra', 'Afspraken', 'Datum:']] };
    const { cellen, waar: plaats } = akkoordrij(werkmap({ Contact }), {
      ...AKKOORD,
      perceel: undefined,
      met: '',
    });
    expect(cellen.map((c) => c.kolom)).toEqual([5, 2, 1, 4]);
    expect(plaats).toEqual({ rij: 3 });
  });

  test('what is not filled in needs no column', () => {
    const inhoud = registratiewerkmap({}, ['Contact.Met', 'Contact.Afspraak', 'Contact.Perceel']);
    const zonder = { ...AKKOORD, perceel: undefined, met: '', afspraak: ' ' };
    expect(akkoordrij(inhoud, zonder).cellen).toHaveLength(3);
    expect(() => akkoordrij(inhoud, { ...zonder, met: 'x' })).toThrow('ontbreekt de kolom Met');
  });

  test.each(['Datum', 'Soort', 'Regel'])('without the column %s it cannot be recorded', (kop) =>
    expect(() => akkoordrij(registratiewerkmap({}, [`Contact.${kop}`]), AKKOORD)).toThrow(
      `Op het blad Contact ontbreekt de kolom ${kop}.`,
    ),
  );

  test('without the sheet it cannot be recorded', () =>
    expect(() => akkoordrij(registratiewerkmap({}, ['Contact']), AKKOORD)).toThrow('geen blad Contact'));
});

describe('where it goes', () => {
  const twee = registratiewerkmap({ Contact: [contact('Pauze'), contact('Opschaling')] });

  test('without a table: below what stands there', () => expect(waar(twee)).toEqual({ rij: 7 }));
  test('in the first empty row of the table', () =>
    expect(waar(metTabel(twee, 'A4:K9'))).toEqual({ rij: 7 }));
  test('in the last one', () => expect(waar(metTabel(twee, 'A4:K7'))).toEqual({ rij: 7 }));
  test('a full table grows', () => expect(waar(metTabel(twee, 'A4:K6'))).toEqual({ tabel: 'Contact' }));
  test('what stands below the table does not count, a total in it does', () => {
    const metTotaal = registratiewerkmap({ Contact: [contact('Pauze'), {}, {}, { Onderwerp: 'Totaal' }] });
    expect(waar(metTabel(metTotaal, 'A4:K6'))).toEqual({ rij: 6 });
    expect(waar(metTabel(metTotaal, 'A4:K8'))).toEqual({ tabel: 'Contact' });
  });
  test('another table on the sheet is none of ours', () =>
    expect(waar(metTabel(twee, 'M8:N9'))).toEqual({ rij: 7 }));
});

test('a row of Contact with what it gives makes the finding akkoord', () => {
  const oordeel = (Contact: readonly Record<string, string>[]): boolean[] => {
    const inhoud = registratiewerkmap({
      Trajecten: [{ Perceel: 'B1-route taal', 'Aangemeld op': '2025-01-06' }],
      Contact,
    });
    const omstandigheden = {
      peildatum: dag('2025-10-01'),
      vandaag: dag('2025-10-01'),
      instellingen: STANDAARDINSTELLINGEN,
    };
    return controleer(leesRegistratie(inhoud, 'a.xlsx'), omstandigheden)
      .bevindingen.filter((b) => b.code === 'T004')
      .map((b) => b.akkoord);
  };
  expect(oordeel([])).toEqual([false]);
  const rij = { Datum: '2025-03-04', Soort: 'Afwijking akkoord', Regel: 'T004' };
  expect(oordeel([{ ...rij, Perceel: 'B1-route taal' }])).toEqual([true]);
  expect(oordeel([{ ...rij, Perceel: 'Z-route taal' }])).toEqual([false]);
  expect(oordeel([rij])).toEqual([true]);
});

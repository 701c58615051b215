import { BLADNAMEN, INDELING, type Kolom } from '../../../src';
import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { contact, les, traject, vervallen } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const RIJEN = {
  Trajecten: traject(),
  Aanwezigheid: les('2025-03-03'),
  Rapportages: { Datum: '2025-03-03', Perceel: 'B1-route taal', Soort: 'Portfolio' },
  Contact: contact('2025-03-03', 'Pauze'),
};

describe('B009 verplicht-leeg', () => {
  const verplicht = BLADNAMEN.flatMap((blad) =>
    Object.values<Kolom>(INDELING[blad]).flatMap(({ kop, verplicht }) =>
      verplicht ? [[blad, kop] as const] : [],
    ),
  );

  test.each(verplicht)('%s: %s empty', (blad, kop) => {
    const gegevens =
      blad === 'Persoon'
        ? { Persoon: { [kop]: undefined } }
        : { [blad]: [{ ...RIJEN[blad], [kop]: undefined }] };
    const [gevonden, ...rest] = bevindingen('B009', gegevens);
    expect(gevonden).toMatch(
      new RegExp(`^${blad}![A-Z]+\\d+ ${kop === 'Gevolgde uren' ? 'gevolgdLeeg' : 'leeg'}$`),
    );
    expect(rest).toEqual([]);
    expect(teksten('B009', gegevens)[0]).toContain(kop);
  });

  test('nothing empty that must be filled', () => {
    expect(bevindingen('B009', Object.fromEntries(Object.entries(RIJEN).map(([b, r]) => [b, [r]])))).toEqual(
      [],
    );
  });

  test('only spaces are empty, 0 is not', () => {
    expect(bevindingen('B009', { Contact: [contact('2025-03-03', '  ')] })).toEqual(['Contact!C5 leeg']);
    expect(
      bevindingen('B009', { Aanwezigheid: [les('2025-03-03', { 'Geplande uren': 0, 'Gevolgde uren': 0 })] }),
    ).toEqual([]);
  });

  test('what cannot be read is not empty', () => {
    const Aanwezigheid = [
      les("'maart", { Perceel: 'taal', 'Geplande uren': 'drie', 'Gevolgde uren': 'drie' }),
    ];
    expect(bevindingen('B009', { Aanwezigheid })).toEqual([]);
  });

  test('Gevolgde uren may be empty after the peildatum and of a cancelled lesson', () => {
    const leeg = { 'Gevolgde uren': undefined };
    const Aanwezigheid = [
      les('2025-10-01', leeg),
      les('2025-10-02', leeg),
      vervallen('2025-03-03', leeg),
      les(undefined, leeg),
      les("'morgen", leeg),
    ];
    expect(bevindingen('B009', { Aanwezigheid })).toEqual([
      'Aanwezigheid!F5 gevolgdLeeg',
      'Aanwezigheid!A8 leeg',
      'Aanwezigheid!F8 leeg',
      'Aanwezigheid!F9 leeg',
    ]);
  });

  test('after the peildatum everything else is asked all the same', () => {
    expect(bevindingen('B009', { Aanwezigheid: [les('2025-10-02', { Perceel: undefined })] })).toEqual([
      'Aanwezigheid!B5 leeg',
    ]);
  });

  test('a value without the name of its gegeven; an empty row asks nothing', () => {
    const rijen = [['Gegeven', 'Waarde'], [undefined, 'x'], [], [' ', 'y']];
    expect(bevindingenIn('B009', werkmap({ Persoon: rijen }))).toEqual([
      'Persoon!A2 leeg',
      'Persoon!A4 leeg',
    ]);
    expect(bevindingen('B009', { Contact: [{}, contact('2025-03-03', 'Pauze')] })).toEqual([]);
  });

  test('in a trajectregister: row by row', () => {
    const kop = [
      'Cliëntnummer gemeente',
      'Gemeente',
      'Aanbieder',
      'Doelgroep',
      'Leerroute',
      'Perceel',
      'Aangemeld op',
    ];
    const vol = ['1', 'Arnhem', 'Sagènn', 'Asielstatushouder', 'Z-route', 'Z-route taal', '2025-03-03'];
    const rijen = [kop, vol, [undefined, ...vol.slice(1)], [...vol.slice(0, 6)]];
    expect(bevindingenIn('B009', werkmap({ Trajectregister: rijen }))).toEqual([
      'Trajectregister!A3 leeg',
      'Trajectregister!G4 leeg',
    ]);
  });
});

import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { les } from '../../hulp/rijen';
import { registratiewerkmap, werkmap } from '../../hulp/werkmap';

const BSN = '999993653';
const inTekst = (tekst: string | number) => bevindingen('X001', { Persoon: { Arbeidsverleden: tekst } });
const CEL = ['Persoon!B20 cel'];

describe('X001 bsn-buiten-zijn-plaats', () => {
  test.each([
    BSN,
    `BSN ${BSN}.`,
    `BSN:${BSN}`,
    `(${BSN})`,
    `eerst 123 en dan ${BSN}`,
    `${BSN}-B`,
    `bsn_${BSN}`,
    `regel een\n${BSN}`,
    `123456789 of ${BSN}`,
    `punt. ${BSN}`,
    `${BSN},${BSN}`,
  ])('%p', (tekst) => expect(inTekst(tekst)).toEqual(CEL));

  test.each([
    ['fails the elfproef', '999993654'],
    ['only zeros', '000000000'],
    ['eight digits', '10000008'],
    ['ten digits', `${BSN}0`],
    ['a digit before', `1${BSN}`],
    ['a letter before', `A${BSN}`],
    ['a letter behind', `${BSN}X`],
    ['a letter with a diacritic', `é${BSN}`],
    ['an Arabic letter before', `م${BSN}`],
    ['decimals behind a comma', `0,${BSN}`],
    ['decimals behind a point', `3.${BSN}`],
    ['spaces between', '999 993 653'],
    ['points between', '9999.93.653'],
  ])('%s', (_, tekst) => expect(inTekst(tekst)).toEqual([]));

  test('a number is no text', () => {
    expect(inTekst(999993653)).toEqual([]);
  });

  test('where it belongs it may stand; also when that gegeven stands there twice or under another name', () => {
    const Persoon = { BSN, Telefoonnummer: '999993847', 'Cliëntnummer gemeente': '999992077' };
    expect(bevindingen('X001', { Persoon })).toEqual([]);
    const kop = ['Gegeven', 'Waarde', 'Opmerking'];
    expect(
      bevindingenIn(
        'X001',
        werkmap({ Persoon: [kop, ['Burgerservicenummer', BSN], ['Mobiel', BSN], ['BSN', BSN]] }),
      ),
    ).toEqual([]);
    expect(bevindingenIn('X001', werkmap({ Persoon: [kop, ['BSN', BSN, BSN], [BSN, 'x']] }))).toEqual([
      'Persoon!C2 cel',
      'Persoon!A3 cel',
    ]);
  });

  test('every sheet is read, hidden or unknown, above the headings and in rows that are passed over', () => {
    const gegevens = { Aanwezigheid: [les('2025-03-03', { Opmerking: BSN })], Persoon: { BSN } };
    const overig = registratiewerkmap(gegevens);
    const inhoud = {
      ...overig,
      bladen: [
        ...overig.bladen,
        ...werkmap({ Kladblad: [['a', BSN]] }).bladen.map((b) => ({ ...b, verborgen: true })),
        ...werkmap({ Rapportages2: [[BSN], [], ['Totaal', BSN]] }).bladen,
      ],
    };
    expect(bevindingenIn('X001', inhoud)).toEqual([
      'Aanwezigheid!L5 cel',
      'Kladblad!B1 cel',
      'Rapportages2!A1 cel',
      'Rapportages2!B3 cel',
    ]);
  });

  test('a text cell is a text cell in Lijsten and Uitleg too', () => {
    expect(bevindingenIn('X001', werkmap({ Uitleg: [[BSN]], LIJSTEN: [[BSN]] }))).toEqual([
      'Uitleg!A1 cel',
      'LIJSTEN!A1 cel',
    ]);
  });

  test('in a Persoon without its headings the BSN still stands at its place', () => {
    const Persoon = [
      ['Cliëntnummer gemeente', BSN],
      ['BSN', BSN],
      ['Voornamen', BSN],
    ];
    expect(bevindingenIn('X001', werkmap({ Persoon, Klad: [['BSN', BSN]] }))).toEqual([
      'Persoon!B3 cel',
      'Klad!B1 cel',
    ]);
  });

  test.each([
    [`${BSN}.xlsx`, ['- bestandsnaam']],
    [`map/registratie_${BSN}.xlsx`, ['- bestandsnaam']],
    [`map\\sub\\registratie ${BSN}.xlsx`, ['- bestandsnaam']],
    [`${BSN}/registratie-arnhem-40001.xlsx`, []],
    [`${BSN}\\registratie-arnhem-40001.xlsx`, []],
    [`registratie-${BSN}0.xlsx`, []],
    ['registratie-999993654.xlsx', []],
  ])('file name %s', (bestand, verwacht) => {
    expect(bevindingen('X001', {}, { bestand })).toEqual(verwacht);
  });

  test('a sheet name: the file is to blame, and no finding carries that name', () => {
    const inhoud = werkmap({ [`klant ${BSN}`]: [[BSN]], Klad: [[BSN]] });
    expect(bevindingenIn('X001', inhoud)).toEqual(['- bladnaam', 'Klad!A1 cel']);
    expect(bevindingenIn('X001', inhoud, { bestand: `${BSN}.xlsx` })).toEqual([
      '- bestandEnBlad',
      'Klad!A1 cel',
    ]);
  });

  test('a trajectregister: not in the columns for such numbers, known or not, but everywhere else', () => {
    const Trajectregister = [
      ['Cliëntnummer gemeente', 'BSN', 'Gemeente', 'Telefoon', 'Groep', 'Cliëntnummer', 'Notitie'],
      [BSN, BSN, BSN, BSN, BSN, BSN, BSN],
    ];
    const verwacht = ['C2 cel', 'E2 cel', 'G2 cel'];
    expect(bevindingenIn('X001', werkmap({ Trajectregister }))).toEqual(
      verwacht.map((w) => `Trajectregister!${w}`),
    );
    expect(bevindingenIn('X001', werkmap({ Trajectregister }, { vorm: 'csv' }))).toEqual(verwacht);
  });
});

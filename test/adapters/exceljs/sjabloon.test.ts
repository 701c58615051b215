import { strFromU8, unzipSync } from 'fflate';
import { maakSjabloon, getypt, vulSjabloon } from '../../../adapters/exceljs/sjabloon';
import { leesBestand } from '../../../adapters/bestand';
import {
  type Blad,
  BLADNAMEN,
  type Bladnaam,
  dag,
  INDELING,
  isodag,
  type Kolom,
  kolomletters,
  leesRegistratie,
  type Lijstnaam,
  lijstwaarden,
  STANDAARDINSTELLINGEN,
  waardeOp,
  type Werkmap,
} from '../../../src';

const KOPRIJ = 4;
const DATABLADEN = BLADNAMEN.filter((naam): naam is Exclude<Bladnaam, 'Persoon'> => naam !== 'Persoon');
const kolommen = (naam: Bladnaam): readonly Kolom[] => Object.values<Kolom>(INDELING[naam]);

interface Validatie {
  readonly eigenschappen: Readonly<Record<string, string>>;
  readonly formules: readonly string[];
}

/** The parts of the package as text; each sheet by its name. */
function ontleed(bytes: Uint8Array) {
  const delen = new Map(Object.entries(unzipSync(bytes)).map(([naam, b]) => [naam, strFromU8(b)]));
  const deel = (naam: string): string => delen.get(naam) ?? '';
  const bladen = [
    ...deel('xl/workbook.xml').matchAll(/<sheet sheetId="(\d+)" name="(\w+)" state="(\w+)"/g),
  ].map(([, nummer, naam, staat]) => ({ nummer: nummer ?? '', naam: naam ?? '', staat: staat ?? '' }));
  const xml = (naam: string): string =>
    deel(`xl/worksheets/sheet${bladen.find((b) => b.naam === naam)?.nummer}.xml`);
  const validaties = (naam: string): Validatie[] =>
    [...xml(naam).matchAll(/<dataValidation (.*?)>(.*?)<\/dataValidation>/g)].map(
      ([, attr = '', rest = '']) => ({
        eigenschappen: Object.fromEntries([...attr.matchAll(/(\w+)="([^"]*)"/g)].map(([, k, v]) => [k, v])),
        formules: [...rest.matchAll(/<formula\d>(.*?)<\/formula\d>/g)].map(([, f = '']) => f),
      }),
    );
  const notities = (naam: string): Map<string, string> =>
    new Map(
      [
        ...deel(`xl/comments${bladen.find((b) => b.naam === naam)?.nummer}.xml`).matchAll(
          /<comment ref="(\w+)".*?<\/comment>/gs,
        ),
      ].map(([heel, cel = '']) => [
        cel,
        [...heel.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, t]) => t).join(''),
      ]),
    );
  return { delen, bladen, xml, validaties, notities };
}

const koppen = (blad: Blad): unknown[] => blad.rijen.find((r) => r.nummer === KOPRIJ)?.waarden.slice() ?? [];

describe('an empty sjabloon', () => {
  let bytes: Uint8Array;
  let pakket: ReturnType<typeof ontleed>;
  let werkmap: Werkmap;
  beforeAll(async () => {
    bytes = await maakSjabloon({
      gemeente: 'Rheden',
      aanbieder: 'Nederlands de Baas',
      percelen: ['B1-route taal', 'B1-route participatie'],
    });
    pakket = ontleed(bytes);
    werkmap = leesBestand(bytes, 'sjabloon.xlsx');
  });
  const blad = (naam: string): Blad => werkmap.bladen.find((b) => b.naam === naam) as Blad;

  test('its sheets stand in order, the code lists hidden at the end', () => {
    expect(pakket.bladen.map(({ naam, staat }) => [naam, staat])).toEqual([
      ['Uitleg', 'visible'],
      ...BLADNAMEN.map((naam) => [naam, 'visible']),
      ['Lijsten', 'hidden'],
    ]);
  });

  test.each(DATABLADEN)('%s: one table with the name of the sheet, exactly the headings in row 4', (naam) => {
    const { tabellen } = blad(naam);
    const laatste = kolomletters(kolommen(naam).length);
    expect(tabellen.map((t) => t.naam)).toEqual([naam]);
    expect(tabellen[0]?.bereik).toMatch(new RegExp(`^A4:${laatste}\\d+$`));
    expect(koppen(blad(naam))).toEqual(kolommen(naam).map((k) => k.kop));
  });

  test('Persoon: a table of two columns with every gegeven', () => {
    expect(blad('Persoon').tabellen).toEqual([
      { naam: 'Persoon', bereik: `A4:B${KOPRIJ + kolommen('Persoon').length}` },
    ]);
    expect(koppen(blad('Persoon'))).toEqual(['Gegeven', 'Waarde']);
    expect(kolommen('Persoon').map((_, i) => waardeOp(blad('Persoon'), KOPRIJ + 1 + i, 1))).toEqual(
      kolommen('Persoon').map((k) => k.kop),
    );
  });

  test('what was chosen is filled in', () => {
    const { personen, trajecten, sjabloonversie } = leesRegistratie(werkmap, 'sjabloon.xlsx');
    expect(personen[0]?.gemeente.waarde).toBe('Rheden');
    expect(personen[0]?.aanbieder.waarde).toBe('Nederlands de Baas');
    expect(trajecten.map((t) => t.perceel.waarde)).toEqual(['B1-route taal', 'B1-route participatie']);
    expect(sjabloonversie).toBe('1');
  });

  test('the reader finds nothing odd in it, only what must still be filled in', () => {
    const { opmerkingen } = leesRegistratie(werkmap, 'sjabloon.xlsx');
    expect([...new Set(opmerkingen.map((o) => o.soort))]).toEqual(['verplichtLeeg']);
    expect([werkmap.macros, werkmap.koppelingen]).toEqual([false, false]);
  });

  const SOORTEN = {
    dag: 'date',
    getal: 'decimal',
    lijst: 'list',
    tekst: 'textLength',
    nummer: 'textLength',
  } as const;

  test('Persoon: each value is validated by the kind of its gegeven', () => {
    const soortOp = new Map<number, string | undefined>();
    for (const { eigenschappen } of pakket.validaties('Persoon')) {
      const [, van, , tot] = /^B(\d+)(:B(\d+))?$/.exec(eigenschappen['sqref'] ?? '') ?? [];
      for (let r = Number(van); r <= Number(tot ?? van); r += 1) soortOp.set(r, eigenschappen['type']);
    }
    const anders = kolommen('Persoon').filter((k, i) => soortOp.get(KOPRIJ + 1 + i) !== SOORTEN[k.soort]);
    expect(anders.map((k) => k.kop)).toEqual([]);
  });

  describe.each(DATABLADEN)('the validations of %s', (naam) => {
    const laatste = () => Number(/\d+$/.exec(blad(naam).tabellen[0]?.bereik ?? '')?.[0]) + 500;
    const van = (i: number): Validatie | undefined =>
      pakket
        .validaties(naam)
        .find(
          (v) => v.eigenschappen['sqref'] === `${kolomletters(i + 1)}5:${kolomletters(i + 1)}${laatste()}`,
        );

    test('cover the rows of the table plus 500, in every column', () => {
      const zonder = kolommen(naam).filter((_, i) => van(i) === undefined);
      expect(zonder.map((k) => k.kop)).toEqual([]);
    });

    test('ask for the kind of the column', () => {
      const anders = kolommen(naam).filter((k, i) => van(i)?.eigenschappen['type'] !== SOORTEN[k.soort]);
      expect(anders.map((k) => k.kop)).toEqual([]);
    });

    test('point each list at its own values', () => {
      const lijsten = kolommen(naam).flatMap((k, i) => (k.soort === 'lijst' ? [[k, van(i)] as const] : []));
      for (const [kolom, validatie] of lijsten) {
        const bereik = /^Lijsten!\$([A-Z])\$(\d+):\$\1\$(\d+)$/.exec(validatie?.formules[0] ?? '');
        const nummer = (bereik?.[1]?.charCodeAt(0) ?? 0) - 64;
        const rijen = Array.from({ length: Number(bereik?.[3]) - 1 }, (_, r) => r + 2);
        const waarden = rijen.map((r) => String(waardeOp(blad('Lijsten'), r, nummer)));
        expect([kolom.kop, waarden]).toEqual([
          kolom.kop,
          lijstwaarden(kolom.lijst as Lijstnaam, STANDAARDINSTELLINGEN),
        ]);
      }
    });
  });

  test('messages stay within what Excel shows', () => {
    const alle = BLADNAMEN.flatMap((naam) => pakket.validaties(naam)).map((v) => v.eigenschappen);
    expect(alle.length).toBeGreaterThan(70);
    const teLang = alle.filter(
      (v) =>
        (v['errorTitle']?.length ?? 99) > 32 ||
        (v['error']?.length ?? 999) > 255 ||
        (v['promptTitle'] ?? '').length > 32 ||
        (v['prompt'] ?? '').length > 255,
    );
    expect(teLang).toEqual([]);
  });

  test('a day of a date validation is a serial number: 31 December 2099, in every time zone', () => {
    const datum = pakket.validaties('Contact').find((v) => v.eigenschappen['type'] === 'date');
    expect(datum?.formules).toEqual(['2', '73050']);
  });

  test.each(DATABLADEN)('%s: each heading has a note that says whether it must be filled in', (naam) => {
    const notities = pakket.notities(naam);
    const tekst = (i: number) => notities.get(`${kolomletters(i + 1)}${KOPRIJ}`) ?? '';
    const mis = kolommen(naam).filter(
      (k, i) =>
        !tekst(i).startsWith(`${k.kop}\n${k.verplicht ? 'Verplicht.' : 'Niet verplicht.'}`) ||
        tekst(i).length < k.kop.length + 20,
    );
    expect(mis.map((k) => k.kop)).toEqual([]);
  });

  test.each(BLADNAMEN)('%s: headings stay in sight and come back on every page of A4 landscape', (naam) => {
    expect(pakket.xml(naam)).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/);
    expect(pakket.xml(naam)).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(pakket.xml(naam)).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(pakket.xml(naam)).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(pakket.xml(naam)).toContain('Pagina &amp;P van &amp;N');
    const titels = pakket.delen.get('xl/workbook.xml') ?? '';
    expect(titels).toContain(`&apos;${naam}&apos;!$4:$4</definedName>`);
  });

  test('the explanation names the file as it should be saved', () => {
    const uitleg = JSON.stringify(blad('Uitleg').rijen.map((r) => r.waarden));
    expect(uitleg).toContain('registratie-rheden-<cliëntnummer>.xlsx');
    expect(uitleg).toContain('beveiligde e-mail');
    expect(uitleg).toContain('presentielijst');
  });

  test('it is made of the same bytes again, and holds no password, macro or clock', async () => {
    const nogEens = await maakSjabloon({
      gemeente: 'Rheden',
      aanbieder: 'Nederlands de Baas',
      percelen: ['B1-route taal', 'B1-route participatie'],
    });
    expect(Buffer.from(nogEens).equals(Buffer.from(bytes))).toBe(true);
    expect([...pakket.delen.keys()].filter((d) => /vba|bin$/i.test(d))).toEqual([]);
    expect([...pakket.delen.values()].filter((d) => /Protection /.test(d))).toEqual([]);
    expect(pakket.delen.get('docProps/core.xml')).toContain('2025-01-01T00:00:00Z');
  });
});

describe('a filled sjabloon', () => {
  const vul = async (inhoud: Parameters<typeof vulSjabloon>[0]) =>
    leesBestand(await vulSjabloon(inhoud), 'x.xlsx');

  test('days, hours, lists and texts come back as they went in', async () => {
    const werkmap = await vul({
      Persoon: { clientnummer: '00123', geboortedatum: dag('1900-03-01') },
      Trajecten: [{ perceel: 'Z-route participatie', aangemeldOp: dag('2025-03-01'), tredeNu: '3' }],
      Aanwezigheid: [
        { datum: dag('2025-03-30'), perceel: 'Z-route participatie', geplandeUren: 2.5, gevolgdeUren: 0 },
      ],
    });
    const { personen, trajecten, lessen } = leesRegistratie(werkmap, 'x.xlsx');
    expect(personen[0]?.clientnummer.waarde).toBe('00123');
    expect(isodag(personen[0]?.geboortedatum.waarde ?? dag('2000-01-01'))).toBe('1900-03-01');
    expect(isodag(trajecten[0]?.aangemeldOp.waarde ?? dag('2000-01-01'))).toBe('2025-03-01');
    expect(trajecten[0]?.tredeNu.waarde).toBe('3');
    expect([lessen[0]?.geplandeUren.waarde, lessen[0]?.gevolgdeUren.waarde]).toEqual([2.5, 0]);
  });

  test.each(['=1+1', '+31612345678', '-2', '@naam', '=HYPERLINK("x")'])('%s stays a text', async (tekst) => {
    const werkmap = await vul({ Contact: [{ datum: dag('2025-03-03'), onderwerp: tekst }] });
    const rij = werkmap.bladen.find((b) => b.naam === 'Contact')?.rijen.find((r) => r.nummer === 5);
    expect(rij?.waarden).toContain(tekst);
    expect(rij?.formules ?? []).toEqual([]);
  });

  test('what was typed stays as it was typed, and is told from a value', async () => {
    const werkmap = await vul({ Contact: [{ datum: getypt('3 maart 2025'), soort: getypt('Gesprk') }] });
    const { opmerkingen } = leesRegistratie(werkmap, 'x.xlsx');
    const contact = opmerkingen.filter((o) => o.plek.blad === 'Contact').map((o) => o.soort);
    expect(contact).toEqual(['tekstAlsDag', 'nietInLijst']);
  });

  test('own headings, own gegevens and hidden rows', async () => {
    const werkmap = await vul({
      Aanwezigheid: [{ datum: dag('2025-03-03') }, { datum: dag('2025-03-04') }],
      eigenKoppen: { Aanwezigheid: { geplandeUren: 'Gepland' } },
      eigenGegevens: [['Huisarts', 'De Proef']],
      verborgen: { Aanwezigheid: [6] },
    });
    const les = werkmap.bladen.find((b) => b.naam === 'Aanwezigheid');
    expect(koppen(les as Blad)).toContain('Gepland');
    expect(les?.rijen.filter((r) => r.verborgen).map((r) => r.nummer)).toEqual([6]);
    expect(werkmap.bladen.find((b) => b.naam === 'Persoon')?.tabellen[0]?.bereik).toBe('A4:B40');
  });
});

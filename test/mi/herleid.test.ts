import { join } from 'node:path';
import {
  a1,
  type Bijdrage,
  herleid,
  type Herleidcel,
  type Herleiding,
  type Herleidvraag,
  INDICATOREN,
  type Inzending,
  kwartaal,
  leesInzending,
  maakMi,
  type Mirij,
  TOTAAL,
} from '../../src';
import { verwerk } from '../../cli/verwerk';
import { inzending, register, vraagVan } from '../hulp/mi';
import { omstandighedenOp } from '../hulp/verslag';

const vraag = vraagVan();

const plekken = ({ bestand, cellen }: Bijdrage): string =>
  [bestand, ...cellen.map(({ plek, kop }) => `${plek.blad ?? ''}!${a1(plek) ?? kop}`)].join(' ');
/** Per figure what it counts: the files and cells of one person or group together. */
const tellend = (herleidingen: readonly Herleiding[]): string[][] =>
  herleidingen.flatMap(({ cijfers }) =>
    cijfers.map(({ delen }) => delen.map((deel) => deel.bijdragen.map(plekken).join(' + '))),
  );
const onduidelijk = (herleidingen: readonly Herleiding[]): string[] =>
  herleidingen.flatMap((h) => h.onduidelijk.map(plekken));

const les = { Perceel: 'B1-route taal', Onderdeel: 'Taalles', 'Geplande uren': 4 };
const metLessen = (nummer: string, gevolgd: number | string): Inzending =>
  inzending(
    {
      Persoon: { 'Cliëntnummer gemeente': nummer },
      Trajecten: [{ 'Intake op': '2025-08-01' }],
      Aanwezigheid: [
        { ...les, Datum: '2025-06-30', 'Gevolgde uren': 1 },
        { ...les, Datum: '2025-08-04', 'Gevolgde uren': 4 },
        { ...les, Datum: '2025-08-05', 'Gevolgde uren': gevolgd },
      ],
    },
    `${nummer}.xlsx`,
  );

describe('what stands behind a figure', () => {
  const bronnen = [metLessen('3', 1), metLessen('1', 2), metLessen('2', 4)];
  const vind = (keuze: Herleidvraag) => herleid(bronnen, vraag, keuze);

  test('names the files and the cells, in path order', () => {
    const cellen = 'Aanwezigheid!E6 Aanwezigheid!E7 Aanwezigheid!F6 Aanwezigheid!F7';
    expect(tellend(vind({ indicator: 'mi-03', gemeente: 'arnhem' }))).toEqual([
      [`1.xlsx ${cellen}`, `3.xlsx ${cellen}`],
    ]);
    expect(tellend(vind({ indicator: 'MI-01b' }))).toEqual([
      ['1', '2', '3'].map((n) => `${n}.xlsx Trajecten!E5`),
    ]);
  });

  test('tells the heading of each cell, and the hours of a figure about hours', () => {
    const [eerste] = vind({ indicator: 'MI-03' })[0]?.cijfers[0]?.delen ?? [];
    expect(eerste?.uren).toEqual({ gepland: 8, gevolgd: 6 });
    expect(eerste?.bijdragen[0]?.cellen.map(({ kop }) => kop)).toEqual([
      'Geplande uren',
      'Geplande uren',
      'Gevolgde uren',
      'Gevolgde uren',
    ]);
    expect(vind({ indicator: 'MI-01b' })[0]?.cijfers[0]?.delen[0]).toMatchObject({
      uren: undefined,
      teller: undefined,
      bijdragen: [{ cellen: [{ kop: 'Intake op' }] }],
    });
  });

  test('of an earlier quarter too, where dates tell it', () => {
    const k2 = kwartaal('2025-K2');
    expect(tellend(vind({ indicator: 'MI-03', kwartaal: k2 }))).toEqual([
      ['1', '2', '3'].map((n) => `${n}.xlsx Aanwezigheid!E5 Aanwezigheid!F5`),
    ]);
    const [stand] = vind({ indicator: 'MI-07', kwartaal: k2 });
    expect(stand?.cijfers[0]).toMatchObject({
      waarde: { waarde: null, reden: 'alleenUitEerdereLevering' },
      delen: [],
    });
  });

  test.each<[Herleidvraag, string]>([
    [{ indicator: 'MI-99' }, "De indicator 'MI-99' bestaat niet. Schrijf een code als MI-03."],
    [{ indicator: 'MI-3' }, "Bedoelt u 'MI-03'?"],
    [{ indicator: 'mi-17' }, 'MI-17 is tekst en geen cijfer: er is niets te herleiden.'],
    [{ indicator: 'MI-03', uitsplitsing: '1' }, 'MI-03 heeft geen uitsplitsing. Laat die weg.'],
    [
      { indicator: 'MI-16a', uitsplitsing: '7' },
      "MI-16a heeft geen uitsplitsing '7'. Kies uit: 1, 2, 3, 4, 5, 6.",
    ],
    [
      { indicator: 'MI-03', gemeente: 'Arnem' },
      "De gemeente 'Arnem' staat niet in de bestanden. Bedoelt u 'Arnhem'?",
    ],
    [
      { indicator: 'MI-03', perceel: 'Z taal' },
      "Het perceel 'Z taal' staat niet in de bestanden. Kies uit: B1-route taal.",
    ],
    [{ indicator: 'MI-03', aanbieder: 'Scalabor' }, "De aanbieder 'Scalabor' staat niet in de bestanden."],
    [
      { indicator: 'MI-03', kwartaal: kwartaal('2025-K4') },
      '2025-K4 is geen van de kwartalen 2024-K4, 2025-K1, 2025-K2, 2025-K3.',
    ],
  ])('%j has no figure, and the answer says what to do', (keuze, zin) => {
    expect(() => vind(keuze)).toThrow(expect.objectContaining({ name: 'Mifout' }));
    expect(() => vind(keuze)).toThrow(zin);
  });

  test('of no traject at all', () => {
    expect(() => herleid([{ bestand: 'x.xlsx', reden: 'leeg' }], vraag, { indicator: 'MI-03' })).toThrow(
      'In de bestanden staat geen enkel traject dat kan meetellen.',
    );
  });
});

const RIJ = {
  'Cliëntnummer gemeente': '1',
  Gemeente: 'Arnhem',
  Aanbieder: 'Sagènn',
  Perceel: 'B1-route taal',
  'Aangemeld op': '2025-07-01',
  'Start reguliere klas': '2025-07-07',
  'Einde traject': undefined as string | undefined,
  Groep: 'X',
  Groepsniveau: 'Z',
  'Wachtlijst vanaf': '2025-07-01' as string | undefined,
  'Wachtlijst tot': '2025-07-11',
};

describe('what counts for one', () => {
  test('a person with two trajecten is one, with both', () => {
    const een = register([RIJ], 'a.xlsx');
    const twee = register([{ ...RIJ, 'Aangemeld op': '2025-07-02' }], 'b.xlsx');
    expect(tellend(herleid([een, twee], vraag, { indicator: 'MI-01a' }))).toEqual([
      ['a.xlsx Trajectregister!E2 + b.xlsx Trajectregister!E2'],
    ]);
  });

  test('a group is one, with every traject in it', () => {
    const bron = register([
      RIJ,
      { ...RIJ, 'Cliëntnummer gemeente': '2', Groep: 'Y' },
      { ...RIJ, 'Cliëntnummer gemeente': '3', Groep: 'x ' },
    ]);
    const [groepen] = tellend(herleid([bron], vraag, { indicator: 'MI-04e' }));
    expect(groepen?.map((g) => g.split(' + ').length)).toEqual([2, 1]);
  });

  test('of a mean the days of each', () => {
    const bron = register([RIJ, { ...RIJ, 'Cliëntnummer gemeente': '2', 'Wachtlijst tot': '2025-07-06' }]);
    const [cijfer] = herleid([bron], vraag, { indicator: 'MI-06' })[0]?.cijfers ?? [];
    expect(cijfer?.delen.map(({ teller }) => teller)).toEqual([10, 5]);
    expect(cijfer?.waarde).toMatchObject({ waarde: 7.5, teller: 15, noemer: 2 });
  });
});

describe('what could not be judged', () => {
  test('names the cell that cannot be read', () => {
    const bron = register([RIJ, { ...RIJ, 'Cliëntnummer gemeente': '2', 'Einde traject': 'onbekend' }]);
    const gevonden = herleid([bron], vraag, { indicator: 'MI-01c' });
    expect(onduidelijk(gevonden)).toEqual(['trajectregister.xlsx Trajectregister!G3']);
    expect(tellend(gevonden)[0]).toHaveLength(1);
  });

  test('names a column that is not there, and none that would not have told', () => {
    const { Groepsniveau: _, 'Einde traject': __, ...zonder } = RIJ;
    const [eerste] = herleid([register([zonder])], vraag, { indicator: 'MI-04a' });
    expect(eerste?.cijfers[0]?.waarde.reden).toBe('nietVastTeStellen');
    expect(eerste?.onduidelijk.map((b) => b.cellen.map(({ kop }) => kop))).toEqual([['Groepsniveau']]);
  });

  test('names the hours of the quarter', () => {
    const uren = { 'Geplande uren 2025-K3': '8', 'Gevolgde uren 2025-K3': 'veel' };
    const bron = register([
      { ...RIJ, ...uren, 'Gevolgde uren 2025-K3': 4 },
      { ...RIJ, ...uren, 'Cliëntnummer gemeente': '2' },
    ]);
    expect(onduidelijk(herleid([bron], vraag, { indicator: 'MI-03' }))).toEqual([
      'trajectregister.xlsx Trajectregister!M3',
    ]);
    expect(onduidelijk(herleid([register([RIJ])], vraag, { indicator: 'MI-03' }))).toEqual([
      'trajectregister.xlsx !Geplande uren !Gevolgde uren',
    ]);
  });
});

describe.each([
  ['the monsters', join('test', 'monsters'), '2025-K3', '2025-10-01'],
  ['the samples', join('voorbeelden', 'registraties'), '2025-K3', '2025-10-01'],
])('every figure of %s', (_, map, k, peildatum) => {
  const eigen = vraagVan({ kwartaal: k, peildatum });
  const stil = { schrijf: () => undefined, meld: () => undefined, isTerminal: false };
  const bronnen = verwerk([map], omstandighedenOp(peildatum), stil).map(({ bestand, reden, uitslag }) =>
    uitslag ? leesInzending(uitslag.dossier.registratie, eigen) : { bestand, reden: reden ?? '' },
  );
  const { rijen } = maakMi(bronnen, eigen);

  test('has as many behind it as it counts, each with a file and a cell', () => {
    const namen = new Set(bronnen.map((b) => b.bestand));
    const isCel = ({ plek }: Herleidcel): boolean => a1(plek) !== null;
    const mis: unknown[] = [];
    let geteld = 0;
    // One question gives all lines of an indicator.
    const perVraag = new Map<string, Mirij[]>();
    for (const rij of rijen) {
      const wie = [rij.kwartaal, rij.aanbieder, rij.gemeente, rij.perceel, rij.indicator].join('|');
      perVraag.set(wie, [...(perVraag.get(wie) ?? []), rij]);
    }
    for (const zelfde of perVraag.values()) {
      const { uitsplitsing: _, ...wie } = zelfde[0] as Mirij;
      const gevonden = herleid(bronnen, eigen, wie);
      const [{ cijfers = [], onduidelijk: wat = [] } = {}] = gevonden;
      for (const { uitsplitsing, waarde, teller, noemer } of zelfde) {
        const cijfer = cijfers.find((c) => c.uitsplitsing === uitsplitsing);
        const bijdragen = cijfer?.delen.flatMap((deel) => deel.bijdragen) ?? [];
        geteld += bijdragen.length;
        const klopt =
          cijfer?.waarde.waarde === waarde &&
          cijfer.delen.length === ((teller === null ? waarde : noemer) ?? 0) &&
          wat.length === cijfer.waarde.onvolledig &&
          bijdragen.every(
            ({ bestand, cellen }) => namen.has(bestand) && cellen.length > 0 && cellen.every(isCel),
          );
        if (!klopt) mis.push({ ...wie, uitsplitsing, cijfer });
      }
      if (gevonden.length !== 1 || cijfers.length !== zelfde.length) mis.push(wie);
      if (wat.some(({ cellen }) => cellen.length === 0)) mis.push(wat);
    }
    expect(mis).toEqual([]);
    expect(geteld).toBeGreaterThan(300);
  });

  test('also those of all gemeenten and aanbieders together', () => {
    const { percelen } = maakMi(bronnen, eigen);
    for (const indicator of INDICATOREN) {
      for (const { perceel, cijfers } of herleid(bronnen, eigen, {
        indicator: indicator.code,
        gemeente: TOTAAL,
      })) {
        const totaal =
          percelen
            .find((p) => p.perceel === perceel)
            ?.kolommen.at(-1)
            ?.waarden.flat() ?? [];
        for (const { waarde } of cijfers) expect(totaal).toContainEqual(waarde);
      }
    }
  });
});

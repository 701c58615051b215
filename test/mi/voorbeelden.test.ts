import {
  INDELING,
  INDICATOREN,
  type Indicator,
  type Inzending,
  maakMi,
  REGELS,
  toelichtingen,
} from '../../src';
import { meet } from '../../src/mi/meten';
import { ontdubbel } from '../../src/mi/ontdubbelen';
import { type Tijdvak, tijdvakken } from '../../src/mi/tijdvak';
import type { Rekenvoorbeeld, Voorbeeldrij } from '../../src/mi/uitleg';
import type { Inhoud } from '../hulp/werkmap';
import { inzending, register, vraagVan, waarde } from '../hulp/mi';

const { kop } = INDELING.Trajecten.perceel;
const koppen: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(INDELING.Trajecten).map(([veld, kolom]) => [veld, kolom.kop]),
);
const perceelVan = ({ perceel = 'B1-route taal' }: Rekenvoorbeeld): string => perceel;

/** The row by headings; nobody was aangemeld on the same day, so that no two rows are the same traject. */
const traject = (voorbeeld: Rekenvoorbeeld, { velden }: Voorbeeldrij, nummer: number) => ({
  [kop]: perceelVan(voorbeeld),
  'Aangemeld op': `2025-01-${10 + nummer}`,
  ...Object.fromEntries(Object.entries(velden).map(([veld, inhoud]) => [koppen[veld] ?? veld, inhoud])),
});

const alsRegister = (voorbeeld: Rekenvoorbeeld): Inzending[] => {
  const { rijen } = voorbeeld;
  const alle = Object.values(koppen);
  const [gepland, gevolgd] = ['Geplande uren 2025-K3', 'Gevolgde uren 2025-K3'];
  return [
    register(
      rijen.map((rij, i): Readonly<Record<string, Inhoud>> => ({
        ...Object.fromEntries(alle.map((k) => [k, undefined])),
        'Cliëntnummer gemeente': `4000${rij.wie}`,
        Gemeente: 'Arnhem',
        Aanbieder: 'Nederlands de Baas',
        ...traject(voorbeeld, rij, i),
        ...(rij.uren && { [gepland]: rij.uren[0], [gevolgd]: rij.uren[1] }),
      })),
    ),
  ];
};

const alsBestanden = (voorbeeld: Rekenvoorbeeld): Inzending[] =>
  voorbeeld.rijen.map((rij, i) =>
    inzending(
      {
        Persoon: { 'Cliëntnummer gemeente': `4000${rij.wie}` },
        Trajecten: [traject(voorbeeld, rij, i)],
        Aanwezigheid: (rij.uren ? [rij.uren] : []).map(([gepland, gevolgd]) => ({
          Datum: '2025-07-15',
          Perceel: perceelVan(voorbeeld),
          Onderdeel: 'Taalles',
          'Geplande uren': gepland,
          'Gevolgde uren': gevolgd,
        })),
      },
      `${i}.xlsx`,
    ),
  );

const uitkomst = ({ code, voorbeeld }: Indicator, bronnen: readonly Inzending[]): number | null =>
  waarde(maakMi(bronnen, vraagVan()), {
    indicator: code,
    uitsplitsing: voorbeeld.uitsplitsing ?? '',
    aanbieder: 'Nederlands de Baas',
    gemeente: 'Arnhem',
    perceel: perceelVan(voorbeeld),
  });

/** Where the trajecten stand that count, in the order of the example. */
function getelden(indicator: Indicator, bronnen: readonly Inzending[]) {
  const deelnames = ontdubbel(bronnen).flatMap(({ tellend, bron: { bestand } }) =>
    tellend.map((deelname) => ({ deelname, bestand, rij: deelname.plaats.rij })),
  );
  const vak = tijdvakken(vraagVan().kwartaal).at(-1) as Tijdvak;
  const lijnen = indicator.uitsplitsing?.waarden ?? [''];
  const metingen = meet(
    indicator,
    deelnames.map(({ deelname }) => deelname),
    vak,
  );
  const { tellend = [] } = metingen[lijnen.indexOf(indicator.voorbeeld.uitsplitsing ?? '')] ?? {};
  const gekozen = new Set(indicator.samen?.(tellend, vak) ?? tellend);
  return deelnames.filter(({ deelname }) => gekozen.has(deelname));
}

describe.each(INDICATOREN.map((i) => [i.code, i] as const))(
  'the worked example of %s',
  (_code, indicator) => {
    const { voorbeeld } = indicator;
    const tellend = voorbeeld.rijen.map((rij, i) => ({ rij, i })).filter(({ rij }) => rij.telt);

    test('gives its value, from a register and from files', () => {
      expect(uitkomst(indicator, alsRegister(voorbeeld))).toBe(voorbeeld.waarde);
      expect(uitkomst(indicator, alsBestanden(voorbeeld))).toBe(voorbeeld.waarde);
    });

    test('counts the rows that it says, and no others', () => {
      const inRegister = getelden(indicator, alsRegister(voorbeeld)).map(({ rij }) => rij);
      expect(inRegister).toEqual(tellend.map(({ i }) => i + 2));
      const inBestanden = getelden(indicator, alsBestanden(voorbeeld)).map(({ bestand }) => bestand);
      expect(inBestanden).toEqual(tellend.map(({ i }) => `${i}.xlsx`));
    });

    test('shows what counts and what does not, by the columns it is read from', () => {
      expect(tellend.length).toBeGreaterThan(0);
      expect(tellend.length).toBeLessThan(voorbeeld.rijen.length);
      const gebruikt = new Set(voorbeeld.rijen.flatMap(({ velden }) => Object.keys(velden)));
      if (indicator.herkomst === 'uren') expect(voorbeeld.rijen.every(({ uren }) => uren)).toBe(true);
      else
        expect(indicator.herkomst.filter((veld) => !gebruikt.has(veld) && !veld.startsWith('start'))).toEqual(
          [],
        );
    });
  },
);

describe('what can go wrong', () => {
  const codes = new Set(REGELS.map((r) => r.code));
  test.each([...INDICATOREN, toelichtingen].map((i) => [i.code, i.valkuilen] as const))(
    '%s: what, its effect, and how to find it, by rules that exist',
    (_code, valkuilen) => {
      expect(valkuilen.length).toBeGreaterThanOrEqual(3);
      for (const { mis, gevolg, vindt } of valkuilen) {
        for (const zin of [mis, gevolg, vindt]) expect(zin).toMatch(/^[A-Z].*[.]$/);
        const genoemd = [...`${mis} ${gevolg} ${vindt}`.matchAll(/\b[A-Z]\d{3}\b/g)].map(([code]) => code);
        expect(genoemd.filter((code) => !codes.has(code))).toEqual([]);
      }
    },
  );
});

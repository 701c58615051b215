import { type Blad, dag, type OpenWerkmap, type Terugzetting, waardeOp, type Werkmap } from '../../src';
import { gelijk, type Proef } from './proef';
import { PLEK, VOORBEELD } from './voorbeeld';

/** Leaves out what says nothing (empty rows, no formulas), and tables: those of an own name are not given. */
export const inhoudVan = ({ bladen, namen }: Pick<Werkmap, 'bladen' | 'namen'>): object => ({
  namen,
  bladen: bladen.map(({ naam, verborgen, rijen }) => ({
    naam,
    verborgen,
    rijen: rijen
      .filter((rij) => rij.kolommen.length > 0)
      .map(({ formules = [], ...rij }) => ({ ...rij, ...(formules.length > 0 && { formules }) })),
  })),
});

async function isAlsEerst(werkmap: OpenWerkmap): Promise<void> {
  gelijk('de werkmap', inhoudVan((await werkmap.lees()).werkmap), inhoudVan(VOORBEELD));
}

async function waarden(werkmap: OpenWerkmap): Promise<unknown[]> {
  const { bladen } = (await werkmap.lees()).werkmap;
  const blad = bladen.find(({ naam }) => naam === PLEK.jaar.blad) as Blad;
  return [PLEK.jaar, PLEK.kop].map(({ rij, kolom }) => waardeOp(blad, rij, kolom));
}

const plekken = (uitkomsten: readonly Pick<Terugzetting, 'plek'>[]): Set<string> =>
  new Set(uitkomsten.map(({ plek: { blad, rij, kolom } }) => `${blad} ${rij} ${kolom}`));

const VERVANGINGEN = [
  { plek: PLEK.jaar, was: '2025', wordt: { dag: dag('2025-03-04') } },
  { plek: PLEK.kop, was: 'Uren', wordt: 2.5 },
];

/** What every host that can change a workbook must do; each begins with VOORBEELD, and leaves it as it was. */
export const CONTRACT: readonly Proef[] = [
  { naam: 'Lezen: waarden, datums, tijden, fouten, formules en wat verborgen is', doe: isAlsEerst },
  {
    naam: 'Waarden in cellen zetten, en precies terugzetten',
    async doe(werkmap) {
      const { gedaan, geweigerd } = await werkmap.vervang(VERVANGINGEN);
      gelijk('aantal gewijzigd en geweigerd', [gedaan.length, geweigerd.length], [2, 0]);
      gelijk('de nieuwe waarden', await waarden(werkmap), [{ dag: dag('2025-03-04') }, 2.5]);
      gelijk('geweigerd bij terugzetten', (await werkmap.zetTerug(gedaan)).geweigerd, []);
      await isAlsEerst(werkmap);
    },
  },
  {
    naam: 'Met rust laten wat iets anders bevat, een formule is, of er niet is',
    async doe(werkmap) {
      const { gedaan, geweigerd } = await werkmap.vervang([
        { plek: PLEK.jaar, was: '2024', wordt: 1 },
        { plek: PLEK.formule, was: '45717', wordt: 1 },
        { plek: PLEK.bladWeg, was: '', wordt: 1 },
      ]);
      gelijk('gewijzigd', gedaan, []);
      gelijk(
        'geweigerd',
        geweigerd.map(({ plek, reden }) => [plek, reden]),
        [PLEK.jaar, PLEK.formule, PLEK.bladWeg].map((plek) => [plek, 'gewijzigd']),
      );
      const eenmaal = await werkmap.vervang(VERVANGINGEN);
      await werkmap.zetTerug(eenmaal.gedaan);
      const nogmaals = await werkmap.zetTerug(eenmaal.gedaan);
      gelijk('geweigerd bij nog eens terugzetten', nogmaals.geweigerd.length, 2);
      await isAlsEerst(werkmap);
    },
  },
  {
    naam: 'Formules in cellen zetten, vinden, en terugzetten wat er stond',
    async doe(werkmap) {
      const formule = '=INB.PRIJS("VI8",2)';
      const gevonden = async (tekst: string): Promise<string[]> =>
        (await werkmap.zoekFormules(tekst)).map((gezien) => gezien.formule);
      const eerst = await werkmap.vervang([
        { plek: PLEK.leeg, was: '', formule },
        { plek: PLEK.kop, was: '', formule },
        { plek: PLEK.jaar, was: undefined, formule: '=1+1' },
      ]);
      gelijk('gezet', plekken(eerst.gedaan), plekken([{ plek: PLEK.leeg }, { plek: PLEK.jaar }]));
      gelijk('geweigerd', eerst.geweigerd, [{ plek: PLEK.kop, reden: 'gewijzigd' }]);
      gelijk(
        'de gevonden plekken',
        plekken(await werkmap.zoekFormules('inb.')),
        plekken([{ plek: PLEK.leeg }]),
      );
      gelijk('de gevonden formule', await gevonden('inb.'), [formule]);
      // A formula is replaced by its own text only.
      const anders = await werkmap.vervang([
        { plek: PLEK.leeg, was: '=INB.PRIJS("VI8",3)', formule: '=2' },
        { plek: PLEK.leeg, was: '', formule: '=2' },
      ]);
      gelijk('gezet over een andere formule', anders.gedaan, []);
      const tweede = await werkmap.vervang([{ plek: PLEK.leeg, was: formule, formule: '=INB.KWARTAAL(A5)' }]);
      gelijk('de tweede formule', await gevonden('INB'), ['=INB.KWARTAAL(A5)']);
      await werkmap.zetTerug(tweede.gedaan);
      gelijk('de eerste formule, teruggezet', await gevonden('INB'), [formule]);
      await werkmap.zetTerug(eerst.gedaan);
      gelijk('formules na het terugzetten', await gevonden('INB'), []);
      await isAlsEerst(werkmap);
    },
  },
  {
    naam: 'Onthouden wat aan staat; uit als het nooit is gezet',
    async doe(werkmap) {
      const standen = [await werkmap.staatAan('live')];
      for (const aan of [true, false, true]) {
        await werkmap.zetAan('live', aan);
        standen.push(await werkmap.staatAan('live'));
      }
      gelijk('de standen', standen, [false, true, false, true]);
    },
  },
  {
    naam: 'De bestandsnaam is die van het lezen',
    async doe(werkmap) {
      // Only whether they are the same: a file name may tell of the user.
      gelijk('of zij gelijk zijn', (await werkmap.naam()) === (await werkmap.lees()).naam, true);
    },
  },
  {
    naam: 'Naar een cel gaan, en zeggen welke cel is gekozen',
    async doe(werkmap) {
      for (const plek of [PLEK.kop, PLEK.jaar]) {
        await werkmap.toon(plek);
        gelijk('de gekozen cel', await werkmap.gekozenCel(), plek);
      }
    },
  },
];

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { roepAan } from '../../functions/aanroep';
import { inHetEngels, type Metadata } from '../../functions/documentatie/metadata';
import { FUNCTIES } from '../../functions/register';
import { LIJSTEN, PRIJSLIJSTEN, TERMIJNEN } from '../../src';
import { EXCELNAMEN } from './excelnamen';

const NAMESPACE = 'INB';
const BRONNEN = ['tarieven', 'herinstroom', 'termijnen', 'toezicht', 'nazorg'];
const lees = (taal: string) =>
  JSON.parse(readFileSync(`functions/functions.${taal}.json`, 'utf8')) as Metadata;
const nederlands = lees('nl-NL');
const engels = lees('en-US');
const ids = nederlands.functions.map((f) => f.id);

/** What was shipped: an id never disappears, and its parameters keep their place. New ones may be added at the end. */
const UITGEBRACHT: Readonly<Record<string, readonly string[]>> = {
  PRIJS: ['product', '[aantal]', '[opslag]', '[jaar]', '[prijslijst]'],
  PRIJSLIJST: ['[jaar]'],
  PRIJS_INFO: ['product', '[jaar]'],
  JOBCOACH_TARIEF: ['regime', 'periode', '[uren]', '[datum]'],
  WERKBEGELEIDING_TARIEF: ['regime', 'periode', '[uren]', '[datum]'],
  JOBCOACH_SUBSIDIE: ['gedeclareerd', 'regime', 'periode', '[uren]'],
  UITSTROOM_CATEGORIE: ['reden'],
  HERINSTROOM_CATEGORIE: ['laatste_dag', '[herinstroom]', '[reden]', '[peildatum]', '[drempel]'],
  HERINSTROOM_TABEL: ['laatste_dag', 'herinstroom', 'reden', '[peildatum]', '[drempel]'],
  WERKDAG: ['datum', 'aantal'],
  WERKDAGEN: ['van', 'tot'],
  FEESTDAGEN: ['jaar'],
  TERMIJN: ['stap', 'datum'],
  KWARTAAL: ['datum'],
  MI_DEADLINE: ['kwartaal'],
  AANWEZIGHEID: ['gepland', 'gevolgd'],
  URENNORM: ['leerroute', 'onderdeel', '[doelgroep]'],
  GECONTRACTEERD: ['aanbieder', 'perceel'],
  FACTUURGEGEVENS: ['gemeente'],
  BSN_GELDIG: ['bsn'],
  IBAN_GELDIG: ['iban'],
  PARTICIPATIETREDE: ['trede'],
  NAZORG_PLANNING: ['eerste_werkdag', '[einde_contract]', '[maanden]'],
  UITSTROOMPREMIE: [
    'in_dienst_sinds',
    'uitkering_sinds',
    'uitkering_tot',
    'inkomen',
    'norm',
    '[peildatum]',
    '[bedrag]',
  ],
};

describe('functions.json', () => {
  test('is what the generator makes of the source, without errors', async () => {
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(
      BRONNEN.map((naam) => join('functions', `${naam}.ts`)),
    );
    expect(errors).toEqual([]);
    const vers = JSON.parse(metadataJson) as Metadata;
    expect(nederlands).toEqual(vers);
    expect(engels).toEqual(inHetEngels(vers));
  });

  test('no file with tagged functions is left out', () => {
    const metTag = readdirSync('functions')
      .filter(
        (f) => f.endsWith('.ts') && readFileSync(join('functions', f), 'utf8').includes('@customfunction'),
      )
      .map((f) => f.slice(0, -3));
    expect(metTag.sort()).toEqual([...BRONNEN].sort());
  });

  test('every tagged function is there, is a top-level function, and is in the register', () => {
    const bron = BRONNEN.map((naam) => readFileSync(join('functions', `${naam}.ts`), 'utf8')).join('\n');
    const getagd = [...bron.matchAll(/@customfunction (\w+)\n(?: \*.*\n)* \*\/\nexport function (\w+)/g)];
    expect(getagd).toHaveLength([...bron.matchAll(/@customfunction/g)].length);
    expect(getagd.map(([, id]) => id).sort()).toEqual([...ids].sort());
    expect(Object.keys(FUNCTIES).sort()).toEqual([...ids].sort());
    for (const [, id, naam] of getagd) {
      expect([id, FUNCTIES[id as keyof typeof FUNCTIES].functie.name]).toEqual([id, naam]);
    }
  });

  test('ids and parameters that were shipped are still there', () => {
    const nu = Object.fromEntries(
      nederlands.functions.map((f) => [f.id, f.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name))]),
    );
    for (const [id, parameters] of Object.entries(UITGEBRACHT)) {
      expect([id, nu[id]?.slice(0, parameters.length)]).toEqual([id, parameters]);
      expect([id, nu[id]?.slice(parameters.length).filter((p) => !p.startsWith('['))]).toEqual([id, []]);
    }
    expect(ids.filter((id) => UITGEBRACHT[id] === undefined)).toEqual([]);
  });

  test('the register takes as many arguments as the metadata promises', () => {
    for (const { id, parameters } of nederlands.functions) {
      expect([id, FUNCTIES[id as keyof typeof FUNCTIES].functie.length]).toEqual([id, parameters.length]);
    }
  });

  test('arguments and results are blocks of cells: so an omitted one differs from an empty cell', () => {
    for (const { id, parameters, result } of nederlands.functions) {
      expect([id, result.dimensionality]).toEqual([id, 'matrix']);
      expect([id, parameters.filter((p) => p.dimensionality !== 'matrix')]).toEqual([id, []]);
    }
  });

  test('both languages differ in descriptions only, and every description is translated', () => {
    const kaal = (m: Metadata) => ({
      ...m,
      functions: m.functions.map((f) => ({
        ...f,
        description: '',
        parameters: f.parameters.map((p) => ({ ...p, description: '' })),
      })),
    });
    expect(kaal(engels)).toEqual(kaal(nederlands));
    const teksten = (m: Metadata) =>
      m.functions.flatMap((f) => [f.description, ...f.parameters.map((p) => p.description)]);
    teksten(nederlands).forEach((tekst, i) => {
      const vertaald = teksten(engels)[i] as string;
      for (const t of [tekst, vertaald]) {
        expect(t).toMatch(/^\S.*[.)]$/);
        expect(t.length).toBeLessThanOrEqual(128);
      }
      expect(vertaald).not.toBe(tekst);
    });
  });

  test('every parameter, the outcome, an example and the source are described with the function', () => {
    for (const naam of BRONNEN) {
      const bron = readFileSync(join('functions', `${naam}.ts`), 'utf8');
      for (const [blok] of bron.matchAll(/\/\*\*\n(?: \*.*\n)+ \*\/\nexport function/g)) {
        const id = /@customfunction (\w+)/.exec(blok)?.[1] ?? '';
        const parameters = nederlands.functions.find((f) => f.id === id)?.parameters ?? [];
        expect([id, ...[...blok.matchAll(/@param (\w+) /g)].map(([, p]) => p)]).toEqual([
          id,
          ...parameters.map((p) => p.name),
        ]);
        for (const tag of ['@returns ', `@example =INB.${id}(`, '@bron ', '@helpurl ']) {
          expect([id, blok.includes(tag) ? tag : `no ${tag}`]).toEqual([id, tag]);
        }
      }
    }
  });

  test('ids are plain, and no formula is called like one of Excel', () => {
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z_]*$/);
    expect(ids.filter((id) => EXCELNAMEN.has(`${NAMESPACE}.${id}`))).toEqual([]);
    // Without the namespace only this one: the contract names it so, and INB.WERKDAG cannot be mistaken for it.
    expect(ids.filter((id) => EXCELNAMEN.has(id))).toEqual(['WERKDAG']);
    expect(EXCELNAMEN.size).toBeGreaterThan(800);
  });

  test('every helpurl leads to a heading of the handleiding', () => {
    const koppen = [...readFileSync('docs/functies.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, k]) =>
      k?.toLowerCase(),
    );
    for (const { id, helpUrl } of nederlands.functions) {
      const [pagina, anker] = helpUrl.split('#');
      expect([id, pagina]).toEqual([id, 'https://localhost:3000/docs/functies.html']);
      expect(koppen.filter((k) => k === anker)).toHaveLength(1);
    }
  });
});

describe('the lists that Excel offers while typing', () => {
  const waarden = (id: string) =>
    nederlands.enums?.find((e) => e.id === id)?.values.map((v) => v.stringValue);

  test.each([
    ['Product', PRIJSLIJSTEN[0]?.producten.map((p) => p.naam)],
    ['Regime', ['Licht', 'Midden', 'Intensief']],
    ['Subsidieperiode', ['Proefplaatsing', '1', '2', '3', '4', '5', '6']],
    ['Stap', Object.values(TERMIJNEN).map((t) => t.naam)],
    ['Perceel', LIJSTEN.Perceel],
  ])('%s holds what the domain knows', (id, verwacht) => expect(waarden(id)).toEqual(verwacht));

  test.each([
    ['Product', (w: string) => roepAan('PRIJS_INFO', [w])],
    ['Regime', (w: string) => roepAan('JOBCOACH_TARIEF', [w, 1])],
    ['Subsidieperiode', (w: string) => roepAan('JOBCOACH_TARIEF', ['Midden', w])],
    ['Stap', (w: string) => roepAan('TERMIJN', [w, 45_000])],
    ['Perceel', (w: string) => roepAan('GECONTRACTEERD', ['NewBees', w])],
  ] as const)('every choice of %s works', (id, doe) => {
    expect(waarden(id)?.length).toBeGreaterThan(2);
    for (const waarde of waarden(id) ?? []) expect(doe(waarde as string)).not.toHaveProperty('error');
  });

  test('each list is used', () => {
    const gebruikt = new Set(nederlands.functions.flatMap((f) => f.parameters.map((p) => p.customEnumId)));
    expect((nederlands.enums ?? []).filter((e) => !gebruikt.has(e.id))).toEqual([]);
  });
});

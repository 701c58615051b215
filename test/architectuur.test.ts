import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What each folder may import, besides itself: folders, or packages. */
const MAG: Readonly<Record<string, readonly string[]>> = {
  'src/basis': ['fastest-levenshtein'],
  'src/werkmap': ['src/basis'],
  'src/tarief': ['src/basis'],
  'src/termijn': ['src/basis'],
  'src/herinstroom': ['src/basis'],
  'src/registratie': ['src/basis', 'src/werkmap', 'src/termijn', 'valibot'],
  'src/controle': ['src/basis', 'src/werkmap', 'src/termijn', 'src/registratie'],
  'src/mi': ['src/basis', 'src/werkmap', 'src/registratie'],
  // What is judged and counted is put together here: docs/besluiten/rapportage.md.
  'src/rapportage': ['src/basis', 'src/werkmap', 'src/termijn', 'src/registratie', 'src/controle', 'src/mi'],
  functions: ['src/index'],
  'adapters/bestand': ['src/index', 'fflate', 'saxes', 'papaparse'],
  'adapters/exceljs': ['src/index', 'exceljs', 'fflate'],
  'adapters/office': ['src/index'],
  'adapters/memory': ['src/index'],
  // One shared-runtime page holds the pane and the custom functions; the invented files are there to try it on.
  taskpane: [
    'src/index',
    'adapters',
    'functions',
    'voorbeelden/registraties',
    'react',
    'react-dom',
    '@fluentui',
    '@griffel',
  ],
  cli: [
    'src/index',
    'functions',
    'adapters/bestand',
    'adapters/exceljs',
    'commander',
    'node',
    'package.json',
  ],
};

const bronnen = (map: string): string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => join(map, f));

/** Every module that a file imports, also by import() and require(): a path from the root, or a package. */
function imports(bestand: string): string[] {
  const tekst = readFileSync(bestand, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const namen = [...tekst.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\brequire\s*\(\s*|\bimport\s+)'([^']+)'/g)];
  return namen.map(([, naam = '']) => {
    if (!naam.startsWith('.')) return naam;
    const pad = relative('.', join(dirname(bestand), naam));
    return pad === 'src' ? 'src/index' : pad;
  });
}

const valtOnder = (naam: string, map: string): boolean =>
  naam === map || naam.startsWith(`${map}/`) || (map === 'node' && naam.startsWith('node:'));

describe('the import arrows', () => {
  test.each(Object.entries(MAG).filter(([map]) => existsSync(map)))(
    '%s imports only what stands below it',
    (map, mag) => {
      const buiten = bronnen(map).flatMap((bestand) =>
        imports(bestand)
          .filter((naam) => ![map, ...mag].some((m) => valtOnder(naam, m)))
          .map((naam) => `${bestand} -> ${naam}`),
      );
      expect(buiten).toEqual([]);
    },
  );

  test('every folder of the domain has its place in the picture', () => {
    const mappen = readdirSync('src', { withFileTypes: true }).filter((m) => m.isDirectory());
    expect(mappen.map((m) => `src/${m.name}`).filter((m) => MAG[m] === undefined)).toEqual([]);
  });
});

/** A way back to a module through its imports; undefined when there is none. */
function kring(buren: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const klaar = new Set<string>();
  const pad: string[] = [];
  const loop = (module: string): string[] | undefined => {
    if (klaar.has(module)) return undefined;
    const eerder = pad.indexOf(module);
    if (eerder >= 0) return [...pad.slice(eerder), module];
    pad.push(module);
    for (const buur of buren.get(module) ?? []) {
      const gevonden = loop(buur);
      if (gevonden) return gevonden;
    }
    pad.pop();
    klaar.add(module);
    return undefined;
  };
  for (const module of buren.keys()) {
    const gevonden = loop(module);
    if (gevonden) return gevonden;
  }
  return undefined;
}

describe('no imports in a circle', () => {
  test.each(['src', 'adapters', 'functions', 'cli', 'taskpane', 'scripts'])('%s', (map) => {
    const bestanden = bronnen(map);
    const er = new Set(bestanden);
    const buren = bestanden.map((bestand): [string, string[]] => [
      bestand,
      imports(bestand).flatMap((naam) =>
        [`${naam}.ts`, `${naam}.tsx`, join(naam, 'index.ts')].filter((pad) => er.has(pad)),
      ),
    ]);
    expect(buren.length).toBeGreaterThan(5);
    expect(kring(new Map(buren))).toBeUndefined();
  });

  test('a circle is found', () => {
    const buren = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(kring(buren)).toEqual(['b', 'd', 'b']);
  });
});

test('Date lives in basis/dag.ts alone', () => {
  const elders = bronnen('src')
    .filter((f) => f !== join('src', 'basis', 'dag.ts'))
    .filter((f) => /\bnew Date\b|\bDate\.(now|UTC|parse)\b/.test(readFileSync(f, 'utf8')));
  expect(elders).toEqual([]);
});

describe('one identifier, one language', () => {
  /** Verbs with which technical English names begin, and nouns of the field: together they are half and half. */
  const ENGELS =
    'get|set|make|create|build|check|validate|parse|read|write|load|save|find|compute|calculate|format|render';
  const NEDERLANDS =
    'Tarief|Aanwezigheid|Traject|Persoon|Les|Rapportage|Registratie|Bevinding|Regel|Termijn|Kwartaal|Indicator|Gemeente|Aanbieder|Perceel|Dag|Datum|Uren|Bestand|Blad|Rij|Kolom|Melding|Bron|Lijst|Kop|Waarde|Sjabloon|Instellingen';
  const HALF = new RegExp(`\\b(?:${ENGELS})(?:${NEDERLANDS})(?:en|s)?\\b`, 'g');

  test.each(['src', 'cli', 'functions', 'adapters', 'taskpane'].filter((m) => existsSync(m)))('%s', (map) => {
    const half = bronnen(map).flatMap((f) =>
      [...readFileSync(f, 'utf8').matchAll(HALF)].map(([naam]) => `${f}: ${naam}`),
    );
    expect(half).toEqual([]);
  });
});

describe('the project stands alone', () => {
  const tekstbestanden = (map: string): string[] =>
    readdirSync(map, { withFileTypes: true }).flatMap((item) => {
      if (['node_modules', 'dist', 'uitvoer', '.git', 'coverage'].includes(item.name)) return [];
      const pad = join(map, item.name);
      if (item.isDirectory()) return tekstbestanden(pad);
      return /\.(ts|tsx|js|mjs|cjs|json|md|xml|html|yml)$/.test(item.name) ? [pad] : [];
    });

  test('no path of a machine and no address of a private registry', () => {
    const mis = tekstbestanden('.').filter((f) => {
      const tekst = readFileSync(f, 'utf8');
      const isSlot = f === 'package-lock.json';
      return (
        /(^|[\s"'`(=])\/(work|home|root|Users)\//m.test(tekst) ||
        (isSlot && /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/.test(tekst))
      );
    });
    expect(mis.filter((f) => f !== join('test', 'architectuur.test.ts'))).toEqual([]);
  });

  test('versions are exact', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const los = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, v]) => !/^\d+\.\d+\.\d+/.test(v),
    );
    expect(los).toEqual([]);
  });
});

// Writes src/controle/regels/index.ts from the files in that folder, so that a new rule touches no other.
import { readdirSync, readFileSync } from 'node:fs';
import { netjes } from './netjes.mjs';

const MAP = new URL('../../src/controle/regels/', import.meta.url);

/** index.ts: every rule, in the order of its code. */
export async function bestanden() {
  const regels = readdirSync(MAP)
    .filter((f) => /^[A-Z]\d{3}-.+\.ts$/.test(f))
    .sort()
    .map((f) => {
      const naam = /export const (\w+) =/.exec(readFileSync(new URL(f, MAP), 'utf8'))?.[1];
      if (naam === undefined) throw new Error(`${f} exports no rule`);
      return { naam, bestand: f.slice(0, -3) };
    });
  const tekst = [
    '// Made by `npm run maak` from the files in this folder.',
    "import type { ElkeRegel } from '../regel';",
    ...regels.map(({ naam, bestand }) => `import { ${naam} } from './${bestand}';`),
    '',
    '/** Every rule of the catalogue, in the order of its code. */',
    'export const REGELS: readonly ElkeRegel[] = [',
    ...regels.map(({ naam }) => `  ${naam},`),
    '];',
    '',
  ].join('\n');
  return { 'src/controle/regels/index.ts': await netjes(tekst, 'typescript') };
}

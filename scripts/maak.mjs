// `npm run maak` writes everything that is generated from the source and checked in.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { regelindex } from './maak-regelindex.mjs';
import { regeldocs } from './maak-regeldocs.mjs';
import { instellingenschema } from './maak-schema.mjs';

const wortel = new URL('../', import.meta.url);
const schrijf = (pad, tekst) => writeFileSync(new URL(pad, wortel), tekst);

schrijf('src/controle/regels/index.ts', regelindex());
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.bouw.json'], {
  cwd: wortel,
  stdio: 'inherit',
});
for (const [pad, tekst] of Object.entries(regeldocs())) schrijf(`docs/${pad}`, tekst);
schrijf('docs/schema/instellingen.schema.json', instellingenschema());

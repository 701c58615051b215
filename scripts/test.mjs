// `npm test`: set-up, types, style and every test, on a machine with only Node and npm.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { zetHulpmiddelenKlaar } from './hulpmiddelen.mjs';
import { bouw, installeer } from './klaarzetten.mjs';
import { bouwWeb } from './web.mjs';

const wortel = fileURLToPath(new URL('../', import.meta.url));
const STAPPEN = [
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['types of the domain', 'typescript/bin/tsc', ['-p', 'src/tsconfig.json']],
  ['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['tests', 'jest/bin/jest.js', process.argv.slice(2)],
];

installeer();
zetHulpmiddelenKlaar();
bouw();
bouwWeb();
for (const [naam, programma, argumenten] of STAPPEN) {
  console.log(`\n— ${naam}`);
  const { status } = spawnSync(process.execPath, [`node_modules/${programma}`, ...argumenten], {
    cwd: wortel,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

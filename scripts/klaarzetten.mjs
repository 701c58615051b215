// Makes a fresh clone ready without anything but Node and npm: installs when the lock file changed, and with --bouw
// compiles when a source file is newer than the last build. Does nothing, quickly, when all is ready.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wortel = fileURLToPath(new URL('../', import.meta.url));
const vanaf = (...deel) => join(wortel, ...deel);

/** Runs one step of the set-up; when it fails, its own output has said why and nothing else can go on. */
function draai(programma, argumenten, melding) {
  process.stderr.write(`${melding}\n`);
  const { status } = spawnSync(programma, argumenten, {
    cwd: wortel,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

/** Installs the packages of the lock file, when that changed since the last time. */
export function installeer() {
  const merk = vanaf('node_modules', '.klaar');
  const slot = createHash('sha256')
    .update(readFileSync(vanaf('package-lock.json')))
    .digest('hex');
  if (existsSync(merk) && readFileSync(merk, 'utf8') === slot) return;
  draai('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'Onderdelen installeren (eenmalig) …');
  writeFileSync(merk, slot);
}

function nieuwste(map) {
  let tijd = 0;
  for (const item of readdirSync(vanaf(map), { withFileTypes: true })) {
    const pad = join(map, item.name);
    if (item.isDirectory()) tijd = Math.max(tijd, nieuwste(pad));
    else tijd = Math.max(tijd, statSync(vanaf(pad)).mtimeMs);
  }
  return tijd;
}

/** Compiles the command line to dist/, when a source file is newer than the last build. */
export function bouw() {
  const merk = vanaf('dist', '.gebouwd');
  const bronnen = ['src', 'adapters', 'cli', 'functions', 'scripts'].filter((map) => existsSync(vanaf(map)));
  const bron = Math.max(...bronnen.map(nieuwste), statSync(vanaf('tsconfig.bouw.json')).mtimeMs);
  if (existsSync(merk) && statSync(merk).mtimeMs >= bron) return;
  draai(
    process.execPath,
    [vanaf('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.bouw.json'],
    'Bouwen …',
  );
  mkdirSync(vanaf('dist'), { recursive: true });
  writeFileSync(merk, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installeer();
  if (process.argv.includes('--bouw')) bouw();
}

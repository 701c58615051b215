// `npm start`: from a fresh clone to the result of the main job on the sample files, and the pane as a web page. In a
// terminal the page stays until Ctrl+C; elsewhere it is asked for once, so that nothing waits for a key.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bouw, installeer } from './klaarzetten.mjs';
import { blijfServeren, bouwWeb, probeerServeren } from './web.mjs';

const wortel = fileURLToPath(new URL('../', import.meta.url));
const MAP = 'voorbeelden/registraties';
const ERNSTEN = [
  ['fout', 'fouten'],
  ['waarschuwing', 'waarschuwingen'],
  ['signaal', 'signalen'],
];
const KWARTAAL = '2025-K3';
const PEILDATUM = '2025-10-01';

installeer();
bouw();
mkdirSync(`${wortel}/uitvoer`, { recursive: true });

/** One command, as a user types it. A fout in a sample file (exit code 1) is part of the show; anything else is not. */
function inburgering(...argumenten) {
  const { status, stdout } = spawnSync(process.execPath, ['bin/inburgering.js', ...argumenten], {
    cwd: wortel,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
  return stdout;
}

const verslag = JSON.parse(
  inburgering(
    'controleer',
    MAP,
    '--peildatum',
    PEILDATUM,
    '--json',
    '-',
    '--xlsx',
    'uitvoer/bevindingen.xlsx',
    '--html',
    'uitvoer/bevindingen.html',
  ),
);
inburgering(
  'mi',
  MAP,
  '--kwartaal',
  KWARTAAL,
  '--peildatum',
  PEILDATUM,
  '--uit',
  `uitvoer/mi-${KWARTAAL}.xlsx`,
);

const per = (ernst) =>
  verslag.bestanden.map((b) => b.bevindingen.filter((v) => v.ernst === ernst && !v.akkoord).length);
const som = (getallen) => getallen.reduce((x, y) => x + y, 0);
const breedte = Math.max(...verslag.bestanden.map((b) => b.bestand.length - MAP.length - 1));

console.log(
  `\nGecontroleerd: ${verslag.bestanden.length} voorbeeldbestanden in ${MAP}, peildatum ${PEILDATUM}\n`,
);
for (const { bestand, status, bevindingen } of verslag.bestanden) {
  const tel = (ernst) => bevindingen.filter((v) => v.ernst === ernst && !v.akkoord).length;
  const wat = ERNSTEN.filter(([een]) => tel(een) > 0).map(
    ([een, meer]) => `${tel(een)} ${tel(een) === 1 ? een : meer}`,
  );
  const oordeel = status === 'overgeslagen' ? 'overgeslagen' : wat.length === 0 ? 'in orde' : wat.join(', ');
  console.log(`  ${bestand.slice(MAP.length + 1).padEnd(breedte)}  ${oordeel}`);
}
console.log(`
Samen ${som(per('fout'))} fouten, ${som(per('waarschuwing'))} waarschuwingen en ${som(per('signaal'))} signalen.

  Bevindingen per cel         uitvoer/bevindingen.xlsx
  Dezelfde als bladzijde      uitvoer/bevindingen.html
  Managementinformatie        uitvoer/mi-${KWARTAAL}.xlsx
  Zelf proberen               node bin/inburgering.js --help
`);

bouwWeb();
await (process.stdout.isTTY ? blijfServeren() : probeerServeren());

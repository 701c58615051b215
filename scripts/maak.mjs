// `npm run maak` writes everything that is generated from the source and checked in; with --controleer it only says
// what is stale. A maker is a module in scripts/maak/ with bestanden(): path to contents. Makers that need the compiled
// product come after the build.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bouw, installeer } from './klaarzetten.mjs';

const alleenKijken = process.argv.includes('--controleer');
const wortel = new URL('../', import.meta.url);
const oud = [];

function verwerk(bestanden) {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    const plaats = new URL(pad, wortel);
    const nieuw = Buffer.from(inhoud);
    if (existsSync(plaats) && readFileSync(plaats).equals(nieuw)) continue;
    oud.push(pad);
    if (alleenKijken) continue;
    mkdirSync(new URL('.', plaats), { recursive: true });
    writeFileSync(plaats, nieuw);
  }
}

installeer();
verwerk(await (await import('./maak/regelindex.mjs')).bestanden());
bouw();
for (const maker of ['regeldocs', 'regeluitleg', 'indicatordocs', 'schema', 'voorbeelden', 'functies']) {
  verwerk(await (await import(`./maak/${maker}.mjs`)).bestanden());
}
for (const pad of oud) console.log(`${alleenKijken ? 'verouderd' : 'gemaakt'}: ${pad}`);
if (alleenKijken && oud.length > 0) process.exitCode = 1;

// `npm run bench`: ratios taken in one run, in turns. Absolute times say more of the machine than of the product.
import { readdirSync } from 'node:fs';
import { bouw, installeer } from './klaarzetten.mjs';

installeer();
bouw();
const map = new URL('./bench/', import.meta.url);
const keuze = process.argv.slice(2);
for (const bestand of readdirSync(map).filter((f) => f.endsWith('.mjs'))) {
  if (keuze.length > 0 && !keuze.includes(bestand.slice(0, -4))) continue;
  const { meet } = await import(new URL(bestand, map).href);
  await meet();
}

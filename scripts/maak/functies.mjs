// Writes what is made from the custom functions: functions.json in two languages, docs/functies.md and the workbook of
// examples. The outcomes are computed by the compiled functions in dist/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const wortel = new URL('../../', import.meta.url);
const BRONNEN = ['tarieven', 'herinstroom', 'termijnen', 'toezicht', 'nazorg'];

/** The metadata as Microsoft's generator reads it from the source; its errors, which it only lists, are thrown. */
async function leesMetadata() {
  const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
  const bestanden = BRONNEN.map((naam) => fileURLToPath(new URL(`functions/${naam}.ts`, wortel)));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(bestanden);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join('; ')}`);
  return JSON.parse(metadataJson);
}

const json = (waarde) => `${JSON.stringify(waarde, null, 2)}\n`;

/** Every generated file, by its path from the root. */
async function maak() {
  const { inHetEngels } = require('../../dist/functions/documentatie/metadata.js');
  const { handleiding } = require('../../dist/functions/documentatie/handleiding.js');
  const { formulevoorbeelden } = require('../../dist/functions/documentatie/formulevoorbeelden.js');
  const { maakFormulewerkmap } = require('../../dist/adapters/exceljs/formules.js');
  const metadata = await leesMetadata();
  return {
    'functions/functions.nl-NL.json': json(metadata),
    'functions/functions.en-US.json': json(inHetEngels(metadata)),
    'docs/functies.md': handleiding(metadata),
    'voorbeelden/functies.xlsx': Buffer.from(await maakFormulewerkmap(formulevoorbeelden())),
  };
}

/**
 * Writes the generated files; with `controleer` it writes nothing and gives the paths of those that are stale.
 * @param {{ controleer?: boolean }} [keuzes]
 * @returns {Promise<string[]>} the paths that were written, or are stale
 */
export async function maakFuncties({ controleer = false } = {}) {
  const anders = [];
  for (const [pad, inhoud] of Object.entries(await maak())) {
    const doel = new URL(pad, wortel);
    const nieuw = Buffer.from(inhoud);
    if (existsSync(doel) && readFileSync(doel).equals(nieuw)) continue;
    anders.push(pad);
    if (controleer) continue;
    mkdirSync(new URL('./', doel), { recursive: true });
    writeFileSync(doel, nieuw);
  }
  return anders;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const controleer = process.argv.includes('--controleer');
  const anders = await maakFuncties({ controleer });
  for (const pad of anders) console.log(`${controleer ? 'verouderd' : 'geschreven'}: ${pad}`);
  if (controleer && anders.length > 0) process.exitCode = 1;
}

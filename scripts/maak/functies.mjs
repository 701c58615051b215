// Writes what is made from the custom functions: functions.json in two languages, docs/functies.md and the workbook of
// examples. The outcomes are computed by the compiled functions in dist/.
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

/** Every generated file: path from the root to contents. Needs the compiled product. */
export async function bestanden() {
  const { inHetEngels } = require('../../dist/functions/documentatie/metadata.js');
  const { handleiding } = require('../../dist/functions/documentatie/handleiding.js');
  const { webpagina } = require('../../dist/functions/documentatie/webpagina.js');
  const { formulevoorbeelden } = require('../../dist/functions/documentatie/formulevoorbeelden.js');
  const { maakFormulewerkmap } = require('../../dist/adapters/exceljs/formules.js');
  const metadata = await leesMetadata();
  const tekst = handleiding(metadata);
  return {
    'functions/functions.nl-NL.json': json(metadata),
    'functions/functions.en-US.json': json(inHetEngels(metadata)),
    'docs/functies.md': tekst,
    'docs/functies.html': webpagina(tekst),
    'voorbeelden/functies.xlsx': Buffer.from(await maakFormulewerkmap(formulevoorbeelden())),
  };
}

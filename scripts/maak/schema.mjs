// Makes the JSON Schema of the settings file from the definition with which it is read.
import { createRequire } from 'node:module';
import { toJsonSchema } from '@valibot/to-json-schema';
import { netjes } from './netjes.mjs';

const require = createRequire(import.meta.url);

export async function bestanden() {
  const { INSTELLINGENSCHEMA } = require('../../dist/src/index.js');
  const schema = toJsonSchema(INSTELLINGENSCHEMA, { errorMode: 'ignore' });
  const tekst = JSON.stringify({ title: 'Instellingen van inburgering', ...schema });
  return { 'docs/schema/instellingen.schema.json': await netjes(tekst, 'json') };
}

// Makes the JSON Schema of the settings file from the definition with which it is read.
import { createRequire } from 'node:module';
import { toJsonSchema } from '@valibot/to-json-schema';

const require = createRequire(import.meta.url);

/** The text of docs/schema/instellingen.schema.json. */
export function instellingenschema() {
  const { INSTELLINGENSCHEMA } = require('../dist/src/index.js');
  const schema = toJsonSchema(INSTELLINGENSCHEMA, { errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Instellingen van inburgering', ...schema }, null, 2)}\n`;
}

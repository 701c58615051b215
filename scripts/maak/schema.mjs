// Makes the JSON Schemas of the settings file and of a koppeling from the definitions with which they are read.
import { createRequire } from 'node:module';
import { toJsonSchema } from '@valibot/to-json-schema';
import { netjes } from './netjes.mjs';

const require = createRequire(import.meta.url);

export async function bestanden() {
  const { INSTELLINGENSCHEMA, KOPPELSCHEMA } = require('../../dist/src/index.js');
  const maak = async (titel, definitie) => {
    const schema = toJsonSchema(definitie, { errorMode: 'ignore' });
    return netjes(JSON.stringify({ title: titel, ...schema }), 'json');
  };
  return {
    'docs/schema/instellingen.schema.json': await maak('Instellingen van inburgering', INSTELLINGENSCHEMA),
    'docs/schema/koppeling.schema.json': await maak(
      'Koppeling met een export van een ander systeem',
      KOPPELSCHEMA,
    ),
  };
}

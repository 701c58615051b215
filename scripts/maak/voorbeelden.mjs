// The sample files of voorbeelden/, made from what is told in scripts/maak/voorbeelden/.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export async function bestanden() {
  const { maakVoorbeelden } = require('../../dist/scripts/maak/voorbeelden/index.js');
  const gemaakt = await maakVoorbeelden();
  return Object.fromEntries([...gemaakt].map(([pad, bytes]) => [`voorbeelden/${pad}`, bytes]));
}

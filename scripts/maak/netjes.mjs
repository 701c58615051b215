import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';

/** Text in the style of the project, so that what is generated passes the same check as what is written. */
export const netjes = async (tekst, parser) =>
  format(tekst, { ...(await resolveConfig(fileURLToPath(import.meta.url))), parser });

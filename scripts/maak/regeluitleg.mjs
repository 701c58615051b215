// Writes taskpane/werker/regeluitleg.json: of every rule what its page in docs/regels says under Waarom and
// Zo herstelt u het, so that the pane tells the same.
import { readdirSync, readFileSync } from 'node:fs';
import { netjes } from './netjes.mjs';

const MAP = new URL('../../docs/regels/', import.meta.url);

/** Plain text: a page of the pane has no links to other documents. */
const kaal = (tekst) =>
  tekst
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]*)`/g, '“$1”')
    .replace(/\n+/g, '\n')
    .trim();

function deel(pagina, kop, bestand) {
  const gevonden = new RegExp(`^## ${kop}\\n+([^#]+)`, 'm').exec(pagina)?.[1];
  if (gevonden === undefined) throw new Error(`${bestand} has no ${kop}`);
  return kaal(gevonden);
}

export async function bestanden() {
  const uitleg = Object.fromEntries(
    readdirSync(MAP)
      .filter((f) => /^[A-Z]\d{3}\.md$/.test(f))
      .sort()
      .map((f) => {
        const pagina = readFileSync(new URL(f, MAP), 'utf8');
        return [
          f.slice(0, 4),
          { waarom: deel(pagina, 'Waarom', f), herstel: deel(pagina, 'Zo herstelt u het', f) },
        ];
      }),
  );
  return { 'taskpane/werker/regeluitleg.json': await netjes(JSON.stringify(uitleg), 'json') };
}

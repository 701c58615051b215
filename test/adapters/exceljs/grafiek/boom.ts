import { SaxesParser } from 'saxes';

/** An element of a part, by its local name and its prefix. */
export interface Knoop {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: Knoop[];
  tekst: string;
}

/** A part as a tree; throws where it is no XML, or has a prefix that stands for nothing. */
export function boom(xml: string): Knoop {
  const wortel: Knoop = { naam: '', attributen: {}, kinderen: [], tekst: '' };
  const open = [wortel];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (fout) => {
    throw fout;
  });
  parser.on('opentag', ({ name: naam, attributes }) => {
    const attributen = Object.fromEntries(
      Object.entries(attributes).map(([sleutel, { value }]) => [sleutel, value]),
    );
    const knoop = { naam, attributen, kinderen: [], tekst: '' };
    open.at(-1)?.kinderen.push(knoop);
    open.push(knoop);
  });
  parser.on('text', (tekst) => {
    const hier = open.at(-1);
    if (hier) hier.tekst += tekst;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [enige] = wortel.kinderen;
  if (enige === undefined) throw new Error('leeg');
  return enige;
}

/** Every element of that name within, itself included, as they stand. */
export function alle(knoop: Knoop, naam: string): Knoop[] {
  return [...(knoop.naam === naam ? [knoop] : []), ...knoop.kinderen.flatMap((kind) => alle(kind, naam))];
}

/** The value of the one element of that name within. */
export function enige(knoop: Knoop, naam: string): Knoop {
  const [eerste, ...meer] = alle(knoop, naam);
  if (eerste === undefined || meer.length > 0) throw new Error(`${naam}: ${meer.length + 1} keer`);
  return eerste;
}

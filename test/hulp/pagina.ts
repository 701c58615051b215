import { SaxesParser } from 'saxes';

export interface Element {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  /** All text in it, spaces run together. */
  tekst: string;
  /** Names of the elements around it. */
  readonly binnen: readonly string[];
}

/** The elements of a page that closes every tag that it opens; throws where it does not. */
export function elementen(pagina: string): Element[] {
  const gevonden: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (fout) => {
    throw fout;
  });
  parser.on('opentag', ({ name: naam, attributes }) => {
    const element = {
      naam,
      attributen: attributes as Record<string, string>,
      tekst: '',
      binnen: open.map((e) => e.naam),
    };
    open.push(element);
    gevonden.push(element);
  });
  parser.on('text', (tekst) => open.forEach((e) => (e.tekst += tekst)));
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.tekst = element.tekst.replace(/\s+/g, ' ').trim();
  });
  parser.write(pagina.replace(/^<!doctype html>/, '')).close();
  return gevonden;
}

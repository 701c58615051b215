import Papa from 'papaparse';
import { Leesfout, type Rij, type Werkmap } from '../../src';
import { type Limits } from './limits';

/** A csv as a workbook: one sheet, only texts, in the places where Excel would show them. */
export function readCsv(bytes: Uint8Array, limits: Limits): Werkmap {
  const { delimiter, body } = splitOff(decode(bytes).replace(/\r\n?/g, '\n'));
  const rijen: Rij[] = [];
  let nummer = 0;
  let cells = 0;
  let columns: readonly number[] = [];
  Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      nummer += 1;
      if (errors.length > 0)
        throw new Leesfout('beschadigd', `rij ${nummer}: de aanhalingstekens kloppen niet`);
      cells += data.length;
      if (cells > limits.cells || data.length > 16_384)
        throw new Leesfout('teGroot', 'het bestand heeft te veel cellen');
      const kolommen: number[] = [];
      const waarden: string[] = [];
      data.forEach((waarde, i) => {
        if (waarde === '') return;
        kolommen.push(i + 1);
        waarden.push(waarde);
      });
      if (waarden.length === 0) return;
      if (kolommen.length !== columns.length || kolommen.some((kolom, i) => kolom !== columns[i]))
        columns = kolommen;
      rijen.push({ nummer, verborgen: false, kolommen: columns, waarden });
    },
  });
  return {
    vorm: 'csv',
    bladen: [{ naam: 'Trajectregister', verborgen: false, rijen, tabellen: [] }],
    namen: new Map(),
    macros: false,
    koppelingen: false,
  };
}

/** The text behind the bytes: UTF-8 when they are that, else Windows-1252 as Excel in the Netherlands saves it. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const DELIMITERS = [';', ',', '\t'] as const;

/** The sign between the fields: what the first line (sep=;) says, else the one that splits the first record most. */
function splitOff(text: string): { delimiter: string; body: string } {
  const said = /^sep=([;,\t])\n/i.exec(text);
  if (said) return { delimiter: said[1] ?? ';', body: text.slice(said[0].length) };
  const counts = new Map<string, number>();
  let quoted = false;
  let seen = false;
  for (const sign of text.slice(0, 100_000)) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n' && seen) break;
    else counts.set(sign, (counts.get(sign) ?? 0) + 1);
    if (sign !== '\n') seen = true;
  }
  const count = (sign: string): number => counts.get(sign) ?? 0;
  const [best] = [...DELIMITERS].sort((a, b) => count(b) - count(a));
  return { delimiter: best ?? ';', body: text };
}

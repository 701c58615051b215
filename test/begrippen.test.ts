import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Every name that leaves the domain by its door. */
function uitvoer(): string[] {
  const bron = ts.createSourceFile('index.ts', readFileSync('src/index.ts', 'utf8'), ts.ScriptTarget.ES2022);
  const namen: string[] = [];
  bron.forEachChild((deel) => {
    if (!ts.isExportDeclaration(deel) || !deel.exportClause || !ts.isNamedExports(deel.exportClause)) return;
    namen.push(...deel.exportClause.elements.map((e) => e.name.text));
  });
  return namen;
}

describe('docs/begrippen.md explains every word that the domain brings out', () => {
  const namen = uitvoer();
  const regels = readFileSync('docs/begrippen.md', 'utf8').split('\n');
  const inCode = regels.slice(regels.indexOf('## In de code'));
  const verklaard = inCode.flatMap((r) => /^- \*\*(.+?)\*\*: .{10,}/.exec(r)?.[1]?.split(', ') ?? []);

  test('there is something to explain', () => expect(namen.length).toBeGreaterThan(100));
  test('none is missing', () => expect(namen.filter((n) => !verklaard.includes(n))).toEqual([]));
  test('none is explained that is not there', () =>
    expect(verklaard.filter((n) => !namen.includes(n))).toEqual([]));
  test('each once', () => expect(verklaard).toEqual([...new Set(verklaard)]));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDICATOREN, MIREGELS, toelichtingen } from '../../src';

const map = join(__dirname, '../../src/mi/indicatoren');
const bestanden = readdirSync(map).filter((f) => f !== 'index.ts');

test('each file of the folder is in the index, and names the indicator it holds', () => {
  const index = readFileSync(join(map, 'index.ts'), 'utf8');
  for (const bestand of bestanden) {
    const [, code = ''] = /^(MI-\d\d[a-c]?)-[a-z0-9-]+\.ts$/.exec(bestand) ?? [];
    expect(index).toContain(`from './${bestand.slice(0, -3)}'`);
    expect([...INDICATOREN, toelichtingen].some((i) => i.code.startsWith(code))).toBe(code !== '');
  }
});

test('the catalogue of bijlage 5 is whole and in order', () => {
  expect([...INDICATOREN, toelichtingen].map(({ code }) => code.slice(3)).join(' ')).toBe(
    '01 01a 01b 01c 02 03 04a 04b 04c 04d 04e 04f 04g 05 06 07 08 09 10 11 12 13 14 15 16a 16b 16c 17',
  );
  expect(MIREGELS).toHaveLength(24 + 3 * 6);
});

test('flow and stand, and what dates alone can tell, are as in the definitions', () => {
  const codes = (keuze: (i: (typeof INDICATOREN)[number]) => boolean) =>
    INDICATOREN.filter(keuze)
      .map(({ code }) => code.slice(3))
      .join(' ');
  expect(codes((i) => i.soort === 'stand')).toBe('01c 04a 04b 04c 04d 04e 04f 04g 05 06 07 08 16b');
  expect(codes((i) => i.kennis === 'stand')).toBe('04a 04b 04c 04d 04e 04f 04g 07 08 16b');
});

test('each is sourced in bijlage 5 under its own number, with a quote', () => {
  for (const { code, bron } of [...INDICATOREN, toelichtingen]) {
    expect(bron).toMatchObject({
      naam: 'werkafsprakenboek',
      vindplaats: `bijlage 5, ${code.slice(3).replace(/^0/, '')}`,
    });
    expect('citaat' in bron && bron.citaat).toBeTruthy();
  }
});

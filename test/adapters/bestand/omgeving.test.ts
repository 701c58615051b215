import { Gebouwd } from './gebouwd';

// What depends on the process that the reader runs in: each case has one of its own.

let gebouwd: Gebouwd;
beforeAll(() => {
  gebouwd = new Gebouwd();
});
afterAll(() => gebouwd.ruimOp());

describe('no robust file takes 300 MB', () => {
  test.each([
    ['05-bomb-1g-zeros', 'paktTeGrootUit'],
    ['05b-bomb-1g-spaces', 'paktTeGrootUit'],
    ['05c-bomb-lying-size', 'paktTeGrootUit'],
    ['05d-bomb-300m-sst', 'paktTeGrootUit'],
    ['07-dimension-max', 'opent'],
    ['07b-cell-at-max', 'opent'],
    ['16b-merge-huge', 'opent'],
    ['16c-dv-wholecol', 'opent'],
    ['18-billion-laughs', 'onveilig'],
    ['20-10k-names', 'opent'],
    ['20b-names-wholecol', 'opent'],
    ['29-openpyxl-tables', 'opent'],
  ])(
    '%s',
    (bestand, verwacht) => {
      const { uitkomst, rss } = gebouwd.voerUit<{ uitkomst: string; rss: number }>(`
        let uitkomst = 'opent';
        try { lees('test/robuust/${bestand}.xlsx'); } catch (error) { uitkomst = error.reden; }
        console.log(JSON.stringify({ uitkomst, rss: process.resourceUsage().maxRSS / 1024 }));`);
      expect(uitkomst).toBe(verwacht);
      expect(rss).toBeLessThan(300);
    },
    60_000,
  );
});

const DAGEN = `
  const dagen = [];
  for (const bestand of ['monsters/registratie-arnhem-40198', 'monsters/registratie-duiven-40414', 'monsters/registratie-arnhem-40590', 'robuust/09-iso-date']) {
    for (const { rijen } of lees('test/' + bestand + '.xlsx').bladen) {
      for (const { waarden } of rijen) for (const w of waarden) if (w !== null && typeof w === 'object') dagen.push(w.dag);
    }
  }
  console.log(JSON.stringify(dagen));`;

test('the time zone of the machine does not matter', () => {
  const dagen = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland'].map((TZ) =>
    gebouwd.voerUit<number[]>(DAGEN, { TZ }),
  );
  expect(dagen[0]?.length).toBeGreaterThan(300);
  for (const ander of dagen.slice(1)) expect(ander).toEqual(dagen[0]);
});

test('it needs nothing of Node: what a page or a worker lacks may be gone', () => {
  const cellen = gebouwd.voerUit<number[]>(`
    const fs = require('fs');
    const print = console.log;
    const bestanden = ['monsters/registratie-arnhem-40198.xlsx', 'monsters/registers/trajectregister-scalabor.csv'].map(
      (naam) => [naam, new Uint8Array(fs.readFileSync('test/' + naam))]);
    for (const naam of ['Buffer', 'process', 'global', 'setImmediate', 'require', 'module']) delete globalThis[naam];
    const aantallen = bestanden.map(([naam, bytes]) =>
      leesBestand(bytes, naam).bladen.reduce((n, { rijen }) => n + rijen.reduce((m, { waarden }) => m + waarden.length, 0), 0));
    print(JSON.stringify(aantallen));`);
  expect(cellen[0]).toBe(1210);
  expect(cellen[1]).toBeGreaterThan(100);
});

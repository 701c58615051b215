import { readFileSync } from 'node:fs';
import { leesBestand } from '../../../adapters/bestand';
import { bevindingVanLeesfout, Leesfout, type Leesreden, meldingstekst, regelVan } from '../../../src';

const leesfoutVan = (bestand: string, bytes: Uint8Array): Leesfout => {
  try {
    leesBestand(bytes, bestand);
  } catch (fout) {
    if (fout instanceof Leesfout) return fout;
    throw fout;
  }
  throw new Error(`${bestand} can be read`);
};

describe('B001 bestand-onleesbaar', () => {
  test.each([
    ['02-zero-byte.xlsx', 'leeg', 'leeg'],
    ['04-xls-renamed.xlsx', 'oudXls', 'oude Excel-formaat'],
    ['04b-docx-renamed.xlsx', 'word', 'Word-document'],
    ['06-encrypted.xlsx', 'versleuteld', 'wachtwoord'],
    ['01-truncated.xlsx', 'beschadigd', 'beschadigd'],
    ['03-random.xlsx', 'geenExcel', 'geen Excel-bestand'],
    ['05c-bomb-lying-size.xlsx', 'paktTeGrootUit', 'veel te groot uit'],
    ['18-billion-laughs.xlsx', 'onveilig', 'onveilig'],
  ])('%s: %s, a fout about the file itself', (bestand, reden, woorden) => {
    const bevinding = bevindingVanLeesfout(leesfoutVan(bestand, readFileSync(`test/robuust/${bestand}`)));
    expect(bevinding).toMatchObject({
      code: 'B001',
      bericht: reden,
      ernst: 'fout',
      akkoord: false,
      plek: { blad: null, rij: null, kolom: null },
    });
    expect(meldingstekst(bevinding)).toContain(woorden);
  });

  test('a text that is called .xlsx is a csv; called .csv it can be read', () => {
    const bytes = new TextEncoder().encode('Perceel;Gemeente\nZ-route taal;Arnhem\n');
    expect(bevindingVanLeesfout(leesfoutVan('register.xlsx', bytes)).bericht).toBe('csv');
    expect(() => leesBestand(bytes, 'register.csv')).not.toThrow();
  });

  test('what was found where stands between brackets, and nothing when that is not known', () => {
    const zonder = meldingstekst(bevindingVanLeesfout(new Leesfout('beschadigd')));
    const met = meldingstekst(bevindingVanLeesfout(new Leesfout('beschadigd', 'blad 2')));
    expect(zonder).toContain('Dit bestand is beschadigd. Open');
    expect(met).toContain('Dit bestand is beschadigd (blad 2). Open');
  });

  test('every reason has a sentence of its own that says what to do', () => {
    const redenen = Object.keys(regelVan('B001')?.meldingen ?? {}) as Leesreden[];
    const zinnen = redenen.map((reden) => meldingstekst(bevindingVanLeesfout(new Leesfout(reden))));
    expect(new Set(zinnen).size).toBe(redenen.length);
    for (const zin of zinnen) {
      expect(zin).not.toContain('{');
      expect(zin.split(/[.:] /).length).toBeGreaterThan(1);
    }
  });
});

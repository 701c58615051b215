import { keuzeVan } from '../../taskpane/bestanden';

/** A file as the browser gives it: with its path when it comes out of a folder that was chosen. */
const bestand = (pad: string): File =>
  Object.assign(new File(['x'], pad.split('/').at(-1) ?? ''), {
    webkitRelativePath: pad.includes('/') ? pad : '',
  });

test.each([
  ['map/registratie.xlsx', undefined],
  ['map/REGISTER.CSV', undefined],
  ['map/oud.xls', undefined],
  ['map/sub/registratie.xlsx', undefined],
  // The folder itself was chosen; a file that was chosen by itself as well.
  ['.map/registratie.xlsx', undefined],
  ['brief.docx', undefined],
  ['~$registratie.xlsx', undefined],
  ['map/brief.docx', 'map/brief.docx (geen Excel-bestand)'],
  ['map/sub/brief.docx', 'map/sub/brief.docx (geen Excel-bestand)'],
  ['map/~$registratie.xlsx', 'map/~$registratie.xlsx (hulpbestand van een geopende werkmap)'],
  ['map/.verborgen.xlsx', 'map/.verborgen.xlsx (verborgen)'],
  ['map/.oud/registratie.xlsx', 'map/.oud (verborgen)'],
])('of a choice of %s is passed over: %s', (pad, over) => {
  const { invoer, nietBekeken } = keuzeVan([bestand(pad)]);
  expect(nietBekeken.map((n) => `${n.pad} (${n.reden})`)).toEqual(over === undefined ? [] : [over]);
  expect(invoer.map((item) => item.pad)).toEqual(over === undefined ? [pad] : []);
});

test('a hidden folder is told once, and no file gets lost', () => {
  const paden = ['map/.oud/a.xlsx', 'map/b.xlsx', 'map/.oud/sub/c.xlsx', 'map/d.pdf'];
  const { invoer, nietBekeken } = keuzeVan(paden.map(bestand));
  expect(invoer.map(({ pad }) => pad)).toEqual(['map/b.xlsx']);
  expect(nietBekeken.map(({ pad }) => pad)).toEqual(['map/.oud', 'map/d.pdf']);
});

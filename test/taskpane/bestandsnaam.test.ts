import { bestandsnaam } from '../../taskpane/bestandsnaam';

test.each([
  ['Berg en Dal', '40 123', 'registratie-berg-en-dal-40-123'],
  ['', '40001', 'registratie-40001'],
  ['Arnhem', undefined, 'registratie-arnhem'],
  [undefined, undefined, 'registratie'],
  // Fits the elfproef with a 0 in front, but eight digits are a cliëntnummer.
  ['Arnhem', '40000011', 'registratie-arnhem-40000011'],
  ['Arnhem', '999993653', 'registratie-arnhem'],
  ['Arnhem', '9999 93 653', 'registratie-arnhem'],
  ['Súdwest-Fryslân', 'Ç 12', 'registratie-sudwest-fryslan-c-12'],
  ['../Arnhem', 'C:\\x', 'registratie-arnhem-c-x'],
])('%s and %s', (gemeente, clientnummer, naam) => {
  expect(bestandsnaam('registratie', gemeente, clientnummer)).toBe(naam);
});

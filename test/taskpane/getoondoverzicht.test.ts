import { getoondOverzicht, isGelezen } from '../../taskpane/werker/getoondoverzicht';
import { contact, les, traject } from '../hulp/rijen';
import { omstandighedenOp, verslagenVan } from '../hulp/verslag';
import { type Gegevens, registratiewerkmap, werkmap } from '../hulp/werkmap';

const PAD = 'klas/registratie-Jansen-40001.xlsx';

function van(inhoud: ReturnType<typeof werkmap>, peildatum = '2025-10-01') {
  const op = omstandighedenOp(peildatum);
  const [verslag] = verslagenVan({ [PAD]: inhoud }, op);
  if (verslag === undefined || !isGelezen(verslag)) throw new Error('not read');
  return getoondOverzicht(verslag, op);
}
function overzicht(gegevens: Gegevens, peildatum?: string) {
  const gevonden = van(registratiewerkmap(gegevens), peildatum);
  if (typeof gevonden === 'string') throw new Error(gevonden);
  return gevonden;
}

test('no name or number of a person is in what is shown', () => {
  const getoond = overzicht({
    Persoon: { Voornamen: 'Piet', Achternaam: 'Jansen', BSN: '999993653', Cliëntnummer: '40001' },
    Trajecten: [traject({ 'Start reguliere klas': undefined })],
    Aanwezigheid: [les('2025-03-03', { 'Gevolgde uren': 0 })],
    Contact: [contact('2025-03-03', 'Contact gemeente', { Afspraak: 'Piet bellen' })],
  });
  expect(getoond.bestand).toBe('klas/registratie-[naam]-40001.xlsx');
  expect(getoond.termijnen.length).toBeGreaterThan(0);
  expect(getoond.openstaand.length).toBeGreaterThan(0);
  expect(getoond).toMatchObject({ gemeente: 'Arnhem', clientnummer: '40001' });
  const rest = { ...getoond, bestand: '', clientnummer: '' };
  expect(JSON.stringify(rest)).not.toMatch(/Piet|Jansen|999993653|40001/);
});

test.each([
  ['not filled in', undefined, undefined],
  ['a BSN', '999993653', undefined],
  ['a BSN in groups', '9999.93.653', undefined],
  ['nine digits that are no BSN', '100000004', '100000004'],
  ['eight digits', '40000011', '40000011'],
])('a cliëntnummer that is %s', (_, nummer, clientnummer) => {
  const getoond = overzicht({ Persoon: { 'Cliëntnummer gemeente': nummer }, Trajecten: [traject()] });
  expect(getoond.clientnummer).toBe(clientnummer);
});

test('what the gemeente agreed to is neither counted nor asked for', () => {
  const gegevens: Gegevens = {
    Trajecten: [traject({ 'Ontvangst bevestigd op': undefined, 'Uitgenodigd op': '2025-01-08' })],
  };
  const akkoord = { ...gegevens, Contact: [contact('2025-01-20', 'Afwijking akkoord', { Regel: 'T003' })] };
  const [zonder, met] = [overzicht(gegevens, '2025-01-21'), overzicht(akkoord, '2025-01-21')];
  expect(zonder.termijnen.map((t) => t.regel)).toContain('T003');
  expect(met.termijnen.map((t) => t.regel)).not.toContain('T003');
  expect(met.aantallen.signaal).toBe(zonder.aantallen.signaal - 1);
});

test.each([
  ['the last day itself', '2025-01-13', false],
  ['the day after', '2025-01-14', true],
])('late: %s', (_, peildatum, isTeLaat) => {
  const { termijnen } = overzicht({ Trajecten: [traject()] }, peildatum);
  expect(termijnen.find((t) => t.regel === 'T003')?.isTeLaat).toBe(isTeLaat);
});

test.each([
  ['exactly the norm', 2.4, false],
  ['a little less', 2.39, true],
])('below the norm: %s', (_, gevolgd, isOnderNorm) => {
  const { percelen, aanwezigheidsnorm } = overzicht({
    Trajecten: [traject()],
    Aanwezigheid: [les('2025-03-03', { 'Gevolgde uren': gevolgd })],
  });
  expect(aanwezigheidsnorm).toBe(0.8);
  expect(percelen[0]?.totaal.isOnderNorm).toBe(isOnderNorm);
  expect(percelen[0]?.laatsteMaanden.map((m) => m.stand?.isOnderNorm)).toEqual([isOnderNorm]);
});

test('the chart has twelve months, the table all of them that had lessons', () => {
  const { percelen } = overzicht({
    Trajecten: [traject()],
    Aanwezigheid: ['2024-03-04', '2024-05-06', '2025-04-07'].map((dag) => les(dag)),
  });
  expect(percelen[0]?.laatsteMaanden.map((m) => m.maand)).toEqual([
    ...['2024-05', '2024-06', '2024-07', '2024-08', '2024-09', '2024-10'],
    ...['2024-11', '2024-12', '2025-01', '2025-02', '2025-03', '2025-04'],
  ]);
  expect(percelen[0]?.alleMaanden.map((m) => m.maand)).toEqual(['2024-03', '2024-05', '2025-04']);
});

test('settings of the user hold, and are told', () => {
  const op = omstandighedenOp('2025-10-01', {
    normen: { ...omstandighedenOp('2025-10-01').instellingen.normen, b1Taal: 500 },
  });
  const [verslag] = verslagenVan({ 'a.xlsx': registratiewerkmap({ Trajecten: [traject()] }) }, op);
  if (verslag === undefined || !isGelezen(verslag)) throw new Error('not read');
  expect(getoondOverzicht(verslag, op)).toMatchObject({
    percelen: [{ normen: [{ vereist: 500 }] }],
    afwijkingen: [expect.stringContaining('500')],
  });
});

test.each([
  ['a trajectregister', werkmap({ Trajectregister: [['Perceel', 'Aangemeld op']] }), 'register'],
  ['a workbook of the user himself', werkmap({ Blad1: [['van mij']] }), 'leeg'],
  ['an empty sjabloon', registratiewerkmap({}), 'leeg'],
])('there is none of %s', (_, inhoud, reden) => {
  expect(van(inhoud)).toBe(reden);
});

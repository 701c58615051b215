import { dag, type Normoverzicht, overzicht, STANDAARDINSTELLINGEN, verwachting } from '../../src';
import { dossierVan } from '../hulp/dossier';
import { les, traject } from '../hulp/rijen';

const NORM: Normoverzicht = {
  norm: 'Taaluren',
  uren: 100,
  vereist: 600,
  bereiktOp: null,
  urenPerWeek: 7,
  verwachtOp: dag('2026-11-12'),
  eindeTermijn: dag('2027-09-02'),
  opTijd: true,
};
const TEMPO = 'In het tempo van de laatste drie maanden (7 uur per week)';

test.each<[string, Partial<Normoverzicht>, string]>([
  [
    'in time',
    {},
    `${TEMPO} is de norm bereikt in november 2026. Op tijd: de termijn loopt tot en met 02-09-2027.`,
  ],
  [
    'late',
    { opTijd: false, eindeTermijn: dag('2026-11-11') },
    `${TEMPO} is de norm bereikt in november 2026. Niet op tijd: de termijn loopt tot en met 11-11-2026.`,
  ],
  [
    'an end that is not known',
    { opTijd: null, eindeTermijn: null },
    `${TEMPO} is de norm bereikt in november 2026. Of dat op tijd is, is niet bekend: het einde van de termijn ontbreekt of is niet te lezen.`,
  ],
  [
    'further away than anyone can say',
    { verwachtOp: null, opTijd: false, urenPerWeek: 0.254 },
    'In het tempo van de laatste drie maanden (0,3 uur per week) duurt het meer dan tien jaar. Niet op tijd: de termijn loopt tot en met 02-09-2027.',
  ],
  [
    'nothing followed',
    { urenPerWeek: 0, verwachtOp: null, opTijd: null },
    'Geen verwachting: de laatste drie maanden zijn er geen uren gevolgd.',
  ],
  [
    'no pace',
    { urenPerWeek: null, verwachtOp: null, opTijd: null },
    'Geen verwachting: er loopt geen traject, of er is nog geen vier weken les.',
  ],
  ['reached', { uren: 600, bereiktOp: dag('2026-03-02'), urenPerWeek: null }, 'Bereikt op 02-03-2026.'],
  ['reached, nobody knows when', { uren: 600, urenPerWeek: null }, 'Bereikt.'],
  [
    'an hour short of it',
    { uren: 599 },
    `${TEMPO} is de norm bereikt in november 2026. Op tijd: de termijn loopt tot en met 02-09-2027.`,
  ],
])('%s', (_, meer, zin) => {
  expect(verwachting({ ...NORM, ...meer })).toBe(zin);
});

/** 92 hours in 92 days; the rest of the norm takes as many days. */
test.each([
  ['the last day of a month', 92 + 31, 'juli 2025'],
  ['the first of the next', 92 + 32, 'augustus 2025'],
])('names the month: %s', (_, b1Taal, maand) => {
  const gegevens = {
    Trajecten: [traject()],
    Aanwezigheid: [les('2025-03-31', { 'Geplande uren': 92, 'Gevolgde uren': 92 })],
  };
  const instellingen = { normen: { ...STANDAARDINSTELLINGEN.normen, b1Taal } };
  const norm = overzicht(dossierVan(gegevens, { peildatum: '2025-06-30', instellingen }))?.percelen[0]
    ?.normen[0];
  expect(norm && verwachting(norm)).toContain(` bereikt in ${maand}.`);
});

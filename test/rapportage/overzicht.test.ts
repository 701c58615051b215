import { dag, overzicht, STANDAARDINSTELLINGEN } from '../../src';
import { dossierIn, dossierVan } from '../hulp/dossier';
import { contact, les, traject, vervallen, zonderOpgave } from '../hulp/rijen';
import { werkmap } from '../hulp/werkmap';

type Gegevens = Parameters<typeof dossierVan>[0];
const van = (gegevens: Gegevens, opties: Parameters<typeof dossierVan>[1] = {}) => {
  const gevonden = overzicht(dossierVan(gegevens, opties));
  if (gevonden === undefined) throw new Error('no overzicht');
  return gevonden;
};
const perceel = (gegevens: Gegevens, opties: Parameters<typeof dossierVan>[1] = {}) => {
  const [eerste] = van(gegevens, opties).percelen;
  if (eerste === undefined) throw new Error('no perceel');
  return eerste;
};
const ziek = (datum: string, meer = {}) =>
  les(datum, { 'Gevolgde uren': 0, 'Reden afwezigheid': 'Ziekte', ...meer });

describe('attendance per perceel and month', () => {
  const { totaal, maanden } = perceel({
    Trajecten: [traject()],
    Aanwezigheid: [
      les('2025-04-01'),
      les('2025-03-31'),
      ziek('2025-03-03', { 'Besluit gemeente': 'Geldig' }),
      les('2025-03-10', {
        'Gevolgde uren': 1.5,
        'Reden afwezigheid': 'Werk',
        'Besluit gemeente': 'Niet geldig',
      }),
      vervallen('2025-03-17'),
      vervallen('2025-05-05'),
      les('2025-10-02'),
      les(undefined),
      les('2025-03-24', { 'Geplande uren': "'drie" }),
    ],
  });

  test('hours, lessons, and the percentage without Geldig', () => {
    expect(maanden).toEqual([
      {
        maand: '2025-03',
        lessen: 3,
        bijgewoond: 2,
        gepland: 9,
        gevolgd: 4.5,
        deel: 0.5,
        deelZonderGeldig: 0.75,
        vervallen: 1,
      },
      {
        maand: '2025-04',
        lessen: 1,
        bijgewoond: 1,
        gepland: 3,
        gevolgd: 3,
        deel: 1,
        deelZonderGeldig: 1,
        vervallen: 0,
      },
      {
        maand: '2025-05',
        lessen: 0,
        bijgewoond: 0,
        gepland: 0,
        gevolgd: 0,
        deel: null,
        deelZonderGeldig: null,
        vervallen: 1,
      },
    ]);
  });

  test('a lesson whose date cannot be told counts in the whole, and in no month', () => {
    expect(totaal).toMatchObject({ lessen: 5, gepland: 15, gevolgd: 10.5, vervallen: 2 });
  });

  test('all of it Geldig and nothing followed: nothing is left to divide by', () => {
    const Aanwezigheid = [ziek('2025-03-03', { 'Besluit gemeente': 'Geldig' })];
    expect(perceel({ Trajecten: [traject()], Aanwezigheid }).totaal).toMatchObject({
      deel: 0,
      deelZonderGeldig: null,
    });
  });
});

test('reasons of what was missed, the most hours first', () => {
  const { redenen } = perceel({
    Trajecten: [traject()],
    Aanwezigheid: [
      ziek('2025-03-03', { 'Besluit gemeente': 'Geldig' }),
      ziek('2025-03-04', { 'Gevolgde uren': 2.9 }),
      zonderOpgave('2025-03-05'),
      zonderOpgave('2025-03-06'),
      les('2025-03-07', { 'Gevolgde uren': 2 }),
      les('2025-03-10', { 'Gevolgde uren': 2, 'Reden afwezigheid': 'Vergeten' }),
      vervallen('2025-03-11'),
      les('2025-03-12', { 'Reden afwezigheid': 'Ziekte' }),
    ],
  });
  expect(redenen).toEqual([
    { reden: 'Zonder opgave', lessen: 2, gemisteUren: 6, geldig: 0 },
    { reden: 'Ziekte', lessen: 2, gemisteUren: 3.1, geldig: 1 },
    { reden: undefined, lessen: 2, gemisteUren: 2, geldig: 0 },
  ]);
});

describe('how the trajecten stand', () => {
  test.each([
    ['not begun', { 'Start reguliere klas': undefined }, 'aangemeld'],
    ['beginning the day after the peildatum', { 'Start reguliere klas': '2025-10-02' }, 'aangemeld'],
    ['begun on the peildatum', { 'Start reguliere klas': '2025-10-01' }, 'lopend'],
    ['ending the day after', { 'Einde traject': '2025-10-02' }, 'lopend'],
    ['ended on the peildatum', { 'Einde traject': '2025-10-01' }, 'beëindigd'],
    [
      'ended without having begun',
      { 'Start reguliere klas': undefined, 'Einde traject': '2025-03-31' },
      'beëindigd',
    ],
  ])('%s', (_, rij, stand) => {
    expect(perceel({ Trajecten: [traject(rij)] }).trajecten[0]?.stand).toBe(stand);
  });

  test('with its days and its end', () => {
    const rij = traject({
      'Start opstartklas': '2025-02-03',
      'Einde traject': '2025-06-30',
      'Reden einde': 'Verhuisd',
    });
    expect(perceel({ Trajecten: [rij] }).trajecten).toEqual([
      {
        stand: 'beëindigd',
        aangemeldOp: dag('2025-01-06'),
        start: dag('2025-02-03'),
        einde: dag('2025-06-30'),
        redenEinde: 'Verhuisd',
      },
    ]);
  });
});

describe('hours against norms, with a forecast', () => {
  /** A lesson of `uren` hours on each given day. */
  const lessen = (uren: number, ...dagen: string[]) =>
    dagen.map((d) => les(d, { 'Geplande uren': uren, 'Gevolgde uren': uren }));
  const norm = (gegevens: Gegevens, opties: Parameters<typeof dossierVan>[1] = {}) =>
    perceel(gegevens, opties).normen[0];
  const op30juni = { peildatum: '2025-06-30' };

  test('the pace is that of the last three months: 92 hours in 92 days is one a day', () => {
    const Aanwezigheid = [...lessen(8, '2025-03-30'), ...lessen(92, '2025-03-31')];
    expect(norm({ Trajecten: [traject()], Aanwezigheid }, op30juni)).toEqual({
      norm: 'Taaluren',
      uren: 100,
      vereist: 600,
      bereiktOp: null,
      urenPerWeek: 7,
      verwachtOp: dag('2026-11-12'),
      eindeTermijn: dag('2027-09-02'),
      opTijd: true,
    });
  });

  test('who began later is measured from his first lesson, after four weeks', () => {
    const vanaf = (eerste: string) =>
      norm({ Trajecten: [traject()], Aanwezigheid: lessen(28, eerste) }, op30juni);
    expect(vanaf('2025-06-03')).toMatchObject({ urenPerWeek: 7, verwachtOp: dag('2027-01-23') });
    expect(vanaf('2025-06-04')).toMatchObject({ urenPerWeek: null, verwachtOp: null, opTijd: null });
  });

  test.each([
    ['on the day itself', '2026-11-12', undefined, true],
    ['a day before', '2026-11-11', undefined, false],
    ['Verlengd tot goes before', '2026-01-01', '2026-11-12', true],
    ['a Verlengd tot that cannot be read', '2026-11-12', "'ja", null],
    ['an end that cannot be read', "'2027", undefined, null],
  ])('in time for the end of the inburgeringstermijn: %s', (_, einde, verlengd, opTijd) => {
    const Persoon = { 'Einde inburgeringstermijn': einde, 'Verlengd tot': verlengd };
    const Aanwezigheid = [...lessen(8, '2025-03-30'), ...lessen(92, '2025-03-31')];
    expect(norm({ Persoon, Trajecten: [traject()], Aanwezigheid }, op30juni)?.opTijd).toBe(opTijd);
  });

  test('a norm that is reached tells with which lesson', () => {
    const Aanwezigheid = lessen(10, '2025-04-01', '2025-05-06', '2025-06-02');
    const instellingen = { normen: { ...STANDAARDINSTELLINGEN.normen, b1Taal: 20 } };
    expect(norm({ Trajecten: [traject()], Aanwezigheid }, { ...op30juni, instellingen })).toMatchObject({
      uren: 30,
      bereiktOp: dag('2025-05-06'),
      verwachtOp: null,
      opTijd: true,
    });
  });

  test('with exactly the hours of the norm it is reached', () => {
    const instellingen = { normen: { ...STANDAARDINSTELLINGEN.normen, b1Taal: 92 } };
    const gegevens = { Trajecten: [traject()], Aanwezigheid: lessen(92, '2025-03-31') };
    expect(norm(gegevens, { ...op30juni, instellingen })).toMatchObject({
      bereiktOp: dag('2025-03-31'),
      urenPerWeek: 7,
      verwachtOp: null,
    });
  });

  test('reached by Eerder gevolgde uren alone: it cannot be told when', () => {
    const rij = traject({ 'Eerder gevolgde uren': 600 });
    expect(norm({ Trajecten: [rij] }, op30juni)).toMatchObject({
      uren: 600,
      bereiktOp: null,
      verwachtOp: null,
      opTijd: null,
    });
  });

  test.each([
    ['a traject that ended', { 'Einde traject': '2025-06-30' }, ['2025-04-01']],
    ['nothing followed of late', { 'Start reguliere klas': '2024-01-08' }, ['2024-02-05']],
    ['no lessons', {}, []],
  ])('no forecast for %s', (_, rij, dagen) => {
    expect(norm({ Trajecten: [traject(rij)], Aanwezigheid: lessen(91, ...dagen) }, op30juni)).toMatchObject({
      verwachtOp: null,
      opTijd: null,
    });
  });

  test.each([
    ['3650 days', 3742, dag('2035-06-28')],
    ['3651 days', 3743, null],
  ])('a forecast reaches ten years: %s', (_, b1Taal, verwachtOp) => {
    const instellingen = { normen: { ...STANDAARDINSTELLINGEN.normen, b1Taal } };
    const gegevens = { Trajecten: [traject()], Aanwezigheid: lessen(92, '2025-03-31') };
    expect(norm(gegevens, { ...op30juni, instellingen })?.verwachtOp).toBe(verwachtOp);
  });

  test('a pace so slow that it takes more than ten years is never in time', () => {
    const Aanwezigheid = lessen(1, '2025-04-01');
    expect(norm({ Trajecten: [traject()], Aanwezigheid }, op30juni)).toMatchObject({
      verwachtOp: null,
      opTijd: false,
    });
  });
});

describe('what is open', () => {
  test('terms, the same as the list of terms', () => {
    const { termijnen } = van(
      { Trajecten: [traject({ 'Start reguliere klas': undefined })] },
      { peildatum: '2025-01-09' },
    );
    expect(termijnen.map((t) => t.regel)).toEqual(['T003', 'T004']);
  });

  test.each([
    ['no besluit yet', ziek('2025-03-03'), 1],
    ['In behandeling', ziek('2025-03-03', { 'Besluit gemeente': 'In behandeling' }), 1],
    ['judged', ziek('2025-03-03', { 'Besluit gemeente': 'Niet geldig' }), 0],
    ['a besluit that cannot be read', ziek('2025-03-03', { 'Besluit gemeente': 'Misschien' }), 0],
    ['nobody was absent', les('2025-03-03'), 0],
    ['cancelled', vervallen('2025-03-03'), 0],
    ['after the peildatum', ziek('2025-10-02'), 0],
  ])('a besluit of the gemeente: %s', (_, rij, aantal) => {
    const { openstaand } = van({ Trajecten: [traject()], Aanwezigheid: [rij] });
    expect(openstaand.filter((o) => o.wat === 'besluit')).toHaveLength(aantal);
  });

  test.each([
    ['not Afgehandeld', { Afspraak: 'elke week bellen' }, 1],
    ['Afgehandeld', { Afspraak: 'elke week bellen', 'Afgehandeld op': '2025-04-01' }, 0],
    ['an Afgehandeld op that cannot be read', { Afspraak: 'elke week bellen', 'Afgehandeld op': "'ja" }, 0],
    ['no Afspraak', {}, 0],
  ])('an afspraak: %s', (_, meer, aantal) => {
    const { openstaand } = van({ Contact: [contact('2025-03-03', 'Contact gemeente', meer)] });
    expect(openstaand).toHaveLength(aantal);
  });

  test('by date, with the cell where the answer belongs, and no text of the file', () => {
    const { openstaand } = van({
      Trajecten: [traject()],
      Aanwezigheid: [ziek('2025-03-10')],
      Contact: [contact('2025-03-03', 'Contact gemeente', { Afspraak: 'elke week bellen' })],
    });
    expect(openstaand.map(({ wat, wie, op, plek }) => [wat, wie, op, plek.blad, plek.rij])).toEqual([
      ['afspraak', undefined, dag('2025-03-03'), 'Contact', 5],
      ['besluit', 'gemeente', dag('2025-03-10'), 'Aanwezigheid', 5],
    ]);
    expect(JSON.stringify(openstaand)).not.toContain('bellen');
  });
});

test('a trajectregister is about many people: there is no overzicht of it', () => {
  expect(overzicht(dossierIn(werkmap({ Trajectregister: [['Perceel', 'Aangemeld op']] })))).toBeUndefined();
});

import {
  bondigeInstellingen,
  dag,
  type Instellingenbestand,
  leesInstellingen,
  onbekendeRegels,
  STANDAARDINSTELLINGEN,
} from '../../src';
import { isGecontracteerd, kalenderVan } from '../../src/registratie/instellingen';

const fouten = (inhoud: unknown): readonly string[] => {
  const gelezen = leesInstellingen(inhoud);
  return gelezen.gelukt ? [] : gelezen.fouten;
};

test('an empty file keeps everything as it is', () => {
  expect(leesInstellingen({})).toEqual({ gelukt: true, bestand: {}, instellingen: STANDAARDINSTELLINGEN });
});

test('what is given replaces its own part only', () => {
  const gelezen = leesInstellingen({
    gemeenten: ['Nijmegen'],
    normen: { b1Taal: 650 },
    cijfers: { dagenVoorMelding: 3 },
    feestdagen: { zonder: ['Bevrijdingsdag'], extra: [{ dag: '2025-05-30', naam: 'Brugdag' }] },
    zonderRegels: ['A007', 'Q999'],
  });
  if (!gelezen.gelukt) throw new Error(gelezen.fouten.join());
  const { instellingen } = gelezen;
  expect(instellingen.gemeenten).toEqual(['Nijmegen']);
  expect(instellingen.normen).toEqual({ ...STANDAARDINSTELLINGEN.normen, b1Taal: 650 });
  expect(instellingen.cijfers.dagenVoorMelding).toBe(3);
  expect(instellingen.cijfers.dagenVoorVervolg).toBe(14);
  const kalender = kalenderVan(instellingen);
  expect(kalender.isWerkdag(dag('2025-05-05'))).toBe(true);
  expect(kalender.isWerkdag(dag('2025-05-30'))).toBe(false);
  expect(kalender.isWerkdag(dag('2024-05-30'))).toBe(true);
  expect(onbekendeRegels(instellingen)).toEqual(['Q999']);
});

test.each([
  [{ normen: { b1Taal: '600' } }, 'normen.b1Taal: verwacht een getal'],
  [{ normen: { aanwezigheid: 80 } }, 'normen.aanwezigheid: verwacht ten hoogste 1'],
  [{ normen: { b1taal: 600 } }, 'normen.b1taal: deze instelling bestaat niet (bedoelt u b1Taal?)'],
  [{ gemeente: ['Arnhem'] }, 'gemeente: deze instelling bestaat niet (bedoelt u gemeenten?)'],
  [{ gemeenten: [] }, 'gemeenten: verwacht ten minste één waarde'],
  [{ gemeenten: 'Arnhem' }, 'gemeenten: verwacht een lijst tussen [ en ]'],
  [
    { feestdagen: { extra: [{ dag: '2025-02-30', naam: 'x' }] } },
    'feestdagen.extra.0.dag: verwacht een bestaande dag, als jjjj-mm-dd',
  ],
  [{ zonderRegels: ['t7'] }, 'zonderRegels.0: verwacht een regelcode zoals T007'],
  [[], 'het bestand: verwacht een groep tussen { en }'],
  [null, 'het bestand: verwacht een groep tussen { en }'],
])('%j: %s', (inhoud, fout) => {
  expect(fouten(inhoud)).toEqual([fout]);
});

test('each fault tells where it is, so that it can be shown there', () => {
  const gelezen = leesInstellingen({
    normen: { b1Taal: 0, zTaal: 1 },
    aanbieders: [{ naam: ' ', percelen: [] }],
  });
  expect(gelezen.gelukt ? [] : gelezen.gebreken).toEqual([
    { waar: 'aanbieders.0.naam', wat: 'verwacht een tekst die niet leeg is' },
    { waar: 'normen.b1Taal', wat: 'verwacht ten minste 1' },
  ]);
});

describe('the shortest file', () => {
  const { gemeenten, aanbieders, mijlpalen, normen, cijfers, mapPraktijkTeltVoor } = STANDAARDINSTELLINGEN;
  const standaard = { gemeenten, aanbieders, mijlpalen, normen, cijfers, mapPraktijkTeltVoor };
  const kopie = (): Instellingenbestand => JSON.parse(JSON.stringify(standaard)) as Instellingenbestand;

  test('leaves out all that is as the standard', () => {
    expect(
      bondigeInstellingen({ ...kopie(), feestdagen: { zonder: [], extra: [] }, zonderRegels: [] }),
    ).toEqual({});
  });

  test.each<[string, Instellingenbestand]>([
    ['a gemeente less', { gemeenten: gemeenten.slice(1) }],
    ['gemeenten in another order', { gemeenten: [...gemeenten].reverse() }],
    [
      'a perceel less',
      { aanbieders: kopie().aanbieders?.map((a) => ({ ...a, percelen: a.percelen.slice(1) })) },
    ],
    ['a mijlpaal more', { mijlpalen: [...mijlpalen, '4'] }],
    ['one norm', { normen: { zTaal: 801 } }],
    ['one figure, 0', { cijfers: { dagenRondEinde: 0 } }],
    ['the hours of MAP-praktijk', { mapPraktijkTeltVoor: 'taal' }],
    ['a feestdag less', { feestdagen: { zonder: ['Bevrijdingsdag'] } }],
    ['a feestdag more', { feestdagen: { extra: [{ dag: '2026-05-15', naam: 'Brugdag' }] } }],
    ['a rule', { zonderRegels: ['A006'] }],
  ])('keeps %s, and gives the same settings', (_, anders) => {
    const heel = { ...kopie(), ...anders, normen: { ...normen, ...anders.normen } };
    const kort = bondigeInstellingen({ ...heel, cijfers: { ...cijfers, ...anders.cijfers } });
    expect(kort).toEqual(anders);
    const [lang, terug] = [{ ...heel, cijfers: { ...cijfers, ...anders.cijfers } }, kort].map(
      leesInstellingen,
    );
    const zonderDagen = (g: typeof lang): unknown =>
      g?.gelukt === true && JSON.parse(JSON.stringify(g.instellingen));
    expect(zonderDagen(terug)).toEqual(zonderDagen(lang));
  });
});

test.each([
  ['Sagènn', 'B1-route participatie', true],
  ['sagenn', 'Z-route participatie', false],
  ['NewBees', 'Z-route participatie', true],
  ['NewBees', 'Z-route taal', false],
  ['Onbekend', 'Z-route taal', undefined],
] as const)('%s for %s: %s (1.2.2)', (aanbieder, perceel, verwacht) => {
  expect(isGecontracteerd(aanbieder, perceel)).toBe(verwacht);
});

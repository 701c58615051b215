import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen, type Opties, teksten } from '../../hulp/controleert';
import { contact, les, type Rij, traject, vervallen } from '../../hulp/rijen';

/** Lessons of 10 planned hours on the days before 2025-10-01, one for each number of followed hours. */
const lessen = (gevolgd: readonly (number | undefined)[], meer = {}): Rij[] =>
  gevolgd.map((uren, i) => les(`2025-09-${10 + i}`, { 'Geplande uren': 10, 'Gevolgde uren': uren, ...meer }));
const over = (
  Aanwezigheid: readonly Rij[],
  { traject: rij = {}, contact: Contact = [], ...opties }: { traject?: Rij; contact?: Rij[] } & Opties = {},
) => bevindingen('A009', { Trajecten: [traject(rij)], Aanwezigheid, Contact }, opties);

const LAAG = lessen([0, 0, 0, 10, 10, 10]);
const GEVONDEN = ['Trajecten!A5 zonderContact'];

describe('A009 lage-aanwezigheid: how much', () => {
  test.each([
    ['80 % of the hours is enough', [8, 8, 8, 8, 8, 8], []],
    ['a quarter of an hour less is not', [8, 8, 8, 8, 8, 7.75], GEVONDEN],
    ['hours count, not lessons', [0, 9.75, 9.75, 9.75, 9.75, 9.75], []],
    ['nobody came', [0, 0, 0, 0, 0, 0], GEVONDEN],
  ])('%s', (_, gevolgd, verwacht) => expect(over(lessen(gevolgd))).toEqual(verwacht));

  test('2.4 of 3 hours is exactly 80 %, and unrounded 79.99 % is below', () => {
    const kort = { 'Geplande uren': 0.5 };
    expect(over(lessen([0.4, 0.4, 0.4, 0.4, 0.4, 0.4], kort))).toEqual([]);
    expect(over(lessen([79.99, 79.99, 79.99, 79.99, 79.99, 79.99], { 'Geplande uren': 100 }))).toEqual(
      GEVONDEN,
    );
  });

  test('the norm of the settings counts instead', () => {
    const normen = { ...STANDAARDINSTELLINGEN.normen, aanwezigheid: 0.5 };
    expect(over(LAAG, { instellingen: { normen } })).toEqual([]);
    expect(over(lessen([0, 0, 0, 10, 10, 9.75]), { instellingen: { normen } })).toEqual(GEVONDEN);
  });

  test('followed but not planned counts as followed', () => {
    const extra = les('2025-09-01', { Onderdeel: 'MAP-praktijk', 'Geplande uren': 0, 'Gevolgde uren': 18 });
    expect(over([...LAAG, extra])).toEqual([]);
    expect(over([...LAAG, { ...extra, 'Gevolgde uren': 17.75 }])).toEqual(GEVONDEN);
  });

  test('no planned hours: no percentage', () => {
    expect(over(lessen([0, 0, 0, 0, 0, 0], { Onderdeel: 'MAP-praktijk', 'Geplande uren': 0 }))).toEqual([]);
  });
});

describe('A009 lage-aanwezigheid: which lessons', () => {
  test('six must be planned; five say too little, and so does a sixth without planned hours', () => {
    expect(over(LAAG.slice(1))).toEqual([]);
    expect(over([...LAAG.slice(1), les('2025-09-01', { 'Geplande uren': 0, 'Gevolgde uren': 0 })])).toEqual(
      [],
    );
    const cijfers = { ...STANDAARDINSTELLINGEN.cijfers, minimumAantalLessen: 5 };
    expect(over(LAAG.slice(1), { instellingen: { cijfers } })).toEqual(GEVONDEN);
  });

  test.each([
    ['2025-10-01', '2025-07-01', []],
    ['2025-10-01', '2025-07-02', GEVONDEN],
    ['2025-10-01', '2025-10-01', GEVONDEN],
    ['2025-10-01', '2025-10-02', []],
    ['2025-10-31', '2025-07-31', []],
    ['2025-10-31', '2025-08-01', GEVONDEN],
  ])('on %s the sixth lesson of %s', (peildatum, datum, verwacht) => {
    const zesde = les(datum, { 'Geplande uren': 10, 'Gevolgde uren': 10 });
    expect(over([...LAAG.slice(0, 5), zesde], { peildatum })).toEqual(verwacht);
  });
  test.each([
    ['2025-05-31', '2025-02-28', []],
    ['2025-05-31', '2025-03-01', GEVONDEN],
    ['2024-05-31', '2024-02-29', []],
    ['2024-05-31', '2024-03-01', GEVONDEN],
  ])(
    'three months back from %s: a month that is too short ends on its last day (%s)',
    (peildatum, datum, w) => {
      const jaar = peildatum.slice(0, 4);
      const Aanwezigheid = ['04-01', '04-02', '04-03', '04-04', '04-05']
        .map((d) => les(`${jaar}-${d}`, { 'Gevolgde uren': 0 }))
        .concat(les(datum));
      expect(over(Aanwezigheid, { peildatum, traject: { 'Start reguliere klas': '2024-01-08' } })).toEqual(w);
    },
  );

  test.each([
    ['cancelled', vervallen('2025-09-01', { 'Geplande uren': 10 })],
    ['of another perceel', les('2025-09-01', { Perceel: 'Z-route taal', 'Gevolgde uren': 0 })],
    ['without a date', les(undefined, { 'Gevolgde uren': 0 })],
    ['with hours that cannot be read', les('2025-09-01', { 'Gevolgde uren': 'geen' })],
    ['with negative hours', les('2025-09-01', { 'Gevolgde uren': -3 })],
    ['without followed hours', les('2025-09-01', { 'Gevolgde uren': undefined })],
  ])('a sixth lesson %s does not count', (_, rij) => {
    expect(over([...LAAG.slice(0, 5), rij])).toEqual([]);
  });

  test('of two rows of a perceel each has its own lessons', () => {
    const Trajecten = [
      traject({ 'Einde traject': '2025-09-12' }),
      traject({ 'Aangemeld op': '2025-09-01', 'Start reguliere klas': '2025-09-13' }),
    ];
    expect(bevindingen('A009', { Trajecten, Aanwezigheid: LAAG })).toEqual([]);
  });
});

describe('A009 lage-aanwezigheid: only of a lopend traject', () => {
  test.each([
    ['started on the peildatum', { 'Start reguliere klas': '2025-10-01' }, GEVONDEN],
    ['starts the day after', { 'Start reguliere klas': '2025-10-02' }, []],
    [
      'only the opstartklas has started',
      { 'Start reguliere klas': undefined, 'Start opstartklas': '2025-09-01' },
      GEVONDEN,
    ],
    ['no start', { 'Start reguliere klas': undefined }, []],
    ['ended on the peildatum', { 'Einde traject': '2025-10-01' }, []],
    ['ends the day after', { 'Einde traject': '2025-10-02' }, GEVONDEN],
    ['an end that cannot be read', { 'Einde traject': 'zomer' }, []],
    ['a perceel that cannot be read', { Perceel: 'B2' }, []],
  ])('%s', (_, rij, verwacht) => expect(over(LAAG, { traject: rij })).toEqual(verwacht));
});

describe('A009 lage-aanwezigheid: not during a Pauze', () => {
  const pauze = (van: string | undefined, Tot: string | undefined, meer = {}) => [
    contact(van, 'Pauze', { Tot, ...meer }),
  ];
  // The missed lessons are those of 10, 11 and 12 September.
  test.each([
    ['from the first to the last missed day', pauze('2025-09-10', '2025-09-12')],
    ['of one day, that leaves five lessons', pauze('2025-09-15', '2025-09-15')],
    ['without Tot: to the peildatum', pauze('2025-09-15', undefined)],
    ['with a Tot that cannot be read: as if without', pauze('2025-09-15', "'oktober")],
    ['of this perceel', pauze('2025-09-15', undefined, { Perceel: 'B1-route taal' })],
    ['of a perceel that cannot be read', pauze('2025-09-15', undefined, { Perceel: 'taal' })],
  ])('%s', (_, Contact) => expect(over(LAAG, { contact: Contact })).toEqual([]));
  test.each([
    ['before the lessons', pauze('2025-09-01', '2025-09-09')],
    ['after the lessons', pauze('2025-09-16', undefined)],
    ['of another perceel', pauze('2025-09-10', undefined, { Perceel: 'Z-route taal' })],
    ['without a first day', pauze(undefined, '2025-09-30')],
    ['that is no Pauze', [contact('2025-09-10', 'Warme overdracht', { Tot: '2025-09-30' })]],
  ])('%s: no Pauze for these lessons', (_, Contact) => {
    expect(over(LAAG, { contact: Contact })).toEqual(GEVONDEN);
  });
  test('the days next to a Pauze count', () => {
    const acht = lessen([10, 0, 0, 0, 0, 0, 0, 10]);
    expect(over(acht, { contact: pauze('2025-09-11', '2025-09-12') })).toEqual(GEVONDEN);
    expect(over(acht, { contact: pauze('2025-09-11', '2025-09-13') })).toEqual([]);
  });
});

describe('A009 lage-aanwezigheid: what it tells', () => {
  test.each([
    ['2025-07-01', {}, 'zonderContact'],
    ['2025-07-02', {}, 'metContact'],
    ['2025-10-01', {}, 'metContact'],
    ['2025-10-02', {}, 'zonderContact'],
    ['2025-09-15', { Perceel: 'B1-route taal' }, 'metContact'],
    ['2025-09-15', { Perceel: 'Z-route taal' }, 'zonderContact'],
    ['2025-09-15', { Perceel: 'taal' }, 'zonderContact'],
  ])('a Contact gemeente of %s %p: %s', (datum, meer, bericht) => {
    expect(over(LAAG, { contact: [contact(datum, 'Contact gemeente', meer)] })).toEqual([
      `Trajecten!A5 ${bericht}`,
    ]);
  });
  test('another kind of contact is no Contact gemeente', () => {
    expect(over(LAAG, { contact: [contact('2025-09-15', 'Gesprek inburgeraar')] })).toEqual(GEVONDEN);
  });

  test('the figures: hours, lessons, and without Geldig absence', () => {
    const Aanwezigheid = [
      ...lessen([0, 10], { 'Besluit gemeente': 'Geldig' }),
      ...lessen([0, 2.5, 10, 10], { 'Besluit gemeente': 'Niet geldig' }),
    ];
    const [tekst] = teksten('A009', { Trajecten: [traject()], Aanwezigheid });
    expect(tekst).toMatch(
      /^Van 02-07-2025 tot en met 01-10-2025 is 54,1 % van de geplande uren gevolgd \(32,5 van 60 uur; bij 4 van de 6 lessen aanwezig\)\. Dat is minder dan 80 %\. /,
    );
    expect(tekst).toContain('Zonder de afwezigheid die volgens de gemeente geldig was, is het 65 %.');
    expect(tekst).toContain('geen Contact gemeente');
  });

  test('all of it Geldig and nothing followed: no percentage is left', () => {
    const Aanwezigheid = lessen([0, 0, 0, 0, 0, 0], { 'Besluit gemeente': 'Geldig' });
    expect(over(Aanwezigheid)).toEqual(['Trajecten!A5 allesGeldigZonderContact']);
    expect(over(Aanwezigheid, { contact: [contact('2025-09-15', 'Contact gemeente')] })).toEqual([
      'Trajecten!A5 allesGeldigMetContact',
    ]);
    expect(teksten('A009', { Trajecten: [traject()], Aanwezigheid })[0]).toContain(
      'al deze afwezigheid geldig',
    );
  });

  test('quarters of an hour count like hours', () => {
    const Aanwezigheid = [
      ...lessen([0.25], { 'Geplande uren': 0.5 }),
      ...lessen([0, 0, 0, 0, 0], { 'Geplande uren': 0.5, 'Besluit gemeente': 'Geldig' }),
    ];
    const [tekst] = teksten('A009', { Trajecten: [traject()], Aanwezigheid });
    expect(tekst).toContain('(0,25 van 3 uur; bij 1 van de 6 lessen aanwezig)');
    expect(tekst).toContain('geldig was, is het 50 %.');
  });

  test('without the sheet Contact neither a Pauze nor a contact can be known: the rule is off', () => {
    expect(over(LAAG, { zonder: ['Contact'] })).toEqual([]);
  });
});

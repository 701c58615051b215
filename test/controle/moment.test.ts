import { dag, type Dossier } from '../../src';
import { eersteContact, eersteRapportage } from '../../src/controle/moment';
import { dossierVan } from '../hulp/dossier';
import { contact } from '../hulp/rijen';

type Meer = Readonly<Record<string, string | number | undefined>>;
const gezocht = {
  soort: 'Warme overdracht',
  perceel: 'B1-route taal',
  van: dag('2025-05-01'),
  tot: dag('2025-05-31'),
} as const;
const overdracht = (datum: string | undefined, meer: Meer = {}) => contact(datum, 'Warme overdracht', meer);
const zoek = (...Contact: Meer[]) => eersteContact(dossierVan({ Contact }), gezocht);

describe('when something first took place', () => {
  test.each<readonly [string, readonly Meer[], string | undefined]>([
    ['nothing', [], undefined],
    ['on the first day', [overdracht('2025-05-01')], '2025-05-01'],
    ['the day before it', [overdracht('2025-04-30')], undefined],
    ['on the last day', [overdracht('2025-05-31')], '2025-05-31'],
    ['late', [overdracht('2025-06-01')], '2025-06-01'],
    ['the first by date, not by row', [overdracht('2025-05-20'), overdracht('2025-05-10')], '2025-05-10'],
    ['of another kind', [contact('2025-05-10', 'Contact gemeente')], undefined],
    ['of another perceel', [overdracht('2025-05-10', { Perceel: 'Z-route taal' })], undefined],
    ['after the peildatum', [overdracht('2025-10-02')], undefined],
  ])('%s', (_, rijen, verwacht) => {
    expect(zoek(...rijen)).toBe(verwacht === undefined ? undefined : dag(verwacht));
  });

  const ONZEKER: readonly (readonly [string, Meer])[] = [
    ['no kind', { Soort: undefined }],
    ['a kind that cannot be read', { Soort: 'Overdragt' }],
    ['a perceel that cannot be read', { Perceel: 'B1' }],
  ];
  test.each(ONZEKER)('a row with %s may be one, from the first to the last day', (_, meer) => {
    expect(zoek(overdracht('2025-05-01', meer))).toBe('onbekend');
    expect(zoek(overdracht('2025-05-31', meer))).toBe('onbekend');
    expect(zoek(overdracht('2025-04-30', meer))).toBeUndefined();
    expect(zoek(overdracht('2025-06-01', meer))).toBeUndefined();
  });

  test.each([undefined, "'mei"])('a row whose date is %s may be one', (datum) => {
    expect(zoek(overdracht(datum))).toBe('onbekend');
  });

  test('what is surely in time goes before what may be; what is late does not', () => {
    const misschien = overdracht('2025-05-10', { Soort: undefined });
    expect(zoek(misschien, overdracht('2025-05-31'))).toBe(dag('2025-05-31'));
    expect(zoek(misschien, overdracht('2025-06-01'))).toBe('onbekend');
  });

  test('while there is time it need not be known: it is still to be done', () => {
    const op = (peildatum: string) =>
      eersteContact(
        dossierVan({ Contact: [overdracht('2025-05-10', { Soort: undefined })] }, { peildatum }),
        gezocht,
      );
    expect(op('2025-05-31')).toBeUndefined();
    expect(op('2025-06-01')).toBe('onbekend');
  });

  test('a row that may be one, but surely of another perceel or kind, is none', () => {
    expect(zoek(overdracht('2025-05-10', { Soort: undefined, Perceel: 'Z-route taal' }))).toBeUndefined();
    expect(zoek(contact(undefined, 'Contact gemeente'))).toBeUndefined();
  });
});

describe('a row without perceel', () => {
  const rij = { Datum: '2025-05-10', Soort: 'Portfolio', Perceel: undefined };
  const rapport = (dossier: Dossier) => eersteRapportage(dossier, { ...gezocht, soort: 'Portfolio' });

  test('of Contact counts for every perceel', () => {
    expect(zoek(overdracht('2025-05-10', { Perceel: undefined }))).toBe(dag('2025-05-10'));
  });
  test('of Rapportages may be of any: it is required there', () => {
    expect(rapport(dossierVan({ Rapportages: [rij] }))).toBe('onbekend');
    expect(rapport(dossierVan({ Rapportages: [{ ...rij, Perceel: 'B1-route taal' }] }))).toBe(
      dag('2025-05-10'),
    );
  });
  test('when no perceel is asked for, each counts', () => {
    const dossier = dossierVan({ Contact: [overdracht('2025-05-10', { Perceel: 'Z-route taal' })] });
    expect(eersteContact(dossier, { ...gezocht, perceel: undefined })).toBe(dag('2025-05-10'));
  });
});

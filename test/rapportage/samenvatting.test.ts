import { samenvatting, samenvattingJson } from '../../src';
import { dossierIn, dossierVan } from '../hulp/dossier';
import { contact, les, traject, vervallen, zonderOpgave } from '../hulp/rijen';
import { werkmap } from '../hulp/werkmap';

const TAAL = 'B1-route taal';
const DOEN = { Perceel: 'Z-route participatie', Onderdeel: 'Participatie' };
const van = (gegevens: Parameters<typeof dossierVan>[0], peildatum = '2025-04-01') =>
  samenvattingJson(samenvatting(dossierVan(gegevens, { peildatum }))).percelen;

describe('the summary of a file', () => {
  test('planned and followed hours, and the percentage of them', () => {
    const Aanwezigheid = [
      les('2025-03-03'),
      zonderOpgave('2025-03-04'),
      les('2025-03-05', { 'Gevolgde uren': 1.5 }),
    ];
    expect(van({ Trajecten: [traject()], Aanwezigheid })).toEqual([
      {
        perceel: TAAL,
        geplandeUren: 9,
        gevolgdeUren: 4.5,
        percentage: 50,
        normen: [{ norm: 'Taaluren', uren: 4.5, vereist: 600 }],
        // Of a Zonder opgave the report is due within a week, before anything else.
        volgendeTermijn: expect.objectContaining({ wie: 'aanbieder' }),
      },
    ]);
  });

  test('what is cancelled, after the peildatum or not to be read is left out', () => {
    const Aanwezigheid = [
      les('2025-04-01'),
      vervallen('2025-03-04'),
      les('2025-04-02'),
      les('2025-03-05', { 'Geplande uren': "'drie" }),
      les('2025-03-06', { 'Gevolgde uren': -3 }),
    ];
    expect(van({ Trajecten: [traject()], Aanwezigheid })[0]).toMatchObject({
      geplandeUren: 3,
      gevolgdeUren: 3,
      percentage: 100,
    });
  });

  test('nothing planned: no percentage', () => {
    expect(van({ Trajecten: [traject()] })[0]).toMatchObject({
      geplandeUren: 0,
      gevolgdeUren: 0,
      percentage: null,
    });
  });

  test.each([
    [2.4, 3, 80],
    [5.7, 10, 57],
    [1.1, 2, 55],
    [1, 3, 100 / 3],
  ])('%f of %f hours is %f %%', (gevolgd, gepland, percentage) => {
    const Aanwezigheid = [les('2025-03-03', { 'Gevolgde uren': gevolgd, 'Geplande uren': gepland })];
    expect(van({ Trajecten: [traject()], Aanwezigheid })[0]?.percentage).toBe(percentage);
  });

  test('percelen in the order of the list, also one that only has lessons', () => {
    const gegevens = {
      Trajecten: [traject({ Perceel: 'MAP voor gezins- en overige migranten' }), traject()],
      Aanwezigheid: [les('2025-03-03', DOEN)],
    };
    expect(van(gegevens).map((p) => p.perceel)).toEqual([
      TAAL,
      DOEN.Perceel,
      'MAP voor gezins- en overige migranten',
    ]);
  });

  test('norms with Eerder gevolgde uren; MAP-praktijk besides, without them', () => {
    const rij = traject({ ...DOEN, Onderdeel: undefined, 'Eerder gevolgde uren': 100 });
    const praktijk = { ...DOEN, Onderdeel: 'MAP-praktijk' };
    const Aanwezigheid = [les('2025-03-03', DOEN), les('2025-03-04', praktijk)];
    expect(van({ Trajecten: [rij], Aanwezigheid })[0]?.normen).toEqual([
      { norm: 'Participatie-uren', uren: 106, vereist: 800 },
      { norm: 'MAP-praktijk', uren: 3, vereist: 40 },
    ]);
  });

  test('hours that cannot be told are no hours: a norm with unreadable Eerder gevolgde uren is left out', () => {
    expect(van({ Trajecten: [traject({ 'Eerder gevolgde uren': "'veel" })] })[0]?.normen).toEqual([]);
  });

  test('a gezinsmigrant has no norm for participatie', () => {
    const gegevens = {
      Persoon: { Doelgroep: 'Gezinsmigrant of overige migrant' },
      Trajecten: [traject(DOEN)],
    };
    expect(
      van({ ...gegevens, Trajecten: [traject({ Perceel: DOEN.Perceel })] })[0]?.normen.map((n) => n.norm),
    ).toEqual(['MAP-praktijk']);
  });

  test('the next term is the first whose last day has not passed; a missed one is a finding', () => {
    const gegevens = { Trajecten: [{ Perceel: TAAL, 'Aangemeld op': '2025-01-06' }] };
    const op = (peildatum: string) => van(gegevens, peildatum)[0]?.volgendeTermijn;
    expect(op('2025-01-13')).toEqual({
      naam: 'Ontvangstbevestiging',
      uiterlijk: '2025-01-13',
      wie: 'aanbieder',
    });
    expect(op('2025-01-14')).toEqual({
      naam: 'Uitnodiging voor de intake',
      uiterlijk: '2025-01-20',
      wie: 'aanbieder',
    });
    expect(op('2025-01-21')).toBeNull();
  });

  test('a term of a contact without perceel holds for each perceel', () => {
    const gegevens = {
      Trajecten: [
        traject({ 'Start reguliere klas': undefined, 'Aangemeld op': undefined }),
        { Perceel: DOEN.Perceel },
      ],
      Contact: [contact('2025-03-25', 'Opschaling')],
    };
    expect(van(gegevens).map((p) => p.volgendeTermijn?.uiterlijk)).toEqual(['2025-04-08', '2025-04-08']);
    const eigen = [contact('2025-03-25', 'Opschaling', { Perceel: TAAL })];
    expect(van({ ...gegevens, Contact: eigen }).map((p) => p.volgendeTermijn?.uiterlijk)).toEqual([
      '2025-04-08',
      undefined,
    ]);
  });

  test('of a trajectregister: the hours of its rows, and no norms', () => {
    const register = werkmap({
      Trajectregister: [
        [
          'Cliëntnummer gemeente',
          'Perceel',
          'Aangemeld op',
          'Geplande uren 2025-K1',
          'Gevolgde uren 2025-K1',
          'Geplande uren 2025-K2',
          'Gevolgde uren 2025-K2',
        ],
        ['40001', TAAL, '2025-01-06', 40, 30, 20, 15],
        ['40002', TAAL, '2025-01-06', 40, 35, undefined, undefined],
      ],
    });
    expect(samenvatting(dossierIn(register)).percelen).toEqual([
      {
        perceel: TAAL,
        geplandeUren: 100,
        gevolgdeUren: 80,
        percentage: 80,
        normen: [],
        volgendeTermijn: null,
      },
    ]);
  });

  test('a file without any sheet gives nothing', () => {
    expect(samenvatting(dossierIn(werkmap({ Blad1: [['iets']] })))).toEqual({ percelen: [] });
  });
});

import { isodag, openTermijnen, type OpenTermijn } from '../../src';
import { bevindingen } from '../hulp/controleert';
import { dossierIn, dossierVan } from '../hulp/dossier';
import { contact, les, traject } from '../hulp/rijen';
import { werkmap } from '../hulp/werkmap';

const regel = ({ regel: code, uiterlijk, wie, stand, akkoord }: OpenTermijn): string =>
  `${code} ${isodag(uiterlijk)} ${wie} ${stand}${akkoord ? ' akkoord' : ''}`;
const van = (
  rij: Record<string, string | undefined>,
  meer = {},
  peildatum = '2025-01-09',
  opties = {},
): string[] => openTermijnen(dossierVan({ Trajecten: [rij], ...meer }, { peildatum, ...opties })).map(regel);

const AANGEMELD = { Perceel: 'B1-route taal', 'Aangemeld op': '2025-01-06' };
const BEVESTIGD = { ...AANGEMELD, 'Ontvangst bevestigd op': '2025-01-07' };
const UITGENODIGD = { ...BEVESTIGD, 'Uitgenodigd op': '2025-01-08' };
const INTAKE = { ...UITGENODIGD, 'Intake op': '2025-01-15' };
const LEERPLAN = { ...INTAKE, 'Leerplan opgeleverd op': '2025-01-20' };
const AKKOORD = { ...LEERPLAN, 'Leerplan akkoord op': '2025-01-23' };
const GESTART = { ...AKKOORD, 'Start reguliere klas': '2025-02-03' };

describe('the terms that are open', () => {
  test.each([
    [
      'aangemeld',
      AANGEMELD,
      '2025-01-06',
      ['T003 2025-01-13 aanbieder loopt', 'T004 2025-01-20 aanbieder loopt'],
    ],
    ['bevestigd', BEVESTIGD, '2025-01-07', ['T004 2025-01-20 aanbieder loopt']],
    ['uitgenodigd', UITGENODIGD, '2025-01-08', []],
    ['intake', INTAKE, '2025-01-15', ['T005 2025-01-22 aanbieder loopt']],
    ['leerplan', LEERPLAN, '2025-01-20', ['T006 2025-01-27 gemeente loopt']],
    ['akkoord', AKKOORD, '2025-01-23', ['T007 2025-03-06 aanbieder loopt']],
    ['a start is planned', GESTART, '2025-01-23', ['T007 2025-03-06 aanbieder loopt']],
    ['gestart', GESTART, '2025-02-03', ['V001 2025-05-17 aanbieder loopt']],
  ])('%s', (_, rij, peildatum, verwacht) => {
    expect(van(rij, {}, peildatum)).toEqual(verwacht);
  });

  test('what is planned for a day after the peildatum is still to be done', () => {
    expect(van(GESTART, {}, '2025-02-03')).toEqual(['V001 2025-05-17 aanbieder loopt']);
    expect(van(GESTART, {}, '2025-02-02')).toEqual(['T007 2025-03-06 aanbieder loopt']);
    expect(van({ ...AKKOORD, 'Start reguliere klas': '2025-03-07' }, {}, '2025-03-01')).toEqual([
      'T007 2025-03-06 aanbieder gepland',
    ]);
  });

  test('missed, running and planned stand in one list, by their last day', () => {
    const rijen = van(AANGEMELD, {}, '2025-01-15');
    expect(rijen).toEqual(['T003 2025-01-13 aanbieder open', 'T004 2025-01-20 aanbieder loopt']);
  });

  test('T006 and T008 ask for the same akkoord: it stands there once, with the earlier day', () => {
    const met = (start: string, peildatum: string) =>
      van({ ...LEERPLAN, 'Start reguliere klas': start }, {}, peildatum).filter((r) =>
        r.includes('gemeente'),
      );
    expect(met('2025-01-24', '2025-01-31')).toEqual(['T008 2025-01-24 gemeente open']);
    expect(met('2025-01-28', '2025-01-31')).toEqual(['T006 2025-01-27 gemeente open']);
    expect(met('2025-01-28', '2025-01-24')).toEqual(['T006 2025-01-27 gemeente loopt']);
  });

  test('each missing report stands there, and the first that is not due yet', () => {
    const { 'Leerplan akkoord op': _, ...start } = {
      ...GESTART,
      'Leerplan opgeleverd op': undefined,
      'Intake op': undefined,
    };
    expect(van({ ...start, 'Leerplan akkoord op': '2025-01-23' }, {}, '2025-09-01')).toEqual([
      'V001 2025-05-17 aanbieder open',
      'V001 2025-08-17 aanbieder open',
      'V001 2025-11-17 aanbieder loopt',
    ]);
  });

  test('the first attended lesson sets the day of signing; the 200 hours that of the overleg', () => {
    const Aanwezigheid = [les('2025-02-03')];
    expect(van(GESTART, { Aanwezigheid }, '2025-02-03')[0]).toBe('T011 2025-02-03 aanbieder loopt');
    expect(van(GESTART, { Aanwezigheid }, '2025-02-04')[0]).toBe('T011 2025-02-03 aanbieder open');
    const doen = { ...GESTART, Perceel: 'Z-route participatie' };
    const uren = Array.from({ length: 20 }, () =>
      les('2025-02-10', {
        Perceel: doen.Perceel,
        Onderdeel: 'Participatie',
        'Geplande uren': 10,
        'Gevolgde uren': 10,
      }),
    );
    expect(van(doen, { Aanwezigheid: uren }, '2025-02-12')).toContain('U001 2025-02-24 aanbieder loopt');
  });

  test('of the reports the first that is not there yet, also when one came early', () => {
    const tijdig = [{ Datum: '2025-04-28', Perceel: 'B1-route taal', Soort: 'Voortgangsrapportage' }];
    expect(van(GESTART, {}, '2025-04-28')).toEqual(['V001 2025-05-17 aanbieder loopt']);
    expect(van(GESTART, {}, '2025-05-17')).toEqual(['V001 2025-05-17 aanbieder loopt']);
    expect(van(GESTART, { Rapportages: tijdig }, '2025-04-28')).toEqual(['V001 2025-08-17 aanbieder loopt']);
    expect(van({ ...GESTART, 'Einde traject': '2025-05-03' }, {}, '2025-04-28')).toEqual([]);
  });

  test('in a Pauze no report is waited for; after it the next', () => {
    const pauze = (tot: string) => [contact('2025-04-01', 'Pauze', { Tot: tot })];
    expect(van(GESTART, { Contact: pauze('2025-05-02') }, '2025-04-28')).toEqual([
      'V001 2025-05-17 aanbieder loopt',
    ]);
    expect(van(GESTART, { Contact: pauze('2025-05-03') }, '2025-04-28')).toEqual([]);
    expect(van(GESTART, { Contact: pauze('2025-05-03') }, '2025-05-04')).toEqual([
      'V001 2025-08-17 aanbieder loopt',
    ]);
  });

  test('a row that may be the report does not hide the term while there is time', () => {
    const Rapportages = [{ Datum: '2025-04-01', Perceel: 'B1-route taal', Soort: undefined }];
    expect(van(GESTART, { Rapportages }, '2025-05-17')).toEqual(['V001 2025-05-17 aanbieder loopt']);
    expect(van(GESTART, { Rapportages }, '2025-05-18')).toEqual(['V001 2025-08-17 aanbieder loopt']);
  });

  test('what was done, in time or late, is not in the list', () => {
    expect(van({ ...UITGENODIGD, 'Ontvangst bevestigd op': '2025-01-20' }, {}, '2025-01-21')).toEqual([]);
  });

  test('a rule that is off, or whose column is missing, asks nothing', () => {
    expect(van(AANGEMELD, {}, '2025-01-09', { instellingen: { zonderRegels: ['T003'] } })).toEqual([
      'T004 2025-01-20 aanbieder loopt',
    ]);
    expect(van(AANGEMELD, {}, '2025-01-09', { zonder: ['Trajecten.Uitgenodigd op'] })).toEqual([
      'T003 2025-01-13 aanbieder loopt',
    ]);
  });

  test('an Afwijking akkoord is told, for its own rule and perceel only', () => {
    const met = (meer: Record<string, string>) =>
      van(AANGEMELD, { Contact: [contact('2025-01-08', 'Afwijking akkoord', { Regel: 't003', ...meer })] });
    expect(met({})[0]).toBe('T003 2025-01-13 aanbieder loopt akkoord');
    expect(met({})[1]).toBe('T004 2025-01-20 aanbieder loopt');
    expect(met({ Perceel: 'B1-route taal' })[0]).toBe('T003 2025-01-13 aanbieder loopt akkoord');
    expect(met({ Perceel: 'Z-route taal' })[0]).toBe('T003 2025-01-13 aanbieder loopt');
  });

  test('the list and the findings say the same: an open term is a signaal at its cell', () => {
    const gegevens = {
      Trajecten: [traject({ 'Aangemeld op': '2025-01-06', 'Intake op': '2025-01-15' })],
      Aanwezigheid: [les('2025-03-03')],
    };
    const open = openTermijnen(dossierVan(gegevens)).filter((t) => t.stand === 'open');
    for (const code of ['T003', 'T004', 'T005', 'T008', 'T011', 'V001']) {
      const aantal = bevindingen(code, gegevens).length;
      expect({ code, aantal: open.filter((t) => t.regel === code).length }).toEqual({ code, aantal });
      expect(aantal).toBeGreaterThan(0);
    }
  });

  test('of a trajectregister each row has its own person', () => {
    const register = werkmap({
      Trajectregister: [
        ['Cliëntnummer gemeente', 'Gemeente', 'Perceel', 'Aangemeld op', 'Ontvangst bevestigd op'],
        ['40001', 'Arnhem', 'B1-route taal', '2025-01-06', undefined],
        ['40002', 'Rheden', 'Z-route taal', '2025-01-07', undefined],
      ],
    });
    const termijnen = openTermijnen(dossierIn(register, { peildatum: '2025-01-09' }));
    expect(termijnen.map((t) => `${t.persoon.gemeente.waarde} ${t.perceel} ${regel(t)}`)).toEqual([
      'Arnhem B1-route taal T003 2025-01-13 aanbieder loopt',
      'Rheden Z-route taal T003 2025-01-14 aanbieder loopt',
    ]);
  });
});

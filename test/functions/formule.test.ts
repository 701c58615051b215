import { dag } from '../../src';
import { roepAan } from '../../functions/aanroep';
import { herstelFormule } from '../../functions/formuleherstel';
import { alsCellen, formuleInBestand, formuleInExcel, formuleVoorOffice } from '../../functions/formuletekst';
import { FUNCTIES, type FunctieId } from '../../functions/register';

describe('writing a formula', () => {
  const dagen = {
    id: 'JOBCOACH_TARIEF',
    argumenten: ['Midden', 2, 18.5, { dag: dag('2024-05-01') }],
  } as const;

  test('as a Dutch user types it, as Office takes it, and as a file keeps it', () => {
    expect(formuleInExcel(dagen)).toBe('=INB.JOBCOACH_TARIEF("Midden";2;18,5;DATUM(2024;5;1))');
    expect(formuleVoorOffice(dagen)).toBe('=INB.JOBCOACH_TARIEF("Midden",2,18.5,DATE(2024,5,1))');
    expect(formuleInBestand(dagen)).toBe('_xldudf_INB_JOBCOACH_TARIEF("Midden",2,18.5,DATE(2024,5,1))');
  });

  test('with an argument left out, and a quote in a text', () => {
    const aanroep = { id: 'PRIJS', argumenten: ['een "VI8"', null, 0.2] } as const;
    expect(formuleInExcel(aanroep)).toBe('=INB.PRIJS("een ""VI8""";;0,2)');
    expect(formuleVoorOffice(aanroep)).toBe('=INB.PRIJS("een ""VI8""",,0.2)');
  });

  test('a day is called with as its serial: on the first day there is a tariff, on the day before not', () => {
    expect(roepAan('JOBCOACH_TARIEF', alsCellen(['Midden', 2, 18, { dag: dag('2024-05-01') }]))).toBe(2036.3);
    expect(roepAan('JOBCOACH_TARIEF', alsCellen(['Midden', 2, 18, { dag: dag('2024-04-30') }]))).toEqual({
      error: '#N/A',
      message: expect.stringContaining('30-04-2024'),
    });
  });
});

describe('mending a formula', () => {
  test.each(Object.keys(FUNCTIES) as FunctieId[])('%s as a file keeps it', (id) => {
    const stuk = `=${formuleInBestand({ id, argumenten: ['x'] })}`;
    expect(herstelFormule(stuk, '#NAME?')).toEqual({ wordt: `=INB.${id}("x")` });
  });

  test.each([
    ['with the file it is taken to be in', `='FUNCRES.XLAM'!_xldudf_INB_PRIJS(A1)`, '=INB.PRIJS(A1)'],
    ['with a path to it', `='C:\\Office\\[FUNCRES.XLAM]Blad1'!_xldudf_INB_PRIJS(A1)`, '=INB.PRIJS(A1)'],
    ['without quotes', '=FUNCRES.XLAM!_xldudf_INB_PRIJS(A1)', '=INB.PRIJS(A1)'],
    ['in another case', '=_XLDUDF_INB_prijs(A1)', '=INB.prijs(A1)'],
    [
      'twice, beside what is not ours',
      `=SUM(_xldudf_INB_PRIJS("VI8",2),_xldudf_INB_PRIJS_INFO(A1))+'Mijn blad'!A1`,
      `=SUM(INB.PRIJS("VI8",2),INB.PRIJS_INFO(A1))+'Mijn blad'!A1`,
    ],
    [
      'but not in a text',
      '=_xldudf_INB_PRIJS("_xldudf_INB_PRIJS(1)""x""")',
      '=INB.PRIJS("_xldudf_INB_PRIJS(1)""x""")',
    ],
  ])('%s', (_, stuk, wordt) => {
    expect(herstelFormule(stuk, '12,50')).toEqual({ wordt });
  });

  test('a good formula is written again only when Excel does not know its name', () => {
    expect(herstelFormule('=1+INB.PRIJS("VI8")', '#NAME?')).toEqual({ wordt: '=1+INB.PRIJS("VI8")' });
    expect(herstelFormule('=1+INB.PRIJS("VI8")', '#N/A')).toBeUndefined();
    expect(herstelFormule('=1+INB.PRIJS("VI8")', '1271')).toBeUndefined();
  });

  test.each([
    '=OTHER.PRIJS(1)',
    '=_xldudf_ANDER_PRIJS(1)',
    '="INB.PRIJS(1)"',
    '=XINB.PRIJS(1)',
    '=INB.PRIJS',
  ])('%s is none of ours', (formule) => expect(herstelFormule(formule, '#NAME?')).toBeUndefined());

  test('a function that does not exist is named, with the nearest', () => {
    expect(herstelFormule('=INB.PRIJZ("VI8")', '#NAME?')).toEqual({
      wordt: undefined,
      onbekend: 'PRIJZ',
      lijktOp: 'PRIJS',
    });
    expect(herstelFormule('=_xldudf_INB_QQQQQQ(1)', '1')).toEqual({
      wordt: undefined,
      onbekend: 'QQQQQQ',
      lijktOp: undefined,
    });
  });
});

import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const MAP = 'MAP voor gezins- en overige migranten';
const GEZIN = 'Gezinsmigrant of overige migrant';
const bij = (
  Perceel: string,
  Persoon: Readonly<Record<string, string | undefined>>,
  meer = {},
  zonder: string[] = [],
) => bevindingen('P006', { Persoon, Trajecten: [traject({ Perceel, ...meer })] }, { zonder });
const LEERROUTE = ['Trajecten!A5 leerroute'];

describe('P006 leerroute-en-perceel', () => {
  test.each([
    ['B1-route', 'B1-route taal', []],
    ['B1-route', 'B1-route participatie', []],
    ['B1-route', 'Z-route taal', LEERROUTE],
    ['B1-route', 'Z-route participatie', LEERROUTE],
    ['Z-route', 'Z-route taal', []],
    ['Z-route', 'Z-route participatie', []],
    ['Z-route', 'B1-route taal', LEERROUTE],
    ['Z-route', 'B1-route participatie', LEERROUTE],
    ['Onderwijsroute', 'Z-route taal', LEERROUTE],
    ['Onderwijsroute', 'Z-route participatie', LEERROUTE],
    ['Onderwijsroute', 'B1-route taal', LEERROUTE],
    ['Onderwijsroute', 'B1-route participatie', LEERROUTE],
  ])('%s with %s', (Leerroute, perceel, verwacht) => {
    expect(bij(perceel, { Leerroute })).toEqual(verwacht);
  });

  test.each(['B1-route', 'Z-route', 'Onderwijsroute'])('the MAP-perceel goes with the %s', (Leerroute) => {
    expect(bij(MAP, { Leerroute, Doelgroep: GEZIN })).toEqual([]);
    expect(bij(MAP, { Leerroute, Doelgroep: 'Asielstatushouder' })).toEqual(['Trajecten!A5 doelgroep']);
  });

  test('only the MAP-perceel asks for a doelgroep', () => {
    expect(bij('B1-route participatie', { Doelgroep: GEZIN })).toEqual([]);
  });

  test.each([
    ['Overstap op', '2025-09-01'],
    ['Einde traject', '2025-09-01'],
    ['Overstap op', "'september"],
    ['Einde traject', "'september"],
    ['Einde traject', '2026-09-01'],
  ])('a row with %s %s is excepted', (kop, waarde) => {
    expect(bij('Z-route taal', { Leerroute: 'B1-route' }, { [kop]: waarde })).toEqual([]);
    expect(bij(MAP, {}, { [kop]: waarde })).toEqual([]);
  });

  test('only the rows that do not fit are named', () => {
    const Trajecten = [traject(), traject({ Perceel: 'Z-route taal' }), traject({ Perceel: MAP })];
    expect(bevindingen('P006', { Trajecten })).toEqual(['Trajecten!A6 leerroute', 'Trajecten!A7 doelgroep']);
  });

  test('what is missing or cannot be read has its own finding', () => {
    expect(bij('Z-route taal', { Leerroute: undefined })).toEqual([]);
    expect(bij('Z-route taal', { Leerroute: 'route 66' })).toEqual([]);
    expect(bij('Z-taal-route', {})).toEqual([]);
    expect(bij('Z-route taal', {}, {}, ['Persoon.Leerroute'])).toEqual([]);
    expect(bij(MAP, {}, {}, ['Persoon.Leerroute'])).toEqual(['Trajecten!A5 doelgroep']);
  });

  test('in a trajectregister each row has its own leerroute', () => {
    const Trajectregister = [
      ['Cliëntnummer gemeente', 'Doelgroep', 'Leerroute', 'Perceel'],
      ['1', 'Asielstatushouder', 'B1-route', 'B1-route taal'],
      ['2', 'Asielstatushouder', 'Z-route', 'B1-route taal'],
    ];
    expect(bevindingenIn('P006', werkmap({ Trajectregister }))).toEqual(['Trajectregister!D3 leerroute']);
  });
});

import { leesBestand } from '../../../../adapters/bestand';
import { maakRegiowerkmap } from '../../../../adapters/exceljs/regiowerkmap';
import { dag, MIREGELS, type Regiobron, voegSamen } from '../../../../src';
import { inzending, mi } from '../../../hulp/mi';
import { alle, enige } from './boom';
import { pakket } from './pakket';
import { schemafouten } from './schema';

function bron(aanbieder: string): Regiobron {
  const { kwartaal, aanbieders, gemeenten, rijen } = mi([
    inzending({
      Persoon: { Gemeente: 'Arnhem', Aanbieder: aanbieder },
      Trajecten: [{ Perceel: 'B1-route taal', 'Start reguliere klas': '2025-08-04' }],
    }),
  ]);
  const levering = {
    kwartaal,
    aanbieders,
    gemeenten,
    rijen,
    peildatum: dag('2025-10-08'),
    toelichtingen: [],
    onvolledig: [],
  };
  return { bestand: `${aanbieder}.xlsx`, levering };
}

test('the region shows all aanbieders together, and says who is not in it', async () => {
  const regio = voegSamen([bron('Sagènn'), bron('Echt Nederlands')]);
  const [perceel] = regio.percelen;
  expect(perceel?.ontbreekt).toEqual(['Nederlands de Baas', 'Taalgericht 2.0']);
  const bytes = await maakRegiowerkmap(regio);
  const uit = pakket(bytes);
  const grafieken = uit.grafieken('Grafieken');
  for (const { grafiek } of grafieken) expect(schemafouten(grafiek)).toEqual([]);

  const regel = MIREGELS.findIndex(({ indicator }) => indicator.code === 'MI-01');
  const totaal = perceel?.kolommen.at(-1)?.waarden[regel]?.map(({ waarde }) => waarde);
  expect(totaal).toEqual([0, 0, 0, 2]);
  const gestart = grafieken.find(({ grafiek }) => alle(grafiek, 'a:t')[0]?.tekst === 'Gestart (MI-01)');
  const punten = gestart && alle(enige(gestart.grafiek, 'c:numCache'), 'c:v').map((v) => Number(v.tekst));
  expect(punten).toEqual(totaal);

  const koppen = [
    'B1-route taal, alle gemeenten samen; 2025-K3 zonder Nederlands de Baas, Taalgericht 2.0',
    'Aanwezigheid per gemeente; geheel of deels zonder Nederlands de Baas, Taalgericht 2.0',
  ];
  const blad = leesBestand(bytes, 'regio.xlsx').bladen.find((b) => b.naam === 'Grafieken');
  expect(blad?.rijen.flatMap((rij) => rij.waarden)).toEqual(expect.arrayContaining(koppen));
  const woorden = grafieken.map(({ anker }) => enige(anker, 'xdr:cNvPr').attributen.descr ?? '');
  expect(woorden.every((zin) => zin.includes('zonder Nederlands de Baas'))).toBe(true);
});

test('with everybody in it, it says nothing of that', async () => {
  const allen = ['Echt Nederlands', 'Nederlands de Baas', 'Sagènn', 'Taalgericht 2.0'];
  const regio = voegSamen(allen.map(bron));
  const blad = leesBestand(await maakRegiowerkmap(regio), 'regio.xlsx').bladen.find(
    (b) => b.naam === 'Grafieken',
  );
  expect(blad?.rijen.flatMap((rij) => rij.waarden)).toEqual(
    expect.arrayContaining(['B1-route taal, alle gemeenten samen', 'Aanwezigheid per gemeente']),
  );
});

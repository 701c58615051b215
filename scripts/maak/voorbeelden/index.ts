import { dag, dagtekst, isodag, kolomletters, REGISTERBLAD } from '../../../src';
import { PEILDATUM } from './agenda';
import type { Verwachting, Voorbeeld } from './bestand';
import { echtNederlands } from './echt-nederlands';
import { meedoen, taalvolg } from './export';
import { type Beschreven, leesmij, verwachtJson } from './leesmij';
import { nederlandsDeBaas } from './nederlands-de-baas';
import { newbees } from './newbees';
import { alsCsv, alsWerkmap, kolomVan, type Registerrij, registerrijen } from './register';
import { taalgericht } from './taalgericht';

interface Bestand extends Beschreven {
  readonly bytes: Uint8Array;
}

/**
 * Everything under `voorbeelden/`: path within it to bytes. No clock and no chance goes in: the same bytes every time,
 * so that a test can see when they are stale.
 */
export async function maakVoorbeelden(): Promise<ReadonlyMap<string, Uint8Array>> {
  const bestanden: Bestand[] = [];
  for (const voorbeeld of [...echtNederlands(), ...taalgericht(), ...newbees(), ...nederlandsDeBaas()]) {
    bestanden.push(await alsBestand(voorbeeld));
  }
  bestanden.push(nogEens(bestanden, 'nederlands-de-baas/registratie-duiven-12044.xlsx'), csvAlsXlsx());
  bestanden.push(await sagenn(), scalabor());
  bestanden.sort((x, y) => (x.pad < y.pad ? -1 : 1));
  const tekst = (inhoud: string) => new TextEncoder().encode(inhoud);
  const exports = [await taalvolg(), meedoen()];
  return new Map([
    ...bestanden.map(({ pad, bytes }) => [pad, bytes] as const),
    ...exports.map(({ bestand, bytes }) => [`exports/${bestand}`, bytes] as const),
    ...exports.map(({ koppeling, koppelbytes }) => [`exports/${koppeling}`, koppelbytes] as const),
    ['verwacht.json', tekst(verwachtJson(isodag(PEILDATUM), bestanden))],
    ['README.md', tekst(leesmij(bestanden))],
  ]);
}

const alsBestand = async (voorbeeld: Voorbeeld): Promise<Bestand> => ({
  pad: voorbeeld.pad,
  toelichting: voorbeeld.kop.toelichting,
  bevindingen: voorbeeld.bevindingen,
  bytes: await voorbeeld.bytes,
});

/** The same file once more, in a folder of its own: in path order it comes second. */
function nogEens(bestanden: readonly Bestand[], pad: string): Bestand {
  const origineel = bestanden.find((b) => b.pad.endsWith(pad));
  if (origineel === undefined) throw new Error(`Geen ${pad}`);
  return {
    pad: origineel.pad.replace(/([^/]+)$/, 'september/$1'),
    toelichting: 'Hetzelfde bestand, nog eens aangeleverd (G002). Het telt één keer.',
    bevindingen: [['G002', 'Persoon', 'B5']],
    bytes: origineel.bytes,
  };
}

/** Saved as csv, and then renamed: Excel opens it, but it is no workbook. */
function csvAlsXlsx(): Bestand {
  const lessen = ['2025-09-01', '2025-09-02', '2025-09-04', '2025-09-08', '2025-09-09', '2025-09-11'].map(
    (d) => `${dagtekst(dag(d))};B1-route taal;Taalles;Ochtend 2;3;3`,
  );
  const regels = ['Datum;Perceel;Onderdeel;Groep;Geplande uren;Gevolgde uren', ...lessen];
  return {
    pad: 'registraties/nederlands-de-baas/registratie-rheden-22417.xlsx',
    toelichting:
      'Als csv opgeslagen en daarna hernoemd naar .xlsx: wordt overgeslagen, met de reden erbij (B001).',
    bevindingen: [['B001', null, null]],
    bytes: new TextEncoder().encode(`${regels.join('\r\n')}\r\n`),
  };
}

async function sagenn(): Promise<Bestand> {
  const rijen = registerrijen({
    aanbieder: 'Sagènn',
    percelen: ['B1-route taal', 'B1-route taal', 'Z-route taal', 'B1-route participatie'],
    gemeenten: ['Arnhem', 'Arnhem', 'Rheden', 'Westervoort', 'Zevenaar'],
    rijen: 32,
    eersteNummer: 61010,
  });
  const bevindingen: Verwachting[] = [];
  const fout = (code: string, rij: number, sleutel: string, waarde: unknown): void => {
    const { waarden } = rijen[rij] as Registerrij;
    if (waarde === undefined) delete waarden[sleutel];
    else waarden[sleutel] = waarde;
    bevindingen.push([code, REGISTERBLAD, `${kolomletters(kolomVan(sleutel))}${rij + 2}`]);
  };
  fout('P005', 6, 'gemeente', 'Renkum');
  fout('B010', 11, 'groepsniveau', 'A1 tot A2');
  fout('T003', 17, 'ontvangstBevestigdOp', undefined);
  return {
    pad: 'registraties/sagenn/trajectregister-sagenn-2025-K3.xlsx',
    toelichting:
      'Trajectregister uit een portal. Een gemeente van buiten de regio (P005), een niveau dat niet in de lijst staat (B010) en een ontvangst die niet is bevestigd (T003).',
    bevindingen,
    bytes: await alsWerkmap(rijen, PEILDATUM),
  };
}

function scalabor(): Bestand {
  const rijen = registerrijen({
    aanbieder: 'Scalabor',
    percelen: ['B1-route participatie', 'B1-route participatie', 'MAP voor gezins- en overige migranten'],
    gemeenten: ['Arnhem', 'Duiven', 'Lingewaard', 'Overbetuwe', 'Doesburg'],
    rijen: 26,
    eersteNummer: 72040,
  });
  return {
    pad: 'registraties/scalabor/trajectregister-scalabor-2025-K3.csv',
    toelichting: 'In orde: trajectregister als csv, zoals een Nederlandse Excel het opslaat.',
    bevindingen: [],
    bytes: alsCsv(rijen),
  };
}

import {
  type Dag,
  excelserieel,
  feestdagenIn,
  kalenderVan,
  kwartaal as kwartaalMet,
  kwartaalVan,
  miDeadline as miDeadlineVan,
  naamregister,
  STANDAARDINSTELLINGEN,
  type Termijn,
  TERMIJNEN,
  uitersteDag,
} from '../src';
import { dagUit, enkel, geheel, tekst } from './argument';
import { nietBeschikbaar, verkeerdSoort } from './fout';
import { zoek } from './naam';
import { celgewijs, Opgemaakt, tabel } from './uitvoer';

// The metadata generator wants the values of an enum as JSON: double quotes.
// prettier-ignore
/**
 * De stappen waarvoor de werkafspraken en de regeling een termijn geven.
 * @customenum {string}
 */
enum Stap {
  Ontvangstbevestiging = "Ontvangstbevestiging",
  Uitnodiging = "Uitnodiging",
  Leerplan = "Leerplan",
  Akkoord = "Akkoord",
  Start = "Start",
  Opstartklas = "Opstartklas",
  Einde_opstartklas = "Einde opstartklas",
  Vervolg_na_op_of_afschaling = "Vervolg na op- of afschaling",
  Melding_onwenselijk_gedrag = "Melding onwenselijk gedrag",
  Voortgangsrapportage = "Voortgangsrapportage",
  Factuur = "Factuur",
  Jobcoachrapportage = "Jobcoachrapportage",
}

const kalender = () => kalenderVan(STANDAARDINSTELLINGEN);

const LAATSTE_EXCELDAG = 2_958_465;

/** A day as Excel counts it; a day after the year 9999 is none for Excel. */
function serieel(dag: Dag): number {
  const uit = excelserieel(dag);
  if (!(uit >= 1 && uit <= LAATSTE_EXCELDAG)) {
    throw verkeerdSoort('De uitkomst ligt buiten de jaren die Excel kent (1900 tot en met 9999).');
  }
  return uit;
}

/** More werkdagen than any term has: about four hundred years. */
const MEESTE_WERKDAGEN = 100_000;

/**
 * De zoveelste werkdag na een datum. Werkdagen zijn maandag tot en met vrijdag, behalve de feestdagen van FEESTDAGEN.
 * @customfunction WERKDAG
 * @helpurl https://localhost:3000/docs/functies.html#werkdag
 * @param datum De dag waarna wordt geteld; de eerste werkdag erna is nummer 1.
 * @param aantal De hoeveelste werkdag: 1 of meer.
 * @returns De datum, als getal dat u als datum kunt opmaken.
 * @example =INB.WERKDAG("24-12-2025";1) geeft 29-12-2025
 * @bron werkafsprakenboek 1.1; Algemene termijnenwet art. 3
 */
export function werkdag(datum: unknown[][], aantal: unknown[][]): unknown[][] {
  return celgewijs(
    [datum, aantal],
    (d, a) => {
      const dag = dagUit(d, 'datum');
      const hoeveelste = geheel(a, 'aantal');
      if (hoeveelste < 1 || hoeveelste > MEESTE_WERKDAGEN) {
        throw verkeerdSoort(`Bij aantal staat ${hoeveelste}. Geef een heel getal van 1 of meer.`);
      }
      return serieel(kalender().werkdagLater(dag, hoeveelste));
    },
    'datum',
  );
}

/**
 * Aantal werkdagen na de ene datum tot en met de andere; negatief als de tweede voor de eerste ligt.
 * @customfunction WERKDAGEN
 * @helpurl https://localhost:3000/docs/functies.html#werkdagen
 * @param van De dag waarna wordt geteld; die dag zelf telt niet mee.
 * @param tot De laatste dag die meetelt.
 * @returns Het aantal werkdagen.
 * @example =INB.WERKDAGEN("24-12-2025";"31-12-2025") geeft 3
 * @bron werkafsprakenboek 1.1; Algemene termijnenwet art. 3
 */
export function werkdagen(van: unknown[][], tot: unknown[][]): unknown[][] {
  return celgewijs([van, tot], (v, t) => kalender().werkdagenTussen(dagUit(v, 'van'), dagUit(t, 'tot')));
}

/**
 * De feestdagen van een jaar die geen werkdag zijn: per rij de datum en de naam.
 * @customfunction FEESTDAGEN
 * @helpurl https://localhost:3000/docs/functies.html#feestdagen
 * @param jaar Het jaar, in vier cijfers.
 * @returns Twee kolommen: datum en naam.
 * @example =INB.FEESTDAGEN(2025)
 * @bron Algemene termijnenwet art. 3
 */
export function feestdagen(jaar: unknown[][]): unknown[][] {
  return tabel(() => {
    const gevraagd = geheel(enkel(jaar, 'jaar'), 'jaar');
    if (gevraagd < 1900 || gevraagd > 9999) {
      throw verkeerdSoort(`Bij jaar staat ${gevraagd}. Geef een jaar in vier cijfers, vanaf 1900.`);
    }
    return feestdagenIn(gevraagd).map(({ dag, naam }) => [new Opgemaakt(excelserieel(dag), 'datum'), naam]);
  });
}

const ANDERE_NAMEN: Readonly<Record<string, readonly string[]>> = {
  Ontvangstbevestiging: ['Bevestiging', 'Ontvangst bevestigd', 'Ontvangst bevestigd op'],
  Uitnodiging: ['Uitgenodigd', 'Uitgenodigd op', 'Intake'],
  Leerplan: ['Leerplan opgeleverd', 'Leerplan opgeleverd op'],
  Akkoord: ['Leerplan akkoord', 'Leerplan akkoord op', 'Akkoord leerplan'],
  Start: ['Start leerplan', 'Start reguliere klas', 'Start traject'],
  Opstartklas: ['Start opstartklas'],
  'Einde opstartklas': ['Opstartklas einde'],
  'Vervolg na op- of afschaling': [
    'Vervolg',
    'Opschaling',
    'Afschaling',
    'Op- of afschaling',
    'Vervolg na opschaling',
    'Vervolg na afschaling',
  ],
  'Melding onwenselijk gedrag': ['Onwenselijk gedrag'],
  Voortgangsrapportage: ['Rapportage'],
  Factuur: ['Verzamelfactuur', 'Facturering'],
  Jobcoachrapportage: ['Rapportage jobcoach', 'Jobcoach rapportage'],
};

const STAPPEN = naamregister<Termijn>(
  Object.values(TERMIJNEN).map((termijn) => ({
    naam: termijn.naam,
    aliassen: ANDERE_NAMEN[termijn.naam] ?? [],
    waarde: termijn,
  })),
);

/**
 * De laatste dag waarop een stap nog op tijd is, volgens de werkafspraken.
 * @customfunction TERMIJN
 * @helpurl https://localhost:3000/docs/functies.html#termijn
 * @param stap De stap, bijvoorbeeld Ontvangstbevestiging, Leerplan of Factuur.
 * @param datum De dag van de gebeurtenis waarop de stap volgt.
 * @returns De datum, als getal dat u als datum kunt opmaken.
 * @example =INB.TERMIJN("Ontvangstbevestiging";"24-12-2025") geeft 05-01-2026
 * @bron werkafsprakenboek 1.1, 1.3, 1.4, 2.3 en 4.1.2; twenterand artikel 2 lid 7
 */
export function termijn(stap: Stap[][], datum: unknown[][]): unknown[][] {
  return celgewijs(
    [stap, datum],
    (s, d) => serieel(uitersteDag(zoek(STAPPEN, s, 'stap'), dagUit(d, 'datum'), kalender())),
    'datum',
  );
}

/**
 * Het kwartaal waarin een datum valt, geschreven als 2025-K3.
 * @customfunction KWARTAAL
 * @helpurl https://localhost:3000/docs/functies.html#kwartaal
 * @param datum De datum.
 * @returns Het kwartaal, als tekst.
 * @example =INB.KWARTAAL("31-08-2025") geeft 2025-K3
 * @bron werkafsprakenboek 4.2
 */
export function kwartaal(datum: unknown[][]): unknown[][] {
  return celgewijs([datum], (d) => kwartaalVan(dagUit(d, 'datum')));
}

/** Deadlines of texts seen before: a column holds few quarters, many times. */
const deadlines = new Map<string, Dag>();

function deadlineUit(cel: unknown): Dag {
  const eerder = typeof cel === 'string' ? deadlines.get(cel) : undefined;
  if (eerder !== undefined) return eerder;
  const dag = miDeadlineVan(kwartaalUit(cel));
  if (typeof cel === 'string' && deadlines.size < 1_000) deadlines.set(cel, dag);
  return dag;
}

/** A quarter as users write it: 2025-K3, 2025 k3, K3 2025. */
function kwartaalUit(cel: unknown) {
  const gezocht = typeof cel === 'number' && cel !== 0 ? String(cel) : tekst(cel, 'kwartaal');
  const kaal = gezocht.replace(/[\s\u2010-\u2015-]+/g, '').toUpperCase();
  const delen = /^(\d{4})K(\d+)$/.exec(kaal) ?? /^K(\d+?)(\d{4})$/.exec(kaal);
  if (delen === null) {
    throw verkeerdSoort(
      `Bij kwartaal staat "${gezocht}". Schrijf een kwartaal als 2025-K3, of gebruik INB.KWARTAAL.`,
    );
  }
  const [jaar, nummer] = kaal.startsWith('K') ? [delen[2], delen[1]] : [delen[1], delen[2]];
  if (!/^[1-4]$/.test(nummer ?? '') || Number(jaar) < 1900) {
    throw nietBeschikbaar(`Kwartaal ${jaar}-K${nummer} bestaat niet: een jaar heeft K1 tot en met K4.`);
  }
  return kwartaalMet(`${jaar}-K${nummer}`);
}

/**
 * De laatste dag waarop de managementinformatie over een kwartaal op tijd is: de 19e van de maand erna.
 * @customfunction MI_DEADLINE
 * @helpurl https://localhost:3000/docs/functies.html#mi_deadline
 * @param kwartaal Het kwartaal, geschreven als 2025-K3.
 * @returns De datum, als getal dat u als datum kunt opmaken.
 * @example =INB.MI_DEADLINE("2025-K3") geeft 19-10-2025
 * @bron werkafsprakenboek 4.2
 */
export function miDeadline(kwartaal: unknown[][]): unknown[][] {
  return celgewijs([kwartaal], (k) => serieel(deadlineUit(k)), 'datum');
}

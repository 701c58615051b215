import {
  deel,
  FACTUURREGISTER,
  isBsn,
  isIban,
  LIJSTEN,
  naamregister,
  OP_ELKE_FACTUUR,
  PARTICIPATIELADDER,
  type Perceel as Perceelnaam,
  som,
  STANDAARDINSTELLINGEN,
  tredeMetCode,
  urennorm as urennormVan,
} from '../src';
import { bereik, enkel, evenLang, getal, isLeeg, of, tekst } from './argument';
import { nietBeschikbaar, verkeerdSoort } from './fout';
import { zoek } from './naam';
import { celgewijs, Opgemaakt, tabel, waarde } from './uitvoer';

// The metadata generator wants the values of an enum as JSON: double quotes.
// prettier-ignore
/**
 * De percelen van het werkafsprakenboek.
 * @customenum {string}
 */
enum Perceel {
  Z_route_taal = "Z-route taal",
  B1_route_taal = "B1-route taal",
  Z_route_participatie = "Z-route participatie",
  B1_route_participatie = "B1-route participatie",
  MAP = "MAP voor gezins- en overige migranten",
}

/** Hours in a cell: a number, not negative. */
function uren(cel: unknown, naam: string, plek: number): number {
  const waar = `${naam} (cel ${plek})`;
  const gelezen = getal(cel, waar);
  if (gelezen < 0) throw verkeerdSoort(`Bij ${waar} staat een negatief aantal uren.`);
  return gelezen;
}

/**
 * Aanwezigheid over hele bereiken: alle gevolgde uren gedeeld door alle geplande uren. Rijen waarin beide leeg zijn tellen niet.
 * @customfunction AANWEZIGHEID
 * @helpurl https://localhost:3000/docs/functies.html#aanwezigheid
 * @param gepland Bereik met de geplande uren.
 * @param gevolgd Even groot bereik met de gevolgde uren.
 * @returns Eén breuk: 0,8 is 80 %. Zonder geplande uren #N/B.
 * @example =INB.AANWEZIGHEID({4;4;2};{4;2;2}) geeft 0,8
 * @bron werkafsprakenboek 2.3.1
 */
export function aanwezigheid(gepland: unknown[][], gevolgd: unknown[][]): unknown[][] {
  return waarde(() => {
    const geplandeCellen = bereik(gepland)?.flat();
    const gevolgdeCellen = bereik(gevolgd)?.flat();
    if (geplandeCellen === undefined) throw nietBeschikbaar('Kies bij gepland een bereik met uren.');
    if (gevolgdeCellen === undefined) {
      throw nietBeschikbaar('Kies bij gevolgd een bereik, even groot als gepland.');
    }
    const planning = evenLang(geplandeCellen, gevolgdeCellen.length);
    const volging = evenLang(gevolgdeCellen, geplandeCellen.length);
    if (planning.length !== volging.length) {
      throw verkeerdSoort(
        `De bereiken zijn niet even groot: gepland heeft ${planning.length} cellen, gevolgd ${volging.length}.`,
      );
    }
    const plannen: number[] = [];
    const lessen: number[] = [];
    planning.forEach((p, i) => {
      const g = volging[i];
      if (isLeeg(p) && isLeeg(g)) return;
      plannen.push(uren(p, 'gepland', i + 1));
      lessen.push(uren(g, 'gevolgd', i + 1));
    });
    const noemer = som(plannen);
    if (noemer === 0) throw nietBeschikbaar('Er zijn geen geplande uren, dus is er geen percentage.');
    return new Opgemaakt(deel(som(lessen), noemer), 'procent');
  });
}

const lijst = <T extends string>(
  namen: readonly T[],
  aliassen: Readonly<Partial<Record<T, readonly string[]>>>,
) => naamregister<T>(namen.map((naam) => ({ naam, aliassen: aliassen[naam] ?? [], waarde: naam })));

const LEERROUTES = lijst(LIJSTEN.Leerroute, {
  'B1-route': ['B1'],
  'Z-route': ['Z', 'Zelfredzaamheidsroute'],
  Onderwijsroute: ['Onderwijs'],
});
const ONDERDELEN = lijst(LIJSTEN.Onderdeel, {
  Taalles: ['Taal', 'Taallessen'],
  'MAP-praktijk': ['Praktijk', 'MAP praktijkelement', 'Praktijkelement'],
});
const DOELGROEPEN = lijst(LIJSTEN.Doelgroep, {
  Asielstatushouder: ['Statushouder', 'Asiel'],
  'Gezinsmigrant of overige migrant': ['Gezinsmigrant', 'Overige migrant', 'Gezins- en overige migranten'],
});

/**
 * Het aantal uren dat iemand volgens zijn leerroute voor een onderdeel moet maken.
 * @customfunction URENNORM
 * @helpurl https://localhost:3000/docs/functies.html#urennorm
 * @param leerroute B1-route, Z-route of Onderwijsroute.
 * @param onderdeel Taalles, Participatie of MAP-praktijk.
 * @param doelgroep Asielstatushouder (ook als u het weglaat), of Gezinsmigrant of overige migrant.
 * @returns Het aantal uren. Waar geen norm is #N/B.
 * @example =INB.URENNORM("Z-route";"Taalles") geeft 800
 * @bron werkafsprakenboek 1.3 en hoofdstuk 3; Besluit inburgering 2021 art. 3.14
 */
export function urennorm(
  leerroute: unknown[][],
  onderdeel: unknown[][],
  doelgroep?: unknown[][],
): unknown[][] {
  return celgewijs([leerroute, onderdeel, doelgroep], (l, o, d) => {
    const route = zoek(LEERROUTES, l, 'leerroute');
    const deelVanRoute = zoek(ONDERDELEN, o, 'onderdeel');
    const groep = of(d, 'Asielstatushouder', () => zoek(DOELGROEPEN, d, 'doelgroep'));
    const norm = urennormVan(route, deelVanRoute, groep, STANDAARDINSTELLINGEN.normen);
    if (norm === undefined) {
      throw nietBeschikbaar(
        `Voor ${deelVanRoute} in de ${route} (${groep.toLowerCase()}) is er geen urennorm.`,
      );
    }
    return norm.uren;
  });
}

const AANBIEDERS = naamregister(
  STANDAARDINSTELLINGEN.aanbieders.map((aanbieder) => ({ naam: aanbieder.naam, waarde: aanbieder })),
);
const PERCELEN = lijst<Perceelnaam>(LIJSTEN.Perceel, {
  'Z-route taal': ['Z taal', 'Taal Z-route', 'Taal Z'],
  'B1-route taal': ['B1 taal', 'Taal B1-route', 'Taal B1'],
  'Z-route participatie': ['Z participatie', 'Participatie Z-route', 'Participatie Z'],
  'B1-route participatie': ['B1 participatie', 'Participatie B1-route', 'Participatie B1'],
  'MAP voor gezins- en overige migranten': ['MAP', 'MAP-perceel', 'MAP gezins- en overige migranten'],
});

/**
 * Of een aanbieder een contract heeft voor een perceel.
 * @customfunction GECONTRACTEERD
 * @helpurl https://localhost:3000/docs/functies.html#gecontracteerd
 * @param aanbieder Naam van de aanbieder.
 * @param perceel Naam van het perceel.
 * @returns WAAR of ONWAAR.
 * @example =INB.GECONTRACTEERD("NewBees";"Z-route participatie") geeft WAAR
 * @bron werkafsprakenboek 1.2.2
 */
export function gecontracteerd(aanbieder: unknown[][], perceel: Perceel[][]): unknown[][] {
  return celgewijs([aanbieder, perceel], (a, p) => {
    const gevonden = zoek(AANBIEDERS, a, 'aanbieder');
    return gevonden.percelen.includes(zoek(PERCELEN, p, 'perceel'));
  });
}

/**
 * Waar en hoe een gemeente facturen wil ontvangen, en wat erop moet staan.
 * @customfunction FACTUURGEGEVENS
 * @helpurl https://localhost:3000/docs/functies.html#factuurgegevens
 * @param gemeente Naam van de gemeente.
 * @returns Twee kolommen: wat, en de gegevens.
 * @example =INB.FACTUURGEGEVENS("Duiven")
 * @bron werkafsprakenboek, bijlage 4 en 4.1.2
 */
export function factuurgegevens(gemeente: unknown[][]): unknown[][] {
  return tabel(() => {
    const g = zoek(FACTUURREGISTER, enkel(gemeente, 'gemeente'), 'gemeente');
    return [
      ['Gemeente', g.gemeente],
      ['Kanaal', g.kanaal],
      ...g.adres.map((regel) => ['Adres', regel]),
      ...g.emailadressen.map(({ adres, voor }) => [
        voor === undefined ? 'E-mailadres' : `E-mailadres, ${voor}`,
        adres,
      ]),
      ...g.vermelden.map((wat) => ['Onder vermelding van', wat]),
      ...g.voorwaarden.map((voorwaarde) => ['Voorwaarde', voorwaarde]),
      ...OP_ELKE_FACTUUR.aanbieder.map((wat) => ['Op de factuur', wat]),
      ...OP_ELKE_FACTUUR.perInburgeringsplichtige.map((wat) => ['Per inburgeringsplichtige', wat]),
    ];
  });
}

/**
 * Of een nummer een burgerservicenummer kan zijn: 8 of 9 cijfers die aan de elfproef voldoen.
 * @customfunction BSN_GELDIG
 * @helpurl https://localhost:3000/docs/functies.html#bsn_geldig
 * @param bsn Het nummer, als getal of tekst; spaties en streepjes tellen niet.
 * @returns WAAR of ONWAAR.
 * @example =INB.BSN_GELDIG(999993653) geeft WAAR
 * @bron elfproef van het burgerservicenummer
 */
export function bsnGeldig(bsn: unknown[][]): unknown[][] {
  return celgewijs([bsn], (b) => {
    if (typeof b === 'number' && b !== 0) return Number.isSafeInteger(b) && isBsn(String(b));
    return isBsn(tekst(b, 'bsn').replace(/[\s\u00A0\u2010-\u2015-]/g, ''));
  });
}

/**
 * Of een tekst een IBAN kan zijn: de vorm, en de controlecijfers volgens modulo 97. Een Nederlandse heeft 18 tekens.
 * @customfunction IBAN_GELDIG
 * @helpurl https://localhost:3000/docs/functies.html#iban_geldig
 * @param iban Het rekeningnummer; spaties tellen niet.
 * @returns WAAR of ONWAAR.
 * @example =INB.IBAN_GELDIG("NL91 ABNA 0417 1643 00") geeft WAAR
 * @bron ISO 13616
 */
export function ibanGeldig(iban: unknown[][]): unknown[][] {
  return celgewijs([iban], (i) => isIban(tekst(i, 'iban').replace(/[\u00A0\u2010-\u2015-]/g, '')));
}

/** From here a number is no step but a date: Dutch Excel makes 2 January of 2.1. */
const EERSTE_DATUM = 1_000;

function tredecode(cel: unknown): string {
  if (typeof cel === 'string') {
    return tekst(cel, 'trede')
      .trim()
      .replace(/^trede\s*/i, '')
      .replace(',', '.');
  }
  const nummer = getal(cel, 'trede');
  if (nummer >= EERSTE_DATUM) {
    throw verkeerdSoort(
      'Bij trede staat een datum: Excel leest 2.1 als 2 januari. Typ de trede als tekst, of 2,1.',
    );
  }
  // 2.1 that was computed may be off in its last digits.
  return String(Math.round(nummer * 1e9) / 1e9);
}

/**
 * De naam van een trede van de Participatieladder.
 * @customfunction PARTICIPATIETREDE
 * @helpurl https://localhost:3000/docs/functies.html#participatietrede
 * @param trede De trede: 1 tot en met 6, of 2.1 tot en met 2.7.
 * @returns De naam zoals gemeente Velsen die gebruikt.
 * @example =INB.PARTICIPATIETREDE(6) geeft direct naar werk
 * @bron velsen, paragraaf 1.1
 */
export function participatietrede(trede: unknown[][]): unknown[][] {
  return celgewijs([trede], (t) => {
    const gezocht = tredecode(t);
    const gevonden = tredeMetCode(gezocht);
    if (gevonden === undefined) {
      const codes = PARTICIPATIELADDER.map((p) => p.code).join(', ');
      throw nietBeschikbaar(`Trede ${gezocht} bestaat niet. Kies uit ${codes}.`);
    }
    return gevonden.naam;
  });
}

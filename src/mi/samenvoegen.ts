import { type Kwartaal, miDeadline } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../registratie/instellingen';
import { type Perceel, PERCELEN } from '../registratie/lijsten';
import type { Toelichting } from './levering';
import { Mifout } from './mifout';
import type { Micel, Waarden } from './meten';
import { type Mirij, TOTAAL } from './mirij';
import { mirijen } from './mirijen';
import { leeg } from './miwaarde';
import { opAanbieder, opGemeente } from './ordenen';
import { namenIn } from './regio/leverboek';
import { type Aanbiederreeks, type Leverkolommen, leverkolommen, opgeteld } from './regio/levercijfers';
import { kiesLeveringen, nieuwsteKwartaal } from './regio/leveringskeuze';
import { leverstand } from './regio/leverstand';
import { leverwijzigingen } from './regio/leverwijzigingen';
import type { Kolomgroep, Regiobron, Regiokolom, Regiomi, Regioperceel, Regiovraag } from './regio/regio';
import { regiowaarschuwingen } from './regio/regiowaarschuwingen';
import { bewaarToelichtingen } from './toelichtingen';
import { type Tijdvak, tijdvakken } from './tijdvak';

/** An aanbieder in a perceel, with its figures. */
type Aandeel = Leverkolommen & { readonly aanbieder: string };

/**
 * The managementinformatie of the region out of the MI workbooks of the aanbieders. Figures are taken as they were
 * delivered; over aanbieders counts and groups are added up and means combined. What one of them does not know makes
 * a total incomplete, and is never counted as 0.
 * @throws Mifout when there is nothing of the quarter to merge, or `vorige` is of a later quarter
 */
export function voegSamen(
  bronnen: readonly Regiobron[],
  vraag: Regiovraag = {},
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Regiomi {
  const kwartaal = vraag.kwartaal ?? nieuwsteKwartaal(bronnen);
  if (kwartaal === undefined) {
    throw new Mifout(
      'Geen van de bestanden is een werkmap met managementinformatie van één aanbieder. Er is niets om samen te voegen.',
    );
  }
  if (vraag.vorige !== undefined && vraag.vorige.kwartaal > kwartaal) {
    throw new Mifout(
      `De werkmap bij --vorige gaat over ${vraag.vorige.kwartaal}, later dan ${kwartaal}. Geef de werkmap van een eerder kwartaal.`,
    );
  }
  const vakken = tijdvakken(kwartaal);
  const kwartalen = vakken.map((vak) => vak.kwartaal);
  const { reeksen, bestanden } = kiesLeveringen(bronnen, kwartaal, vraag.vorige);
  if (reeksen.every(({ huidige }) => huidige === undefined)) {
    const gaanOver = [...new Set(bestanden.flatMap((b) => b.kwartaal ?? []))].sort();
    throw new Mifout(
      `Geen van de werkmappen gaat over ${kwartaal}${gaanOver.length > 0 ? `, wel over ${gaanOver.join(', ')}` : ''}. Kijk of de goede bestanden erbij zitten, of vraag een ander kwartaal.`,
    );
  }
  const orde = opAanbieder(instellingen);
  const opVolgorde = [...reeksen].sort((a, b) => orde(a.aanbieder, b.aanbieder));
  const gemeenten = namenIn(
    opVolgorde.flatMap(({ huidige, eerdere }) =>
      ((huidige ?? eerdere[0])?.cellen ?? []).map((cel) => cel.gemeente),
    ),
  ).sort(opGemeente(instellingen));
  const leveringen = leverstand(instellingen.aanbieders, opVolgorde, kwartaal, vraag.ontvangen);
  const percelen = PERCELEN.flatMap((perceel): Regioperceel[] => {
    const groepen = groepenVan(opVolgorde, perceel, gemeenten, kwartalen);
    const [samen] = groepen;
    const ontbreekt = leveringen.filter((l) => l.ontbreekt.includes(perceel)).map((l) => l.aanbieder);
    return samen === undefined ? [] : [{ perceel, kolommen: samen.kolommen, groepen, ontbreekt }];
  });
  const wijzigingen = opVolgorde.flatMap((reeks) => leverwijzigingen(reeks, kwartalen));
  const peildata = opVolgorde.flatMap(({ huidige }) => huidige?.peildatum ?? []).sort((a, b) => a - b);
  const aanbieders = opVolgorde.map(({ aanbieder }) => aanbieder);
  const bewaard = opVolgorde.map(({ aanbieder, huidige }) => ({
    aanbieder,
    ...bewaarToelichtingen(huidige?.toelichtingen ?? [], [kwartaal], gemeenten),
  }));
  return {
    kwartaal,
    kwartalen,
    deadline: miDeadline(kwartaal),
    peildatum: peildata.at(-1),
    aanbieders,
    gemeenten,
    percelen,
    rijen: regiorijen(percelen, aanbieders, gemeenten, vakken),
    leveringen,
    metOntvangst: vraag.ontvangen !== undefined,
    bestanden,
    wijzigingen,
    toelichtingen: bewaard.flatMap(({ aanbieder, toelichtingen }) =>
      toelichtingen.map((t) => ({ ...t, aanbieder })),
    ),
    waarschuwingen: [
      ...regiowaarschuwingen(kwartaal, leveringen, bestanden, opVolgorde, bronnen),
      ...bewaard.flatMap(({ aanbieder, metBsn }) => metBsn.map((t) => bsnwaarschuwing(aanbieder, t))),
    ],
  };
}

const bsnwaarschuwing = (aanbieder: string, { gemeente, perceel }: Toelichting): string =>
  `In de toelichting van ${aanbieder} bij ${gemeente}, ${perceel} stond een getal dat een BSN kan zijn. Het is vervangen; laat de aanbieder het ook uit zijn werkmap halen.`;

/** The columns of a perceel: all aanbieders together, the aanbieders side by side, and each aanbieder. */
function groepenVan(
  reeksen: readonly Aanbiederreeks[],
  perceel: Perceel,
  gemeenten: readonly string[],
  kwartalen: readonly Kwartaal[],
): Kolomgroep[] {
  const aandelen = reeksen
    .map((reeks): Aandeel => ({ aanbieder: reeks.aanbieder, ...leverkolommen(reeks, perceel, kwartalen) }))
    .filter(({ cellen }) => cellen.length > 0);
  if (aandelen.length === 0) return [];
  const kolom = (aanbieder: string, gemeente: string, waarden: Waarden): Regiokolom => ({
    aanbieder,
    gemeente,
    waarden,
  });
  const vanGemeente = ({ cellen }: Aandeel, gemeente: string): Waarden[] =>
    cellen.filter(([cel]) => sleutel(cel.gemeente) === sleutel(gemeente)).map(([, waarden]) => waarden);
  const metTotaal = (aanbieder: string, delen: readonly Aandeel[], totaal: Waarden): Regiokolom[] => [
    ...gemeenten.flatMap((gemeente) => {
      const waarden = delen.flatMap((deel) => vanGemeente(deel, gemeente));
      return waarden.length === 0 ? [] : [kolom(aanbieder, gemeente, opgeteld(waarden))];
    }),
    kolom(aanbieder, TOTAAL, totaal),
  ];
  const alles = opgeteld(aandelen.map(({ totaal }) => totaal));
  return [
    { soort: 'samen', kolommen: metTotaal(TOTAAL, aandelen, alles) },
    {
      soort: 'vergelijking',
      kolommen: aandelen.map(({ aanbieder, totaal }) => kolom(aanbieder, TOTAAL, totaal)),
    },
    ...aandelen.map((deel): Kolomgroep => ({
      soort: 'aanbieder',
      kolommen: metTotaal(deel.aanbieder, [deel], deel.totaal),
    })),
  ];
}

/**
 * The rows of MI-gegevens, as those of an MI over several aanbieders. A total of which a part is unknown is unknown
 * here: a row has no place to say that it is incomplete.
 */
function regiorijen(
  percelen: readonly Regioperceel[],
  aanbieders: readonly string[],
  gemeenten: readonly string[],
  vakken: readonly Tijdvak[],
): Mirij[] {
  const vanAanbieder: [Micel, Waarden][] = [];
  const vanCel = new Map<Micel, Waarden>();
  for (const { perceel, groepen } of percelen) {
    for (const { aanbieder, gemeente, waarden } of groepen.flatMap((g) =>
      g.soort === 'aanbieder' ? g.kolommen : [],
    )) {
      const cel: Micel = { aanbieder, gemeente, perceel, deelnames: [] };
      if (gemeente === TOTAAL) vanAanbieder.push([cel, volledig(waarden)]);
      else vanCel.set(cel, volledig(waarden));
    }
  }
  const samen = percelen.map(({ perceel, kolommen }) => ({
    perceel,
    kolommen: kolommen.map((kolom) => ({ ...kolom, waarden: volledig(kolom.waarden) })),
  }));
  const plaats = (naam: string): number => aanbieders.indexOf(naam);
  const cellen = [...vanCel.keys()].sort(
    (a, b) =>
      plaats(a.aanbieder) - plaats(b.aanbieder) ||
      gemeenten.indexOf(a.gemeente) - gemeenten.indexOf(b.gemeente) ||
      PERCELEN.indexOf(a.perceel) - PERCELEN.indexOf(b.perceel),
  );
  vanAanbieder.sort(([a], [b]) => plaats(a.aanbieder) - plaats(b.aanbieder));
  return mirijen(cellen, { vanCel, vanAanbieder, percelen: samen }, vakken);
}

const volledig = (waarden: Waarden): Waarden =>
  waarden.map((lijn) => lijn.map((waarde) => (waarde.onvolledig > 0 ? leeg('nietGeleverd') : waarde)));

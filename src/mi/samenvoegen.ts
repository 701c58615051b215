import { type Kwartaal, miDeadline } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../registratie/instellingen';
import { type Perceel, PERCELEN } from '../registratie/lijsten';
import { MIREGELS } from './indicatoren';
import { Mifout } from './mifout';
import type { Waarden } from './meten';
import { type Mirij, TOTAAL } from './mi';
import { isNietOpTelbaar } from './mirijen';
import { opAanbieder, opGemeente } from './ordenen';
import { namenIn } from './regio/leverboek';
import { type Aanbiederreeks, type Leverkolommen, leverkolommen, opgeteld } from './regio/levercijfers';
import { kiesLeveringen, nieuwsteKwartaal } from './regio/leveringskeuze';
import { leverstand } from './regio/leverstand';
import { leverwijzigingen } from './regio/leverwijzigingen';
import type { Kolomgroep, Regiobron, Regiokolom, Regiomi, Regioperceel, Regiovraag } from './regio/regio';
import { regiowaarschuwingen } from './regio/regiowaarschuwingen';
import { tijdvakken } from './tijdvak';

/** An aanbieder in a perceel, with its figures. */
type Aandeel = Leverkolommen & { readonly aanbieder: string };

/**
 * The managementinformatie of the region out of the MI workbooks of the aanbieders. Figures are taken as they were
 * delivered; over aanbieders counts and groups are added up and means combined. What one of them does not know makes
 * a total incomplete, and is never counted as 0.
 * @throws Mifout when there is nothing to merge, or `vorige` is of a later quarter
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
  const kwartalen = tijdvakken(kwartaal).map((vak) => vak.kwartaal);
  const { reeksen, bestanden } = kiesLeveringen(bronnen, kwartaal, vraag.vorige);
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
  return {
    kwartaal,
    kwartalen,
    deadline: miDeadline(kwartaal),
    peildatum: peildata.at(-1),
    aanbieders: opVolgorde.map(({ aanbieder }) => aanbieder),
    gemeenten,
    percelen,
    rijen: regiorijen(percelen, kwartalen),
    leveringen,
    metOntvangst: vraag.ontvangen !== undefined,
    bestanden,
    wijzigingen,
    toelichtingen: opVolgorde.flatMap(({ aanbieder, huidige }) =>
      (huidige?.toelichtingen ?? []).filter((t) => t.kwartaal === kwartaal).map((t) => ({ ...t, aanbieder })),
    ),
    waarschuwingen: regiowaarschuwingen(kwartaal, leveringen, bestanden, opVolgorde),
  };
}

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
 * The rows of MI-gegevens, as those of an MI over several aanbieders: every line of every aanbieder, gemeente and
 * perceel, of each aanbieder its totals that cannot be added up, and every line of all together. A total of which a
 * part is unknown is unknown here: a row has no place to say that it is incomplete.
 */
function regiorijen(percelen: readonly Regioperceel[], kwartalen: readonly Kwartaal[]): Mirij[] {
  const groepen = percelen.flatMap((p) => p.groepen.map((groep) => ({ perceel: p.perceel, ...groep })));
  const aanbieders = groepen.filter(({ soort }) => soort === 'aanbieder');
  const meer = new Set(aanbieders.map(({ kolommen }) => kolommen[0]?.aanbieder)).size > 1;
  const delen = aanbieders.flatMap(({ perceel, kolommen }) => kolommen.map((kolom) => ({ perceel, kolom })));
  const cellen = delen.filter(({ kolom }) => kolom.gemeente !== TOTAAL);
  const eigenTotalen = delen.filter(({ kolom }) => kolom.gemeente === TOTAAL);
  const totalen = percelen.flatMap(({ perceel, kolommen }) =>
    kolommen.slice(-1).map((kolom) => ({ perceel, kolom })),
  );
  return kwartalen.flatMap((kwartaal, k) => {
    const rijenVan = (lijst: typeof delen, alles: boolean): Mirij[] =>
      lijst.flatMap(({ perceel, kolom: { aanbieder, gemeente, waarden } }) =>
        MIREGELS.flatMap(({ indicator, uitsplitsing }, regel): Mirij[] => {
          const gevonden = waarden[regel]?.[k];
          if (gevonden === undefined || !(alles || isNietOpTelbaar(indicator))) return [];
          const { waarde, teller, noemer, herkomst, onvolledig } = gevonden;
          const cijfer =
            onvolledig > 0
              ? ({ waarde: null, teller: null, noemer: null, herkomst: 'onbekend' } as const)
              : { waarde, teller, noemer, herkomst };
          return [
            { kwartaal, aanbieder, gemeente, perceel, indicator: indicator.code, uitsplitsing, ...cijfer },
          ];
        }),
      );
    return [
      ...rijenVan(cellen, true),
      ...rijenVan(eigenTotalen, false),
      ...(meer ? rijenVan(totalen, true) : []),
    ];
  });
}

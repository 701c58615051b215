import { miDeadline } from '../basis/kwartaal';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../registratie/instellingen';
import { mibestand } from './mibestand';
import { cijferboek } from './cijferboek';
import { MIREGELS } from './indicatoren';
import type { Inzending, Mivraag, Overgeslagen } from './inzending';
import type { Mistatus, Mi, Perceeloverzicht } from './mi';
import { Mifout } from './mifout';
import { mirijen } from './mirijen';
import { ontdubbel } from './ontdubbelen';
import { naarCellen, opGemeente } from './ordenen';
import { aantalPersonen } from './tellingen';
import { type Tijdvak, tijdvakken } from './tijdvak';
import { type Onvolledig, waarschuwingen } from './waarschuwingen';

export { Mifout };

/** The Netherlands have some 340 gemeenten: more names than this are something else than gemeenten. */
const MEESTE_GEMEENTEN = 400;

/**
 * The managementinformatie of a quarter, with the three quarters before it, from what the files brought
 * (leesInzending) and the files that could not be read. Every total is computed from the trajecten.
 * @throws Mifout when the files name more gemeenten than there are
 */
export function maakMi(
  bronnen: Iterable<Inzending | Overgeslagen>,
  { kwartaal, peildatum }: Mivraag,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Mi {
  const vakken = tijdvakken(kwartaal);
  const gevraagd = vakken.at(-1) as Tijdvak;
  const bestanden = ontdubbel(bronnen);
  const deelnames = bestanden
    .flatMap(({ tellend }) => tellend)
    .filter(({ velden }) => (velden.aangemeldOp.waarde ?? Infinity) <= gevraagd.laatste);
  const cellen = naarCellen(deelnames, instellingen);
  const gemeenten = uniek(cellen.map((cel) => cel.gemeente)).sort(opGemeente(instellingen));
  if (gemeenten.length > MEESTE_GEMEENTEN) {
    throw new Mifout(
      `In de bestanden staan ${gemeenten.length} verschillende gemeenten, meer dan Nederland er heeft. Kijk of de kolom Gemeente wel gemeenten bevat.`,
    );
  }
  const boek = cijferboek(cellen, gemeenten, vakken);
  const verslagen = bestanden.map(mibestand);
  const metStatus = (status: Mistatus): number => verslagen.filter((v) => v.status === status).length;
  return {
    kwartaal,
    peildatum,
    kwartalen: vakken.map((vak) => vak.kwartaal),
    deadline: miDeadline(kwartaal),
    aanbieders: uniek(cellen.map((cel) => cel.aanbieder)),
    gemeenten,
    percelen: boek.percelen,
    rijen: mirijen(cellen, boek, vakken),
    bestanden: verslagen,
    aantallen: {
      bestanden: {
        verwerkt: metStatus('verwerkt'),
        'met bevindingen': metStatus('met bevindingen'),
        overgeslagen: metStatus('overgeslagen'),
      },
      trajecten: deelnames.length,
      inburgeringsplichtigen: aantalPersonen(deelnames),
      dubbel: bestanden.reduce(
        (som, { dubbel }) => som + [...dubbel.values()].reduce((s, d) => s + d.daar, 0),
        0,
      ),
    },
    waarschuwingen: waarschuwingen(kwartaal, peildatum, verslagen, onvolledig(boek.percelen, gevraagd)),
  };
}

const uniek = <T>(namen: readonly T[]): T[] => [...new Set(namen)];

/** The indicators of which, in the quarter asked for, not every traject could be judged. */
function onvolledig(percelen: readonly Perceeloverzicht[], gevraagd: Tijdvak): Onvolledig[] {
  const totalen = percelen.map(({ kolommen }) => kolommen.at(-1)?.waarden ?? []);
  return MIREGELS.flatMap(({ indicator, uitsplitsing }, regel) => {
    // All lines of an indicator look at the same trajecten.
    if (uitsplitsing !== (indicator.uitsplitsing?.waarden[0] ?? '')) return [];
    let [van, onbekend] = [0, 0];
    for (const waarden of totalen) {
      van += waarden[regel]?.[gevraagd.nummer]?.bekeken ?? 0;
      onbekend += waarden[regel]?.[gevraagd.nummer]?.onvolledig ?? 0;
    }
    return onbekend === 0 ? [] : [{ code: indicator.code, van, onbekend }];
  });
}

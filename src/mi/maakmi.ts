import { miDeadline } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../registratie/instellingen';
import { mibestand } from './mibestand';
import { type Cijferboek, cijferboek } from './cijferboek';
import { MIREGELS } from './indicatoren';
import type { Inzending, Mivraag, Overgeslagen } from './inzending';
import { eisEerder } from './leesmilevering';
import type { Milevering, Toelichting } from './levering';
import type { Micel } from './meten';
import type { Mistatus, Mi } from './mi';
import type { Perceeloverzicht } from './perceeloverzicht';
import { Mifout } from './mifout';
import { mirijen } from './mirijen';
import { type Genummerd, ontdubbel } from './ontdubbelen';
import { naarCellen, opGemeente } from './ordenen';
import { metOvergenomen } from './overnemen';
import { aantalPersonen } from './tellingen';
import { type Tijdvak, tijdvakken } from './tijdvak';
import { bewaarToelichtingen } from './toelichtingen';
import { vergelijk, type Vergeleken } from './vergelijking';
import { vorigboek } from './vorigboek';
import { type Onvolledig, waarschuwingen } from './waarschuwingen';
import { vorigewaarschuwingen, zelfcontrole } from './zelfcontrole';

/** The Netherlands have some 340 gemeenten: more names than this are something else than gemeenten. */
const MEESTE_GEMEENTEN = 400;

/**
 * The managementinformatie of a quarter, with the three quarters before it, from what the files brought
 * (leesInzending) and the files that could not be read. Every total is computed from the trajecten.
 * @param levering what was delivered before: it knows the states of earlier quarters, and its toelichtingen are kept
 * @throws Mifout when the files name more gemeenten than there are, or `levering` is of a later quarter
 */
export function maakMi(
  bronnen: Iterable<Inzending | Overgeslagen>,
  { kwartaal, peildatum }: Mivraag,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
  levering?: Milevering,
): Mi {
  if (levering !== undefined) eisEerder(levering.kwartaal, kwartaal);
  const vakken = tijdvakken(kwartaal);
  const kwartalen = vakken.map((vak) => vak.kwartaal);
  const gevraagd = vakken.at(-1) as Tijdvak;
  const bestanden = ontdubbel(bronnen);
  const deelnames = bestanden
    .flatMap(({ tellend }) => tellend)
    .filter(({ velden }) => (velden.aangemeldOp.waarde ?? Infinity) <= gevraagd.laatste);
  const cellen = naarCellen(deelnames, instellingen);
  const gemeenten = uniek(cellen.map((cel) => cel.gemeente)).sort(opGemeente(instellingen));
  if (gemeenten.length > MEESTE_GEMEENTEN) throw new Mifout(teVeelGemeenten(gemeenten.length, bestanden));
  const aanbieders = uniek(cellen.map((cel) => cel.aanbieder));
  const berekend = cijferboek(cellen, gemeenten, vakken);
  const { boek, vergelijking } =
    levering === undefined
      ? { boek: berekend, vergelijking: null }
      : naastVorige(berekend, cellen, vakken, levering);
  const bewaard = bewaarToelichtingen(levering?.toelichtingen ?? [], kwartalen, gemeenten);
  const verslagen = bestanden.map(mibestand);
  const metStatus = (status: Mistatus): number => verslagen.filter((v) => v.status === status).length;
  const zelfbeeld = { kwartalen, gemeenten, aanbieders, percelen: boek.percelen };
  return {
    kwartaal,
    peildatum,
    deadline: miDeadline(kwartaal),
    ...zelfbeeld,
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
    toelichtingen: bewaard.toelichtingen,
    vorige: vergelijking,
    waarschuwingen: [
      ...waarschuwingen(kwartaal, peildatum, verslagen, onvolledig(boek.percelen, gevraagd)),
      ...bewaard.metBsn.map(bsnwaarschuwing),
      ...(levering && vergelijking ? vorigewaarschuwingen(zelfbeeld, levering, vergelijking) : []),
      ...zelfcontrole(zelfbeeld),
    ],
  };
}

/** What the previous delivery adds: first what it alone knows, then where the files now say something else. */
function naastVorige(
  berekend: Cijferboek,
  cellen: readonly Micel[],
  vakken: readonly Tijdvak[],
  levering: Milevering,
): Vergeleken {
  const vorige = vorigboek(levering);
  return vergelijk(metOvergenomen(berekend, cellen, vakken, vorige), cellen, vakken, levering, vorige);
}

/** So many files are named. */
const GENOEMDE_BESTANDEN = 3;

function teVeelGemeenten(aantal: number, bestanden: readonly Genummerd[]): string {
  const meeste = bestanden
    .map(({ bron, tellend }) => ({
      bestand: bron.bestand,
      aantal: new Set(tellend.map(({ gemeente }) => sleutel(gemeente))).size,
    }))
    .sort((a, b) => b.aantal - a.aantal)
    .slice(0, GENOEMDE_BESTANDEN)
    .map((b) => `${b.bestand} (${b.aantal})`);
  return `In de bestanden staan ${aantal} verschillende gemeenten, meer dan Nederland er heeft. Kijk of de kolom Gemeente wel gemeenten bevat. De meeste staan in: ${meeste.join(', ')}.`;
}

const bsnwaarschuwing = ({ kwartaal, gemeente, perceel }: Toelichting): string =>
  `In de toelichting bij ${gemeente}, ${perceel}, ${kwartaal} stond een getal dat een BSN kan zijn. Het is vervangen; haal het ook weg uit de vorige werkmap.`;

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

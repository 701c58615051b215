import type { Kwartaal } from '../basis/kwartaal';
import { som } from '../basis/rekenen';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../registratie/instellingen';
import type { Lesuren } from '../registratie/les';
import { PERCELEN, type Perceel } from '../registratie/lijsten';
import type { Deelname } from './deelname';
import { type Herleidcel, onduidelijkeCellen, tellendeCellen } from './herleidcel';
import { gekozenCellen, type Herleidvraag, indicatorVan, lijnenVan, tijdvakVan } from './herleidkeuze';
import type { Indicator } from './indicator';
import { MIREGELS } from './indicatoren';
import type { Inzending, Mivraag, Overgeslagen } from './inzending';
import { bereken, meet, speeltMee } from './meten';
import type { Miwaarde } from './miwaarde';
import { isOvergeslagen, ontdubbel } from './ontdubbelen';
import { naarCellen } from './ordenen';
import { type Tijdvak, tijdvakken } from './tijdvak';

/** One traject behind a figure: its file, and the cells in it. */
export interface Bijdrage {
  readonly bestand: string;
  readonly cellen: readonly Herleidcel[];
}

/** What counts for one: a person, or for MI-04 a group. Mostly one traject, in one file. */
export interface Herleiddeel {
  readonly bijdragen: readonly Bijdrage[];
  /** Of the quarter, where the figure is about hours. */
  readonly uren: Lesuren | undefined;
  /** Its part in the teller of a mean, such as days. */
  readonly teller: number | undefined;
}

export interface Herleidcijfer {
  /** '' when the indicator has none. */
  readonly uitsplitsing: string;
  readonly waarde: Miwaarde;
  /** In path order; as many as `waarde` counts, or as its noemer for a mean. */
  readonly delen: readonly Herleiddeel[];
}

/** The figures of one perceel: there is none over percelen together. */
export interface Herleiding {
  readonly indicator: Indicator;
  readonly kwartaal: Kwartaal;
  readonly perceel: Perceel;
  readonly cijfers: readonly Herleidcijfer[];
  /** The trajecten of which nobody can say whether they count, and the cells for which. */
  readonly onduidelijk: readonly Bijdrage[];
}

/**
 * The files and cells behind a figure, per perceel. Every figure is the one that maakMi gives for the same choice.
 * @returns nothing when no traject is of that aanbieder, gemeente and perceel together
 * @throws Mifout for an indicator, quarter or name that does not exist
 */
export function herleid(
  bronnen: Iterable<Inzending | Overgeslagen>,
  { kwartaal }: Pick<Mivraag, 'kwartaal'>,
  vraag: Herleidvraag,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Herleiding[] {
  const indicator = indicatorVan(vraag);
  const lijnen = lijnenVan(indicator, vraag);
  const vakken = tijdvakken(kwartaal);
  const vak = tijdvakVan(vakken, vraag);
  const bronVan = new Map<Deelname, Inzending>();
  for (const { bron, tellend } of ontdubbel(bronnen)) {
    if (isOvergeslagen(bron)) continue;
    for (const deelname of tellend)
      if (speeltMee(deelname, vakken.at(-1) as Tijdvak)) bronVan.set(deelname, bron);
  }
  const opPad = new Map([...bronVan.keys()].map((deelname, i) => [deelname, i]));
  const cellen = gekozenCellen(naarCellen([...bronVan.keys()], instellingen), vraag);
  return PERCELEN.filter(
    (perceel) => vraag.perceel !== undefined || indicator.geldtVoor?.(perceel) !== false,
  ).flatMap((perceel) => {
    const eigen = cellen.filter((cel) => cel.perceel === perceel);
    if (eigen.length === 0) return [];
    const deelnames = eigen
      .flatMap((cel) => cel.deelnames)
      .sort((a, b) => (opPad.get(a) ?? 0) - (opPad.get(b) ?? 0));
    const [waarden = []] = bereken(eigen, [eigen.map((_, i) => i)], vakken);
    const cijfers = lijnen.map((uitsplitsing): Herleidcijfer => {
      const regel = MIREGELS.findIndex((r) => r.indicator === indicator && r.uitsplitsing === uitsplitsing);
      const waarde = waarden[regel]?.[vak.nummer] as Miwaarde;
      return { uitsplitsing, waarde, delen: delenVan(uitsplitsing, waarde, deelnames) };
    });
    // All lines of an indicator look at the same trajecten.
    const isOnvolledig = cijfers.some(({ waarde }) => waarde.onvolledig > 0);
    const onduidelijk = isOnvolledig ? deelnames.filter(isOnduidelijk) : [];
    return [
      {
        indicator,
        kwartaal: vak.kwartaal,
        perceel,
        cijfers,
        onduidelijk: onduidelijk.map((d) => bijdrage(d, onduidelijkeCellen)),
      },
    ];
  });

  function delenVan(
    uitsplitsing: string,
    { waarde }: Miwaarde,
    deelnames: readonly Deelname[],
  ): Herleiddeel[] {
    // Where there is no figure nothing stands behind it.
    if (waarde === null) return [];
    const plaats = (indicator.uitsplitsing?.waarden ?? ['']).indexOf(uitsplitsing);
    const gemeten = meet(indicator, deelnames, vak)[plaats]?.tellend ?? [];
    return perEenheid(indicator, indicator.samen?.(gemeten, vak) ?? gemeten).map((eigen) => ({
      bijdragen: eigen.map((d) => bijdrage(d, tellendeCellen)),
      uren: indicator.herkomst === 'uren' ? urenVan(eigen, vak) : undefined,
      teller: indicator.noemer && indicator.teller.tel(eigen, vak),
    }));
  }

  function bijdrage(deelname: Deelname, cellenVan: typeof onduidelijkeCellen): Bijdrage {
    const bron = bronVan.get(deelname) as Inzending;
    return { bestand: bron.bestand, cellen: cellenVan(indicator, deelname, vak, bron) };
  }

  function isOnduidelijk(deelname: Deelname): boolean {
    return speeltMee(deelname, vak) && indicator.telt(deelname, vak) === undefined;
  }
}

/** The trajecten of each person or group that is counted. */
function perEenheid({ teller, noemer }: Indicator, deelnames: readonly Deelname[]): Deelname[][] {
  const eenheden = new Map<string | number, Deelname[]>();
  for (const deelname of deelnames) {
    const eenheid = (noemer ?? teller).eenheid?.(deelname) ?? deelname.persoon;
    const eigen = eenheden.get(eenheid);
    if (eigen === undefined) eenheden.set(eenheid, [deelname]);
    else eigen.push(deelname);
  }
  return [...eenheden.values()];
}

function urenVan(deelnames: readonly Deelname[], { nummer }: Tijdvak): Lesuren {
  const uren = deelnames.flatMap((d) => d.uren[nummer] ?? []);
  return { gepland: som(uren.map((u) => u.gepland)), gevolgd: som(uren.map((u) => u.gevolgd)) };
}

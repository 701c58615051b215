import type { Dag } from '../basis/dag';
import type { Kwartaal } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import type { Cijferboek } from './cijferboek';
import { MIREGELS } from './indicatoren';
import type { Milevering } from './levering';
import type { Micel, Waarden } from './meten';
import { TOTAAL } from './mirij';
import type { Miwaarde } from './miwaarde';
import { aanbiedersVan } from './overnemen';
import { type Cijfer, zegtHetzelfde } from './samengeteld';
import { type Tijdvak, tijdvakken } from './tijdvak';
import type { Cijferwie, Vorigboek } from './vorigboek';

/** A figure that was delivered before and is another now. Null is unknown, or a mean of nobody. */
export interface Miwijziging extends Cijferwie {
  readonly kwartaal: Kwartaal;
  readonly indicator: string;
  readonly uitsplitsing: string;
  readonly geleverd: number | null;
  readonly nu: number | null;
}

/** An aanbieder with a gemeente and a perceel that only one of the two deliveries has. */
export interface Miverschuiving extends Cijferwie {
  readonly soort: 'verdwenen' | 'nieuw';
}

/** What the previous delivery says beside this one. */
export interface Mivergelijking {
  readonly kwartaal: Kwartaal;
  readonly peildatum: Dag | undefined;
  /** Of the quarters that both show, the oldest first. */
  readonly wijzigingen: readonly Miwijziging[];
  readonly verschuivingen: readonly Miverschuiving[];
}

/** Where a figure is computed again; what was taken over is what was delivered. */
const isHerrekend = ({ herkomst, reden }: Miwaarde): boolean =>
  herkomst !== 'overgenomen' && reden !== 'nietVanToepassing' && reden !== 'nietInEerdereLevering';

export interface Vergeleken {
  readonly boek: Cijferboek;
  readonly vergelijking: Mivergelijking;
}

/**
 * Compares the figures with those of the previous delivery, for the quarters that both show. The figures come back with
 * `geleverd` where that was something else: those of the sheets, per gemeente and in total.
 */
export function vergelijk(
  boek: Cijferboek,
  cellen: readonly Micel[],
  vakken: readonly Tijdvak[],
  levering: Milevering,
  vorige: Vorigboek,
): Vergeleken {
  const getoond = new Set(tijdvakken(levering.kwartaal).map(({ kwartaal }) => kwartaal));
  const gedeeld = vakken.filter(({ kwartaal }) => getoond.has(kwartaal));
  const wijzigingen: Miwijziging[] = [];

  /** What was delivered, where that differs; undefined where it does not, or was not delivered at all. */
  function anders(vak: Tijdvak, wie: Cijferwie, regel: number, waarde: Miwaarde): Cijfer | undefined {
    const miregel = MIREGELS[regel];
    if (miregel === undefined || !isHerrekend(waarde) || !gedeeld.includes(vak)) return undefined;
    const toen = vorige.cijfer(vak.kwartaal, wie, miregel);
    return toen === undefined || zegtHetzelfde(toen, waarde) ? undefined : toen;
  }

  const noteer = (wie: Cijferwie, waarden: Waarden): void => {
    for (const vak of gedeeld) {
      MIREGELS.forEach(({ indicator, uitsplitsing }, regel) => {
        const waarde = waarden[regel]?.[vak.nummer];
        const toen = waarde && anders(vak, wie, regel, waarde);
        if (waarde === undefined || toen === undefined) return;
        const { aanbieder, gemeente, perceel } = wie;
        wijzigingen.push({
          kwartaal: vak.kwartaal,
          ...{ aanbieder, gemeente, perceel, indicator: indicator.code, uitsplitsing },
          geleverd: toen.waarde,
          nu: waarde.waarde,
        });
      });
    }
  };

  for (const [cel, waarden] of boek.vanCel) noteer(cel, waarden);
  const aantalVanCellen = wijzigingen.length;
  const vanCellen = new Set(wijzigingen.map(watVan));
  const percelen = boek.percelen.map(({ perceel, kolommen }) => ({
    perceel,
    kolommen: kolommen.map(({ gemeente, waarden }) => {
      const aanbieders = aanbiedersVan(cellen, { gemeente, perceel });
      if (!vorige.kent(aanbieders)) return { gemeente, waarden };
      const wie = { aanbieder: TOTAAL, gemeente, perceel };
      noteer({ ...wie, aanbieder: enigeAanbieder(aanbieders, levering) ?? TOTAAL }, waarden);
      const gemerkt = waarden.map((lijn, regel) =>
        lijn.map((waarde, i): Miwaarde => {
          const toen = anders(vakken[i] as Tijdvak, wie, regel, waarde);
          return toen === undefined ? waarde : { ...waarde, geleverd: toen.waarde };
        }),
      );
      return { gemeente, waarden: gemerkt };
    }),
  }));
  // Where a gemeente has one aanbieder its figures are the same twice: once is enough.
  const verschillend = wijzigingen.filter((w, i) => i < aantalVanCellen || !vanCellen.has(watVan(w)));
  return {
    boek: { ...boek, percelen },
    vergelijking: {
      kwartaal: levering.kwartaal,
      peildatum: levering.peildatum,
      wijzigingen: gedeeld.flatMap(({ kwartaal }) => verschillend.filter((w) => w.kwartaal === kwartaal)),
      verschuivingen: verschuivingen(cellen, levering, vorige),
    },
  };
}

/** What a change says, whoever it is of. */
const watVan = ({ aanbieder: _, ...wat }: Miwijziging): string => JSON.stringify(Object.values(wat));

/** The name of the one aanbieder that both are about. */
function enigeAanbieder(
  aanbieders: ReadonlySet<string>,
  { aanbieders: toen }: Milevering,
): string | undefined {
  const [enige] = aanbieders;
  return aanbieders.size === 1 && toen.length === 1 ? enige : undefined;
}

function verschuivingen(
  cellen: readonly Micel[],
  { rijen }: Milevering,
  vorige: Vorigboek,
): Miverschuiving[] {
  const idVan = ({ aanbieder, gemeente, perceel }: Cijferwie): string =>
    [aanbieder, gemeente, perceel].map(sleutel).join('|');
  const nu = new Set(cellen.map(idVan));
  const toen = new Map(
    rijen
      .filter(({ aanbieder, gemeente }) => aanbieder !== TOTAAL && gemeente !== TOTAAL)
      .map((rij) => [idVan(rij), rij]),
  );
  const wieVan = ({ aanbieder, gemeente, perceel }: Cijferwie): Cijferwie => ({
    aanbieder,
    gemeente,
    perceel,
  });
  return [
    ...[...toen].flatMap(([id, rij]) =>
      nu.has(id) ? [] : [{ soort: 'verdwenen' as const, ...wieVan(rij) }],
    ),
    ...cellen.flatMap((cel) => (vorige.heeft(cel) ? [] : [{ soort: 'nieuw' as const, ...wieVan(cel) }])),
  ];
}

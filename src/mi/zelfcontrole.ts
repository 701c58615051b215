import type { Kwartaal } from '../basis/kwartaal';
import { kwartalenLater } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import { MIREGELS } from './indicatoren';
import type { Milevering } from './levering';
import type { Waarden } from './meten';
import { TOTAAL } from './mirij';
import { type Perceeloverzicht } from './perceeloverzicht';
import type { Mivergelijking } from './vergelijking';
import { STANDINDICATOREN } from './waarschuwingen';

/** "a jump of more than half against the previous quarter" */
const SPRONG = 0.5;
/** From 1 to 2 is a doubling and says nothing: smaller differences than this are no jump. Ours. */
const KLEINSTE_VERSCHIL = 5;
/** So many figures stand in one sentence; the others are counted. */
const GENOEMD = 6;

/** What the MI looks at before it is written. */
export interface Zelfbeeld {
  readonly kwartalen: readonly Kwartaal[];
  readonly gemeenten: readonly string[];
  readonly aanbieders: readonly string[];
  readonly percelen: readonly Perceeloverzicht[];
}

/** Whether a figure is more than half up or down, and not by a handful. From 0 every rise is more than half. */
export const isSprong = (toen: number, nu: number): boolean =>
  Math.abs(nu - toen) >= KLEINSTE_VERSCHIL && Math.abs(nu - toen) > SPRONG * toen;

/**
 * The MI looked at as its reader would: sentences about what is probably a mistake. "Before it writes, mi checks its own
 * result and warns: a jump of more than half against the previous quarter, an indicator empty for a whole perceel, a
 * gemeente that has vanished."
 */
export function zelfcontrole(mi: Zelfbeeld): string[] {
  return [
    ...verdwenenGemeenten(mi),
    ...mi.percelen.flatMap((p) => [...legeIndicatoren(p), ...sprongen(p, mi)]),
  ];
}

/** Somebody was counted there in the quarter before, and nobody is now. */
function verdwenenGemeenten({ gemeenten, percelen, kwartalen }: Zelfbeeld): string[] {
  const [vorige, nu] = kwartalen.slice(-2);
  const telt = (waarden: Waarden, kwartaal: Kwartaal | undefined): boolean =>
    waarden.some((lijn) => (lijn[kwartalen.indexOf(kwartaal as Kwartaal)]?.waarde ?? 0) > 0);
  return gemeenten.flatMap((gemeente) => {
    const eigen = percelen.flatMap(({ kolommen }) => kolommen.filter((k) => k.gemeente === gemeente));
    const isVerdwenen =
      eigen.some(({ waarden }) => telt(waarden, vorige)) && !eigen.some(({ waarden }) => telt(waarden, nu));
    return isVerdwenen
      ? [
          `In ${gemeente} telt in ${nu} niemand meer mee, in ${vorige} nog wel. Kijk of alle bestanden er zijn.`,
        ]
      : [];
  });
}

function legeIndicatoren({ perceel, kolommen }: Perceeloverzicht): string[] {
  const totaal = kolommen.at(-1)?.waarden ?? [];
  const leeg = MIREGELS.filter((_, regel) => totaal[regel]?.at(-1)?.herkomst === 'onbekend');
  const codes = [...new Set(leeg.map(({ indicator }) => indicator.code))];
  return codes.length === 0 ? [] : [`Leeg voor heel ${perceel}: ${codes.join(', ')}. Zie Herkomst.`];
}

function sprongen({ perceel, kolommen }: Perceeloverzicht, { kwartalen }: Zelfbeeld): string[] {
  const vorige = kwartalen.length - 2;
  // The total first: it weighs most.
  const opVolgorde = [...kolommen.slice(-1), ...kolommen.slice(0, -1)];
  const gevonden = opVolgorde.flatMap(({ gemeente, waarden }) =>
    MIREGELS.flatMap(({ indicator, uitsplitsing }, regel) => {
      const [toen, nu] = [waarden[regel]?.[vorige]?.waarde, waarden[regel]?.[vorige + 1]?.waarde];
      if (typeof toen !== 'number' || typeof nu !== 'number' || !isSprong(toen, nu)) return [];
      const wat = uitsplitsing === '' ? indicator.code : `${indicator.code} trede ${uitsplitsing}`;
      const waar = gemeente === TOTAAL ? 'in totaal' : `in ${gemeente}`;
      return [`${wat} ${waar} van ${getal(toen)} naar ${getal(nu)}`];
    }),
  );
  if (gevonden.length === 0) return [];
  const rest = gevonden.length - GENOEMD;
  const genoemd = gevonden.slice(0, GENOEMD).join('; ');
  return [
    `${perceel}: meer dan de helft anders dan in ${kwartalen[vorige]}: ${genoemd}${rest > 0 ? `; en ${rest} andere` : ''}. Klopt dat, licht het dan toe.`,
  ];
}

const getal = (waarde: number): string => String(waarde).replace('.', ',');

/** What the previous delivery makes the reader ask. */
export function vorigewaarschuwingen(
  mi: Zelfbeeld,
  levering: Milevering,
  { wijzigingen }: Mivergelijking,
): string[] {
  const gevraagd = mi.kwartalen.at(-1) as Kwartaal;
  const gevonden: string[] = [];
  const ontbrekend = mi.kwartalen.slice(0, -1).filter((k) => k > levering.kwartaal);
  if (ontbrekend.length > 0) {
    gevonden.push(
      `De vorige levering is van ${levering.kwartaal}: standen van ${ontbrekend.join(' en ')} zijn daaruit niet bekend. Geef die van ${kwartalenLater(gevraagd, -1)} mee als zij er is.`,
    );
  }
  const onvolledig = mi.kwartalen.slice(0, -1).includes(levering.kwartaal)
    ? levering.onvolledig.filter((code) => STANDINDICATOREN.includes(code))
    : [];
  if (onvolledig.length > 0) {
    gevonden.push(
      `In de levering van ${levering.kwartaal} ${onvolledig.length === 1 ? 'was' : 'waren'} onvolledig: ${onvolledig.join(', ')}. Bij een deel van de trajecten was niet vast te stellen of zij meetellen; wat daaruit is overgenomen staat hier zonder *.`,
    );
  }
  for (const [soort, toen, nu] of [
    ['aanbieder', levering.aanbieders, mi.aanbieders],
    ['gemeente', levering.gemeenten, mi.gemeenten],
  ] as const) {
    const namen = new Set(nu.map(sleutel));
    const weg = toen.filter((naam) => !namen.has(sleutel(naam)));
    if (weg.length > 0) {
      gevonden.push(
        `Niet meer in de bestanden, wel in de levering van ${levering.kwartaal}: ${soort} ${weg.join(', ')}. Kijk of alle bestanden er zijn.`,
      );
    }
  }
  if (wijzigingen.length > 0) {
    gevonden.push(
      `${wijzigingen.length === 1 ? '1 eerder geleverd cijfer is' : `${wijzigingen.length} eerder geleverde cijfers zijn`} nu anders. Zie Wijzigingen.`,
    );
  }
  return gevonden;
}

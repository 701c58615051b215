import { type Dag, dagVan, dagenLater, jaarVan, weekdag } from '../basis/dag';
import { FEESTDAGEN, type Feestdag, feestdagenIn } from './feestdagen';

/** Tells werkdagen: Monday to Friday, except the feestdagen. */
export interface Werkkalender {
  /** The name of the feestdag on this day; undefined when it is none. */
  feestdagOp(d: Dag): string | undefined;
  isWerkdag(d: Dag): boolean;
  /** The `aantal`-th werkdag (1 or more) after a day: the first werkdag after it is number 1. */
  werkdagLater(vanaf: Dag, aantal: number): Dag;
  /** Werkdagen after `van` up to and including `tot`; negative when `tot` lies before `van`. */
  werkdagenTussen(van: Dag, tot: Dag): number;
}

const EERSTE = dagVan(1900, 1, 1) as Dag;
const LAATSTE = dagVan(2399, 12, 31) as Dag;

/** A calendar over the given feestdagen. The years 1900 to 2399 are laid out once, so that counting is a look-up. */
export function werkkalender(feestdagen: readonly Feestdag[] = FEESTDAGEN): Werkkalender {
  const perJaar = new Map<number, Map<Dag, string>>();
  const feestdagenVan = (jaar: number): Map<Dag, string> => {
    let gevonden = perJaar.get(jaar);
    if (gevonden === undefined) {
      gevonden = new Map(feestdagenIn(jaar, feestdagen).map(({ dag, naam }) => [dag, naam]));
      perJaar.set(jaar, gevonden);
    }
    return gevonden;
  };
  const feestdagOp = (d: Dag): string | undefined => feestdagenVan(jaarVan(d)).get(d);
  const bereken = (d: Dag): boolean => weekdag(d) <= 5 && feestdagOp(d) === undefined;

  let tabel: { readonly tot: Int32Array; readonly werkdagen: Int32Array } | undefined;
  /** `tot[i]`: werkdagen up to and including the i-th day; `werkdagen[n]`: the n-th werkdag of all. */
  const legUit = () => {
    const feest = new Set<number>();
    for (let jaar = 1900; jaar <= 2399; jaar += 1) for (const d of feestdagenVan(jaar).keys()) feest.add(d);
    const tot = new Int32Array(LAATSTE - EERSTE + 1);
    const werkdagen: number[] = [];
    for (let d = EERSTE; d <= LAATSTE; d = dagenLater(d, 1)) {
      if (weekdag(d) <= 5 && !feest.has(d)) werkdagen.push(d);
      tot[d - EERSTE] = werkdagen.length;
    }
    tabel = { tot, werkdagen: Int32Array.from(werkdagen) };
    return tabel;
  };
  const nummer = (d: Dag): number | undefined => (tabel ?? legUit()).tot[d - EERSTE];

  function werkdagLater(vanaf: Dag, aantal: number): Dag {
    const n = nummer(vanaf);
    const gevonden = n === undefined ? undefined : (tabel ?? legUit()).werkdagen[n + aantal - 1];
    if (gevonden !== undefined) return gevonden as Dag;
    let d = vanaf;
    for (let geteld = 0; geteld < aantal;) {
      d = dagenLater(d, 1);
      if (bereken(d)) geteld += 1;
    }
    return d;
  }

  function werkdagenTussen(van: Dag, tot: Dag): number {
    if (tot < van) return -werkdagenTussen(tot, van);
    const [n, m] = [nummer(van), nummer(tot)];
    if (n !== undefined && m !== undefined) return m - n;
    let geteld = 0;
    for (let d = dagenLater(van, 1); d <= tot; d = dagenLater(d, 1)) if (bereken(d)) geteld += 1;
    return geteld;
  }

  return {
    feestdagOp,
    isWerkdag(d) {
      const n = nummer(d);
      return n === undefined || d === EERSTE ? bereken(d) : n > (nummer(dagenLater(d, -1)) ?? 0);
    },
    werkdagLater,
    werkdagenTussen,
  };
}

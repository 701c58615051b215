import { type Eurocent, eurocent } from './geld';

/**
 * A number as the decimal fraction that the user sees: `cijfers` / 10^`decimalen`. A binary floating point number
 * such as 12.1 is no exact tenth; amounts are computed with what was meant. Like Excel: 15 significant digits.
 */
interface Decimaal {
  readonly cijfers: number;
  readonly decimalen: number;
}

const MACHTEN = [1, 10, 100, 1_000, 10_000];

function decimaal(getal: number): Decimaal {
  for (let decimalen = 0; decimalen < MACHTEN.length; decimalen += 1) {
    const macht = MACHTEN[decimalen] as number;
    const cijfers = Math.round(getal * macht);
    if (cijfers / macht === getal && Number.isSafeInteger(cijfers)) return { cijfers, decimalen };
  }
  const delen = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(getal.toExponential(14));
  if (delen === null) throw new RangeError(`Geen eindig getal: ${getal}`);
  const achter = (delen[3] ?? '').replace(/0+$/, '');
  const cijfers = Number(`${delen[1] ?? ''}${delen[2] ?? ''}${achter}`);
  const decimalen = achter.length - Number(delen[4]);
  return decimalen >= 0 ? { cijfers, decimalen } : { cijfers: cijfers * 10 ** -decimalen, decimalen: 0 };
}

/** Half a cent away from zero, so that a credit mirrors its charge. Exact: numerator and denominator are whole. */
function deelAfgerond(teller: bigint, noemer: bigint): number {
  const negatief = teller < 0n;
  const heel = ((negatief ? -teller : teller) * 2n + noemer) / (noemer * 2n);
  return Number(heel) * (negatief ? -1 : 1) + 0;
}

/**
 * The amount times every factor, divided by `deler` (a whole number); rounded once, at the end, to whole cents: half
 * a cent rounds up (away from zero). Exact for decimal factors such as 18.5 hours or 20 %.
 * @throws RangeError when the outcome is no amount: infinite, or beyond 2^53 cents.
 * @example maal(eurocent(271506), [18], 24) // 203630: 203629.5 rounds up
 */
export function maal(bedrag: Eurocent, factoren: readonly number[], deler = 1): Eurocent {
  let teller: number = bedrag;
  let noemer = deler;
  let heleTeller: bigint | undefined;
  let heleNoemer = 0n;
  for (const factor of factoren) {
    const maalHeel = teller * factor;
    if (heleTeller === undefined && Number.isInteger(factor) && Math.abs(maalHeel) < 2 ** 50) {
      teller = maalHeel;
      continue;
    }
    const { cijfers, decimalen } = decimaal(factor);
    if (heleTeller === undefined) {
      const [t, n] = [teller * cijfers, noemer * 10 ** decimalen];
      if (Math.abs(t) < 2 ** 50 && n < 2 ** 50) {
        [teller, noemer] = [t, n];
        continue;
      }
      [heleTeller, heleNoemer] = [BigInt(teller), BigInt(noemer)];
    }
    heleTeller *= BigInt(cijfers);
    heleNoemer *= 10n ** BigInt(decimalen);
  }
  if (heleTeller !== undefined) return eurocent(deelAfgerond(heleTeller, heleNoemer));
  const heel = Math.floor((2 * Math.abs(teller) + noemer) / (2 * noemer));
  return eurocent(heel === 0 || teller > 0 ? heel : -heel);
}

/** The amount of a number of euros, rounded to whole cents. */
export function vanEuro(euro: number): Eurocent {
  const cent = Math.round(euro * 100);
  return cent / 100 === euro && Number.isSafeInteger(cent) ? (cent as Eurocent) : maal(eurocent(100), [euro]);
}

/** The amount as a number of euros, for whoever shows it. */
export const inEuro = (bedrag: Eurocent): number => bedrag / 100;

/**
 * The sum of decimal numbers as the user sees them: 0.1 + 0.2 is 0.3. Good for hours and amounts (up to four
 * decimals without any error; beyond that to 15 significant digits).
 */
export function som(getallen: Iterable<number>): number {
  let tienduizendsten = 0;
  let rest = 0;
  for (const getal of getallen) {
    const heel = Math.round(getal * 10_000);
    if (heel / 10_000 === getal) tienduizendsten += heel;
    else rest += getal;
  }
  return rest === 0 ? tienduizendsten / 10_000 : Number((tienduizendsten / 10_000 + rest).toPrecision(15));
}

/**
 * One decimal number divided by another, as the nearest number to the true quotient: 2.4 / 3 is 0.8 and not
 * 0.7999999999999999, so that comparing with a norm of 80 % comes out right.
 */
export function deel(teller: number, noemer: number): number {
  const t = Math.round(teller * 10_000);
  const n = Math.round(noemer * 10_000);
  return t / 10_000 === teller && n / 10_000 === noemer ? t / n : teller / noemer;
}

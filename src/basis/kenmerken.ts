/** The weights of the elfproef: the last digit counts negatively. */
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether the digits can be a burgerservicenummer: 8 or 9 of them (8 stand for a leading 0), not all 0, and
 * 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i divisible by 11. Says nothing about whether the number was ever given out.
 * @example isBsn('999993653') // true
 */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, '0');
  let som = 0;
  for (let i = 0; i < 9; i += 1) som += (negen.charCodeAt(i) - 48) * (GEWICHTEN[i] ?? 0);
  return som % 11 === 0 && !/^0+$/.test(negen);
}

/** Exactly nine digits, not part of a longer number. */
const NEGEN_CIJFERS = /(?<!\d)\d{9}(?!\d)/g;

/** A text in which what can be a BSN is replaced. Wider than rule X001: hiding too much does less harm than too little. */
export const zonderBsn = (tekst: string, teken: string): string =>
  tekst.replace(NEGEN_CIJFERS, (cijfers) => (isBsn(cijfers) ? teken : cijfers));

/** A country, two check digits and 11 to 30 characters (ISO 13616). */
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
/** Four letters of the bank and ten digits: 18 characters in all. */
const NEDERLANDSE_IBAN = /^NL\d{2}[A-Z]{4}\d{10}$/;

/**
 * Whether a text can be an IBAN: its form, and the check digits modulo 97. Spaces and the case of letters do not
 * count; a Dutch one has 18 characters.
 * @example isIban('NL91 ABNA 0417 1643 00') // true
 */
export function isIban(tekst: string): boolean {
  const iban = tekst.replace(/\s/g, '').toUpperCase();
  if (!IBAN.test(iban) || (iban.startsWith('NL') && !NEDERLANDSE_IBAN.test(iban))) return false;
  let rest = 0;
  for (let i = 0; i < iban.length; i += 1) {
    // The country and check digits come last; A is 10, B is 11.
    const code = iban.charCodeAt((i + 4) % iban.length);
    rest = (code > 57 ? rest * 100 + code - 55 : rest * 10 + code - 48) % 97;
  }
  return rest === 1;
}

/**
 * Whether a text can be a Dutch postcode: four digits of which the first is no 0, and two letters other than SA, SD
 * and SS. One space between them may be left out; the case of the letters does not count.
 */
export function isPostcode(tekst: string): boolean {
  return /^[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}$/.test(tekst.trim().toUpperCase());
}

/**
 * A time in days as it is read: hours and minutes, and seconds when there are any; longer than a day the hours go on.
 * @example tijdtekst(0.125) // '3:00'
 * @example tijdtekst(1.5) // '36:00'
 */
export function tijdtekst(dagen: number): string {
  const seconden = Math.round(Math.abs(dagen) * 86_400);
  const [uur, minuut, rest] = [Math.floor(seconden / 3600), Math.floor(seconden / 60) % 60, seconden % 60];
  const delen = [minuut, ...(rest === 0 ? [] : [rest])].map((deel) => String(deel).padStart(2, '0'));
  return `${dagen < 0 && seconden > 0 ? '-' : ''}${uur}:${delen.join(':')}`;
}

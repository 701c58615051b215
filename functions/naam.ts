import { type Naamregister } from '../src';
import { tekst } from './argument';
import { nietBeschikbaar } from './fout';

/** Names as a Dutch sentence lists them: a, b of c. */
export function opsomming(namen: readonly string[]): string {
  const aangehaald = namen.map((n) => `"${n}"`);
  const laatste = aangehaald.pop() ?? '';
  return aangehaald.length === 0 ? laatste : `${aangehaald.join(', ')} of ${laatste}`;
}

/**
 * What a cell names in a register. #N/A for a name that fits several things (and names them) or none (and names the
 * nearest, or says where to look).
 * @param soort what it is, as the sentence calls it: product, regime
 * @param anders said when nothing comes near
 */
export function zoek<T>(register: Naamregister<T>, cel: unknown, soort: string, anders?: string): T {
  return zoekTekst(register, tekst(cel, soort), soort, anders);
}

/** As zoek, for a text that was read already. */
export function zoekTekst<T>(register: Naamregister<T>, gezocht: string, soort: string, anders?: string): T {
  const vondst = register.zoek(gezocht);
  switch (vondst.soort) {
    case 'een':
      return vondst.waarde;
    case 'meer':
      throw nietBeschikbaar(
        `"${gezocht.trim()}" past bij meer dan één ${soort}: ${opsomming(vondst.namen)}. Kies er één.`,
      );
    case 'geen':
      throw nietBeschikbaar(
        vondst.lijktOp === undefined
          ? `Onbekend: ${soort} "${gezocht.trim()}". ${anders ?? `Kies uit ${opsomming(register.namen)}.`}`
          : `Onbekend: ${soort} "${gezocht.trim()}". Bedoelt u "${vondst.lijktOp}"?`,
      );
  }
}

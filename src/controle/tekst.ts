import type { Instellingen } from '../registratie/instellingen';
import type { Bevinding } from './bevinding';
import { vulIn } from './melding';
import type { ElkeRegel } from './regel';
import { REGELS } from './regels';

const perCode = new Map<string, ElkeRegel>(REGELS.map((r) => [r.code, r]));

/** The rule behind a code. */
export const regelVan = (code: string): ElkeRegel | undefined => perCode.get(code);

/** The Dutch sentence of a finding. */
export function meldingstekst({ code, bericht, gegevens }: Bevinding): string {
  const melding = perCode.get(code)?.meldingen[bericht as never] as { tekst: string } | undefined;
  if (melding === undefined) throw new Error(`Onbekende melding ${code}.${bericht}`);
  return vulIn(melding.tekst, gegevens);
}

/** Codes that the settings switch off and that no rule has. */
export const onbekendeRegels = ({ zonderRegels }: Instellingen): string[] =>
  zonderRegels.filter((code) => !perCode.has(code));

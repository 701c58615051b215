import type { Blad } from '../werkmap/werkmap';
import { MIREGELS } from './indicatoren';

/**
 * The indicators that an MI workbook itself calls incomplete, on its Overzicht: "MI-01b is onvolledig: …". MI-gegevens
 * has no place for that; who goes on with its figures must know it.
 */
export function leesOnvolledig(overzicht: Blad | undefined): string[] {
  const gezegd = new Set(
    (overzicht?.rijen ?? []).flatMap(({ waarden }) =>
      waarden.flatMap((w) => (typeof w === 'string' ? (/^(MI-\w+) is onvolledig\b/.exec(w)?.[1] ?? []) : [])),
    ),
  );
  const codes = new Set<string>(MIREGELS.map(({ indicator }) => indicator.code));
  return [...codes].filter((code) => gezegd.has(code));
}

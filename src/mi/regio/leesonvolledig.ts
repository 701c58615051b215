import { sleutel } from '../../basis/tekst';
import type { Werkmap } from '../../werkmap/werkmap';
import { MIREGELS } from '../indicatoren';
import { MIBLADEN } from '../mibladen';

/**
 * The indicators that an MI workbook itself calls incomplete, on its Overzicht: "MI-01b is onvolledig: …". MI-gegevens
 * has no place for that, and a total over aanbieders must not hide it.
 */
export function leesOnvolledig({ bladen }: Werkmap): string[] {
  const overzicht = bladen.find(({ naam }) => sleutel(naam) === sleutel(MIBLADEN.overzicht));
  const gezegd = new Set(
    (overzicht?.rijen ?? []).flatMap(({ waarden }) =>
      waarden.flatMap((w) => (typeof w === 'string' ? (/^(MI-\w+) is onvolledig\b/.exec(w)?.[1] ?? []) : [])),
    ),
  );
  const codes = new Set<string>(MIREGELS.map(({ indicator }) => indicator.code));
  return [...codes].filter((code) => gezegd.has(code));
}

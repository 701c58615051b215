/** Excel allows 31 characters, and none of these; an apostrophe may not stand at either end. */
const LANGSTE = 31;
const VERBODEN = /[\\/?*[\]:\p{Cc}]/gu;

/**
 * Names of sheets for texts that a user typed, in their order: what Excel refuses is replaced, and no two are the same.
 * @param bezet names that are taken
 */
export function bladnamen(teksten: readonly string[], bezet: readonly string[] = []): string[] {
  // Excel itself keeps the name History.
  const gebruikt = new Set([...bezet, 'History'].map((naam) => naam.toLowerCase()));
  return teksten.map((tekst) => {
    const kaal = tekst.replace(VERBODEN, ' ').replace(/^['\s]+|['\s]+$/g, '') || 'Blad';
    for (let nummer = 1; ; nummer += 1) {
      const achter = nummer === 1 ? '' : ` (${nummer})`;
      const naam = kaal.slice(0, LANGSTE - achter.length).replace(/['\s]+$/, '') + achter;
      if (gebruikt.has(naam.toLowerCase())) continue;
      gebruikt.add(naam.toLowerCase());
      return naam;
    }
  });
}

import { type Kwartaal, kwartaal } from '../../basis/kwartaal';
import { kopsleutel } from '../koppen';

/** What stands in a heading for the quarter: {jaar} 2025, {jj} 25, {k} 3. With it a koppeling holds next quarter too. */
const KWARTAALDELEN = { '{jaar}': '(?<jaar>\\d{4})', '{jj}': '(?<jj>\\d{2})', '{k}': '(?<k>[1-4])' };

/** Whether a heading has a place for the quarter. */
export const isKwartaalkop = (kop: string): boolean => /\{(jaar|jj|k)\}/.test(kop);

/** Whether it has a place for both the year and the quarter, each once. */
export const isHeelKwartaal = (kop: string): boolean =>
  (kop.match(/\{(jaar|jj)\}/g) ?? []).length === 1 && (kop.match(/\{k\}/g) ?? []).length === 1;

/**
 * The quarter in a heading that is written as `patroon`; undefined when it is written otherwise.
 * @example kwartaalIn('Uren gepland 25-Q3', 'Uren gepland {jj}-Q{k}') // 2025-K3
 */
export function kwartaalIn(kop: string, patroon: string): Kwartaal | undefined {
  const bron = kopsleutel(patroon)
    .split(/(\{jaar\}|\{jj\}|\{k\})/)
    .map((deel) =>
      deel in KWARTAALDELEN
        ? KWARTAALDELEN[deel as keyof typeof KWARTAALDELEN]
        : deel.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  const gevonden = new RegExp(`^${bron}$`).exec(kopsleutel(kop))?.groups;
  if (!gevonden) return undefined;
  const jaar = gevonden['jaar'] ?? `20${gevonden['jj'] ?? ''}`;
  try {
    return kwartaal(`${jaar}-K${gevonden['k'] ?? ''}`);
  } catch (fout) {
    if (fout instanceof RangeError) return undefined;
    throw fout;
  }
}

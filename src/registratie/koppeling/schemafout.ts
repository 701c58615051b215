import type * as v from 'valibot';
import { dichtstbij } from '../../basis/tekst';
import { SCHEMASOORTEN } from '../schemasoorten';
import { DATUMNOTATIES } from './datumnotatie';

/** The only part with a form of its own. */
const NOTATIE = `een van ${DATUMNOTATIES.join(', ')}`;

const SOORTEN: Readonly<Record<string, string>> = {
  ...SCHEMASOORTEN,
  record: 'een groep tussen { en }',
  min_length: 'ten minste één kolom',
  min_value: 'een rij van 1 tot en met 20',
  max_value: 'een rij van 1 tot en met 20',
  picklist: "'zeker' of 'open'",
  union: NOTATIE,
  regex: NOTATIE,
};

/** One fault in the form of a koppeling as: where, and what is expected there. */
export function beschrijf(issue: v.BaseIssue<unknown>, bekend: readonly string[]): string {
  const pad = issue.path?.map(({ key }) => (typeof key === 'number' ? key + 1 : String(key))) ?? [];
  const waar =
    pad.length === 0 ? 'het bestand' : pad.join('.').replace(/^kolommen\.(\d+)/, 'kolommen, nummer $1');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const naam = String(pad.at(-1) ?? '');
    if (bekend.includes(naam)) return `${waar}: dit onderdeel hoort op een andere plaats`;
    const bedoeld = dichtstbij(naam, bekend);
    return `${waar}: dit onderdeel bestaat niet${bedoeld === undefined ? '' : ` (bedoelt u ${bedoeld}?)`}`;
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `${waar}: dit ontbreekt`;
  return `${waar}: verwacht ${SOORTEN[issue.type] ?? 'iets anders'}`;
}

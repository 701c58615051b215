import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { type Dag, dag, isodag, isPeildatum, PEILDATUM_TOT, PEILDATUM_VAN } from '../../src';
import { useInstellingen } from '../instellingen';

const MS_PER_DAG = 86_400_000;
const IN_WOORDEN = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
/** Such as 1 oktober 2025: a browser that is not Dutch writes the field itself as 10/01/2025. */
export const inWoorden = (d: Dag): string => IN_WOORDEN.format(d * MS_PER_DAG);

/** The day of a date field; undefined while the field holds none that can be meant. */
function dagUit(tekst: string): Dag | undefined {
  try {
    const gevonden = dag(tekst);
    return isPeildatum(gevonden) ? gevonden : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The day that counts as today; the same in every view.
 * @param hint what it is to this view, up to the day
 */
export function usePeildatum(hint = 'Termijnen zoals op'): {
  peildatum: Dag | undefined;
  veld: React.JSX.Element;
} {
  const { peildag: tekst, zetPeildag } = useInstellingen();
  const peildatum = dagUit(tekst);
  const veld = (
    <Field
      label="Peildatum"
      {...(peildatum === undefined
        ? {
            validationState: 'error' as const,
            validationMessage: 'Vul een hele datum in, van 2000 tot en met 2099.',
          }
        : { hint: `${hint} ${inWoorden(peildatum)}.` })}
    >
      <Input
        type="date"
        min={isodag(PEILDATUM_VAN)}
        max={isodag(PEILDATUM_TOT)}
        value={tekst}
        onChange={(_, { value }) => zetPeildag(value)}
      />
    </Field>
  );
  return { peildatum, veld };
}

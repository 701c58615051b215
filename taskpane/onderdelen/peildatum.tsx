import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { type Dag, dag, vandaag, isodag } from '../../src';
import { useState } from 'react';

/** The day of a date field; undefined while the field holds none. */
function dagUit(tekst: string): Dag | undefined {
  try {
    return dag(tekst);
  } catch {
    return undefined;
  }
}

/** The day that counts as today for the deadlines. */
export function usePeildatum(): { peildatum: Dag | undefined; veld: React.JSX.Element } {
  const [tekst, zetTekst] = useState(() => isodag(vandaag()));
  const peildatum = dagUit(tekst);
  const veld = (
    <Field
      label="Peildatum"
      hint="Termijnen worden bekeken alsof het deze dag is."
      {...(peildatum === undefined && {
        validationState: 'error' as const,
        validationMessage: 'Vul een datum in, bijvoorbeeld 1-10-2025.',
      })}
    >
      <Input type="date" value={tekst} onChange={(_, { value }) => zetTekst(value)} />
    </Field>
  );
  return { peildatum, veld };
}

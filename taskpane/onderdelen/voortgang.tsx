import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { ProgressBar } from '@fluentui/react-progress';
import { useEffect } from 'react';
import { useOmroep } from './omroeper';
import { useBladstijl } from './pagina';

export interface Stand {
  readonly gedaan: number;
  readonly totaal: number;
}

interface Eigenschappen {
  readonly stand: Stand;
  /** What is done: such as controleren. */
  readonly werk: string;
  /** What was done to a file that counts as ready: such as gecontroleerd. */
  readonly gedaan: string;
  readonly bijStop: () => void;
}

/** How far the work is, and a way to stop it. With one file there is nothing to count. */
export function Voortgang({ stand, werk, gedaan: woord, bijStop }: Eigenschappen) {
  const { gedaan, totaal } = stand;
  const telt = totaal > 1;
  const stijl = useBladstijl();
  const zeg = useOmroep();
  // Once: every file that is done would drown what else there is to hear.
  useEffect(() => zeg(`Bezig met ${werk}.`, false), [zeg, werk]);
  return (
    <div className={stijl.stapel}>
      <Field
        validationState="none"
        label={telt ? `${gedaan} van ${totaal} bestanden ${woord}` : `Bezig met ${werk}`}
      >
        <ProgressBar {...(telt ? { value: gedaan, max: totaal } : {})} />
      </Field>
      {telt && (
        <div className={stijl.rij}>
          <Button size="small" onClick={bijStop}>
            Stoppen
          </Button>
        </div>
      )}
    </div>
  );
}

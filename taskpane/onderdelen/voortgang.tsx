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

/** How far the work is, and a way to stop it. With one file there is nothing to count. */
export function Voortgang({ stand, bijStop }: { stand: Stand; bijStop: () => void }) {
  const { gedaan, totaal } = stand;
  const telt = totaal > 1;
  const stijl = useBladstijl();
  const zeg = useOmroep();
  // Once: every file that is done would drown what else there is to hear.
  useEffect(() => zeg('Bezig met controleren.', false), [zeg]);
  return (
    <div className={stijl.stapel}>
      <Field
        validationState="none"
        label={telt ? `${gedaan} van ${totaal} bestanden gecontroleerd` : 'Bezig met controleren'}
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

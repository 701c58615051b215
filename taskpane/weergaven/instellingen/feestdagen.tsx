import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useRef } from 'react';
import { FEESTDAGEN } from '../../../src';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Concept } from './concept';
import { foutVan } from './velden';

interface Eigenschappen {
  readonly concept: Concept;
  readonly meldingen: ReadonlyMap<string, string>;
  readonly zet: (deel: Partial<Concept>) => void;
}

/** Which feestdagen count, and days of one's own that count besides. */
export function Feestdagen({ concept: { zonderFeestdagen, extraDagen }, meldingen, zet }: Eigenschappen) {
  const blad = useBladstijl();
  /** Takes the focus when the button that had it goes. */
  const toevoegen = useRef<HTMLDivElement>(null);
  const verander = (i: number, deel: Partial<Concept['extraDagen'][number]>): void =>
    zet({ extraDagen: extraDagen.map((d, j) => (i === j ? { ...d, ...deel } : d)) });
  const namen = [...new Set(FEESTDAGEN.map(({ naam }) => naam))];
  return (
    <>
      <div>
        {namen.map((naam) => (
          <div key={naam}>
            <Checkbox
              label={naam}
              checked={!zonderFeestdagen.includes(naam)}
              onChange={(_, { checked }) =>
                zet({
                  zonderFeestdagen: namen.filter((n) =>
                    n === naam ? checked !== true : zonderFeestdagen.includes(n),
                  ),
                })
              }
            />
          </div>
        ))}
      </div>
      {extraDagen.map(({ dag, naam }, i) => (
        <div key={i} className={blad.velden} role="group" aria-label={`Eigen vrije dag ${i + 1}`}>
          <Field label="Dag" {...foutVan(meldingen.get(`feestdagen.extra.${i}.dag`))}>
            <Input
              autoFocus={dag === ''}
              type="date"
              value={dag}
              onChange={(_, { value }) => verander(i, { dag: value })}
            />
          </Field>
          <Field label="Naam" {...foutVan(meldingen.get(`feestdagen.extra.${i}.naam`))}>
            <Input value={naam} maxLength={100} onChange={(_, { value }) => verander(i, { naam: value })} />
          </Field>
          <div className={blad.rij}>
            <Button
              size="small"
              aria-label={`Verwijder ${naam === '' ? 'deze dag' : naam}`}
              onClick={() => {
                zet({ extraDagen: extraDagen.filter((_, j) => j !== i) });
                toevoegen.current?.querySelector('button')?.focus();
              }}
            >
              Verwijder
            </Button>
          </div>
        </div>
      ))}
      <div ref={toevoegen} className={blad.rij}>
        <Button size="small" onClick={() => zet({ extraDagen: [...extraDagen, { dag: '', naam: '' }] })}>
          Eigen vrije dag toevoegen
        </Button>
      </div>
    </>
  );
}

import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import { PERCELEN } from '../../../src';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Concept } from './concept';
import { foutVan } from './velden';

const useStijl = makeStyles({
  aanbieder: {
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  bijschrift: { fontWeight: tokens.fontWeightSemibold },
  percelen: { display: 'flex', flexDirection: 'column' },
  naast: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
});

type Lijst = Concept['aanbieders'];

interface Eigenschappen {
  readonly aanbieders: Lijst;
  readonly meldingen: ReadonlyMap<string, string>;
  readonly zet: (aanbieders: Lijst) => void;
}

/** The aanbieders, and for which percelen each has a contract. */
export function Aanbieders({ aanbieders, meldingen, zet }: Eigenschappen) {
  const stijl = useStijl();
  const blad = useBladstijl();
  /** Takes the focus when the button that had it goes. */
  const toevoegen = useRef<HTMLDivElement>(null);
  const verander = (i: number, deel: Partial<Lijst[number]>): void =>
    zet(aanbieders.map((a, j) => (i === j ? { ...a, ...deel } : a)));
  return (
    <>
      <div className={stijl.naast}>
        {aanbieders.map(({ naam, percelen }, i) => (
          <fieldset key={i} className={stijl.aanbieder}>
            <legend className={stijl.bijschrift}>{naam.trim() === '' ? 'Nieuwe aanbieder' : naam}</legend>
            <Field label="Naam" {...foutVan(meldingen.get(`aanbieders.${i}.naam`))}>
              <Input
                autoFocus={naam === ''}
                value={naam}
                maxLength={100}
                onChange={(_, { value }) => verander(i, { naam: value })}
              />
            </Field>
            <div className={stijl.percelen}>
              {PERCELEN.map((perceel) => (
                <Checkbox
                  key={perceel}
                  label={perceel}
                  checked={percelen.includes(perceel)}
                  onChange={(_, { checked }) =>
                    verander(i, {
                      percelen: PERCELEN.filter((p) =>
                        p === perceel ? checked === true : percelen.includes(p),
                      ),
                    })
                  }
                />
              ))}
            </div>
            {aanbieders.length > 1 && (
              <div className={blad.rij}>
                <Button
                  size="small"
                  aria-label={`Verwijder ${naam}`}
                  onClick={() => {
                    zet(aanbieders.filter((_, j) => j !== i));
                    toevoegen.current?.querySelector('button')?.focus();
                  }}
                >
                  Verwijder
                </Button>
              </div>
            )}
          </fieldset>
        ))}
      </div>
      <div ref={toevoegen} className={blad.rij}>
        <Button size="small" onClick={() => zet([...aanbieders, { naam: '', percelen: [] }])}>
          Aanbieder toevoegen
        </Button>
      </div>
    </>
  );
}

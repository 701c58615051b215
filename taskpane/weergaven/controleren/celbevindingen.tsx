import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { a1, type Plek } from '../../../src';
import type { Regel } from '../groeperen';
import { useActies } from './acties';
import { Bevindingsregel } from './bevinding';

const useStijl = makeStyles({
  deel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  kop: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  leeg: { margin: 0 },
  knop: { alignSelf: 'flex-start' },
});

interface Eigenschappen {
  readonly plek: Plek;
  readonly regels: readonly Regel[];
  readonly bijAlles: () => void;
}

/** What was found in one cell, each with why. */
export function Celbevindingen({ plek, regels, bijAlles }: Eigenschappen) {
  const stijl = useStijl();
  const { toon } = useActies();
  const kop = useRef<HTMLHeadingElement>(null);
  const waar = `${plek.blad ?? ''}, cel ${a1(plek) ?? ''}`;
  useEffect(() => kop.current?.focus(), [waar]);
  const eigen = regels.filter(
    (r) => r.plek.blad === plek.blad && r.plek.rij === plek.rij && r.plek.kolom === plek.kolom,
  );
  return (
    <section className={stijl.deel}>
      <h3 ref={kop} tabIndex={-1} className={stijl.kop}>
        {waar}
      </h3>
      {eigen.length === 0 ? (
        <p className={stijl.leeg}>In deze cel is niets gevonden.</p>
      ) : (
        <ul className={stijl.lijst}>
          {eigen.map((regel) => (
            <li key={`${waar} ${regel.code}`}>
              <Bevindingsregel
                regel={regel}
                metBestand={false}
                gekozen={false}
                bijKeuze={toon ?? nergens}
                beginOpen
              />
            </li>
          ))}
        </ul>
      )}
      <Button size="small" className={stijl.knop} onClick={bijAlles}>
        Toon alle bevindingen
      </Button>
    </section>
  );
}

const nergens = (): void => undefined;

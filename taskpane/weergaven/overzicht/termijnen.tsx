import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import { dagtekst } from '../../../src';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Getoondetermijn } from '../../werker/getoondoverzicht';

/** So many are shown at first, and so many stand on paper. */
const EERST = 5;

const useStijl = makeStyles({
  kop: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  regel: {
    display: 'grid',
    gridTemplateColumns: '80px 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 0',
  },
  dag: { fontVariantNumeric: 'tabular-nums' },
  knop: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  klein: { color: tokens.colorNeutralForeground2 },
});

interface Eigenschappen {
  readonly termijnen: readonly Getoondetermijn[];
  /** Goes to the cell where the date belongs; undefined where there is no workbook. */
  readonly toon: ((termijn: Getoondetermijn) => void) | undefined;
}

/** What must still be done, by whom, before when: first what is late, then what comes. */
export function Termijnen({ termijnen, toon }: Eigenschappen) {
  const blad = useBladstijl();
  const laat = termijnen.filter((t) => t.isTeLaat);
  return (
    <section className={blad.stapel}>
      <h3 className={blad.tussenkop}>Termijnen</h3>
      {termijnen.length === 0 && <p className={blad.uitleg}>Er is nu niets te doen.</p>}
      <Lijst kop="Te laat" termijnen={laat} toon={toon} />
      <Lijst kop="Hierna" termijnen={termijnen.filter((t) => !t.isTeLaat)} toon={toon} />
    </section>
  );
}

function Lijst({ kop, termijnen, toon }: Eigenschappen & { readonly kop: string }) {
  const stijl = useStijl();
  const id = useId();
  const [alles, zetAlles] = useState(false);
  const rest = termijnen.length - EERST;
  if (termijnen.length === 0) return null;
  return (
    <div>
      <h4 className={stijl.kop} id={id}>{`${kop} (${termijnen.length})`}</h4>
      <ul className={stijl.lijst} aria-labelledby={id}>
        {termijnen.slice(0, alles ? undefined : EERST).map((termijn, i) => (
          <li key={i} className={stijl.regel} {...(i >= EERST && { 'data-scherm': true })}>
            <span className={stijl.dag}>{dagtekst(termijn.uiterlijk)}</span>
            <span>
              {toon ? (
                <button type="button" className={stijl.knop} onClick={() => toon(termijn)}>
                  {termijn.naam}
                </button>
              ) : (
                termijn.naam
              )}
              <span className={stijl.klein}>{` – ${bijzonderheden(termijn)}`}</span>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p data-papier>{`En nog ${rest}.`}</p>}
      {rest > 0 && !alles && (
        <Button data-bediening appearance="subtle" size="small" onClick={() => zetAlles(true)}>
          {`Toon alle ${termijnen.length}`}
        </Button>
      )}
    </div>
  );
}

const bijzonderheden = ({ wie, perceel, geplandOp }: Getoondetermijn): string =>
  [
    wie,
    ...(perceel === undefined ? [] : [perceel]),
    ...(geplandOp === undefined ? [] : [`gepland op ${dagtekst(geplandOp)}`]),
  ].join(', ');

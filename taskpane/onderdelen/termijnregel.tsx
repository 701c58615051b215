import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type Dag, dagtekst } from '../../src';

const useStijl = makeStyles({
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
  klein: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Eigenschappen {
  /** The last day in time. */
  readonly uiterlijk: Dag;
  readonly wat: string;
  /** Who must act, for what, and whatever else is known; what is undefined is left out. */
  readonly bijzonderheden: readonly (string | undefined)[];
  readonly geplandOp: Dag | undefined;
  /** Makes what must be done a button. */
  readonly bijKeuze?: (() => void) | undefined;
}

/** One thing that must be done: before when, what, and by whom. */
export function Termijnregel({ uiterlijk, wat, bijzonderheden, geplandOp, bijKeuze }: Eigenschappen) {
  const stijl = useStijl();
  const gepland = geplandOp === undefined ? undefined : `gepland op ${dagtekst(geplandOp)}`;
  return (
    <span className={stijl.regel}>
      <span className={stijl.dag}>{dagtekst(uiterlijk)}</span>
      <span>
        {bijKeuze ? (
          <button type="button" className={stijl.knop} onClick={bijKeuze}>
            {wat}
          </button>
        ) : (
          wat
        )}
        <span className={stijl.klein}>
          {` – ${[...bijzonderheden, gepland].filter((deel) => deel !== undefined).join(', ')}`}
        </span>
      </span>
    </span>
  );
}

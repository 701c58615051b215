import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useCallback, useId, useState } from 'react';
import { getal, type Groep, type Regel } from '../groeperen';
import { useActies } from './acties';
import { Bevindingsregel } from './bevinding';

/** So many findings of a group are shown at first; the rest is asked for. */
const EERST = 50;

const useStijl = makeStyles({
  kop: { margin: 0 },
  kopknop: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  pijl: {
    width: '12px',
    height: '12px',
    flexShrink: 0,
    transitionProperty: 'transform',
    transitionDuration: '100ms',
  },
  open: { transform: 'rotate(90deg)' },
  aantal: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  regels: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Eigenschappen {
  readonly groep: Groep;
  readonly beginOpen: boolean;
  readonly metBestand: boolean;
  /** The explanations are open from the start. */
  readonly metUitleg: boolean;
}

/** A group of findings that opens and closes. */
export function Bevindingengroep({ groep, beginOpen, metBestand, metUitleg }: Eigenschappen) {
  const stijl = useStijl();
  const { toon } = useActies();
  const inhoud = useId();
  const [open, zetOpen] = useState(beginOpen);
  const [hoeveel, zetHoeveel] = useState(EERST);
  const [gekozen, zetGekozen] = useState<string>();
  const rest = groep.regels.length - hoeveel;
  const kies = useCallback(
    (regel: Regel) => {
      zetGekozen(kenmerk(regel));
      toon?.(regel);
    },
    [toon],
  );
  return (
    <section>
      <h3 className={stijl.kop}>
        <button
          type="button"
          className={stijl.kopknop}
          aria-expanded={open}
          {...(open && { 'aria-controls': inhoud })}
          onClick={() => zetOpen(!open)}
        >
          <svg
            className={mergeClasses(stijl.pijl, open && stijl.open)}
            viewBox="0 0 12 12"
            aria-hidden="true"
          >
            <path fill="none" stroke="currentColor" strokeWidth="1.5" d="m4 2 4 4-4 4" />
          </svg>
          {groep.kop}
          <span className={stijl.aantal}>{getal(groep.regels.length, 'bevinding', 'bevindingen')}</span>
        </button>
      </h3>
      {open && (
        <ul className={stijl.regels} id={inhoud}>
          {metSleutel(groep.regels.slice(0, hoeveel)).map(([sleutel, regel]) => (
            <li key={sleutel}>
              <Bevindingsregel
                regel={regel}
                metBestand={metBestand}
                gekozen={kenmerk(regel) === gekozen}
                bijKeuze={kies}
                beginOpen={metUitleg}
              />
            </li>
          ))}
        </ul>
      )}
      {open && rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => zetHoeveel(hoeveel + 4 * EERST)}>
          {`Toon meer (nog ${rest})`}
        </Button>
      )}
    </section>
  );
}

/** By this a finding is the same one after the next check, also when its sentence has other figures. */
const kenmerk = ({ bestand, code, plek, cel }: Regel): string => `${bestand}|${code}|${plek.blad}|${cel}`;

/** Findings with a key each: those of a whole file may have the same place and rule. */
function metSleutel(regels: readonly Regel[]): [string, Regel][] {
  const gezien = new Map<string, number>();
  return regels.map((regel) => {
    const eigen = kenmerk(regel);
    const hoeveelste = gezien.get(eigen) ?? 0;
    gezien.set(eigen, hoeveelste + 1);
    return [`${eigen}|${hoeveelste}`, regel];
  });
}

import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type KeyboardEvent, useRef } from 'react';
import { type Weergave, WEERGAVEN } from '../omgeving';

const useStijl = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalS} 7px`,
    border: 'none',
    borderBottom: '2px solid transparent',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  gekozen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    // Bold without becoming wider: the tabs stay where they are.
    textShadow: '0.4px 0 0 currentColor, -0.1px 0 0 currentColor',
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Eigenschappen {
  readonly gekozen: Weergave;
  readonly bijKeuze: (weergave: Weergave) => void;
  readonly kopVan: (weergave: Weergave) => string;
}

/**
 * The tabs of the pane, after the pattern of WAI-ARIA: one of them is in the order of Tab, the arrows go to the others.
 * Those of Fluent put hidden fields in the page that take the focus, against WCAG 4.1.2.
 */
export function Tabbladen({ gekozen, bijKeuze, kopVan }: Eigenschappen) {
  const stijl = useStijl();
  const knoppen = useRef(new Map<Weergave, HTMLButtonElement>());
  const toets = (gebeurtenis: KeyboardEvent): void => {
    const hier = WEERGAVEN.indexOf(gekozen);
    const laatste = WEERGAVEN.length - 1;
    const doelen: Readonly<Record<string, number>> = {
      ArrowRight: hier === laatste ? 0 : hier + 1,
      ArrowLeft: hier === 0 ? laatste : hier - 1,
      Home: 0,
      End: laatste,
    };
    const naar = WEERGAVEN[doelen[gebeurtenis.key] ?? -1];
    if (naar === undefined) return;
    gebeurtenis.preventDefault();
    bijKeuze(naar);
    knoppen.current.get(naar)?.focus();
  };
  return (
    <div className={stijl.tabs} role="tablist" aria-label="Onderdelen" onKeyDown={toets}>
      {WEERGAVEN.map((naam) => (
        <button
          key={naam}
          ref={(knop) => void (knop && knoppen.current.set(naam, knop))}
          type="button"
          role="tab"
          id={`tab-${naam}`}
          aria-controls={`blad-${naam}`}
          aria-selected={naam === gekozen}
          tabIndex={naam === gekozen ? 0 : -1}
          className={mergeClasses(stijl.tab, naam === gekozen && stijl.gekozen)}
          onClick={() => bijKeuze(naam)}
        >
          {kopVan(naam)}
        </button>
      ))}
    </div>
  );
}

import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from '../media';
import { type Weergave, WEERGAVEN } from '../omgeving';
import { Meermenu } from './meermenu';

/** From this width on there is room for all tabs. */
const BREED = '(min-width: 720px)';
/** Where there is not: the first ones, the chosen one, and a menu with the rest. */
const VAST = WEERGAVEN.slice(0, 3);
const REST = WEERGAVEN.slice(3);

const useStijl = makeStyles({
  balk: {
    display: 'flex',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    padding: `${tokens.spacingVerticalS} 6px`,
    border: 'none',
    borderBottom: '2px solid transparent',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // What is transparent would be drawn in the user's own colours.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
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
 * The arrows pass all views, also those that stand in the menu for want of room: the chosen one always has a tab.
 * Those of Fluent put hidden fields in the page that take the focus, against WCAG 4.1.2.
 */
export function Tabbladen({ gekozen, bijKeuze, kopVan }: Eigenschappen) {
  const stijl = useStijl();
  const breed = useMedia(BREED);
  const knoppen = useRef(new Map<Weergave, HTMLButtonElement>());
  const inMenu = REST.includes(gekozen);
  const getoond: readonly Weergave[] = breed ? WEERGAVEN : inMenu ? [...VAST, gekozen] : VAST;

  const kies = (naar: Weergave): void => {
    // The tab that takes the focus may not be there before it is chosen.
    flushSync(() => bijKeuze(naar));
    knoppen.current.get(naar)?.focus();
  };
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
    kies(naar);
  };

  return (
    <div className={stijl.balk}>
      <div className={stijl.tabs} role="tablist" aria-label="Onderdelen" onKeyDown={toets}>
        {getoond.map((naam) => (
          <button
            key={naam}
            ref={(knop) => void (knop ? knoppen.current.set(naam, knop) : knoppen.current.delete(naam))}
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
      {!breed && (
        <Meermenu
          keuzes={REST.map((naam) => ({ naam, kop: kopVan(naam) }))}
          gekozen={gekozen}
          zonderWoord={inMenu}
          knopstijl={stijl.tab}
          bijKeuze={kies}
        />
      )}
    </div>
  );
}

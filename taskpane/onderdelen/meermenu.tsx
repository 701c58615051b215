import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Weergave } from '../omgeving';

const useStijl = makeStyles({
  plek: { position: 'relative', flexShrink: 0, display: 'flex' },
  knop: { display: 'flex', alignItems: 'center', gap: '4px' },
  pijl: { width: '12px', height: '12px' },
  menu: {
    position: 'absolute',
    zIndex: 10,
    top: '100%',
    right: 0,
    minWidth: '160px',
    padding: tokens.spacingVerticalXS,
    display: 'flex',
    flexDirection: 'column',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  keuze: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: '2px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  gekozen: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
});

interface Eigenschappen {
  readonly keuzes: readonly { readonly naam: Weergave; readonly kop: string }[];
  readonly gekozen: Weergave;
  /** Shows the arrow alone: the chosen view has the room of the word. */
  readonly zonderWoord: boolean;
  readonly knopstijl: string | undefined;
  readonly bijKeuze: (weergave: Weergave) => void;
}

/** The views that have no tab of their own: a menu button after the pattern of WAI-ARIA. */
export function Meermenu({ keuzes, gekozen, zonderWoord, knopstijl, bijKeuze }: Eigenschappen) {
  const stijl = useStijl();
  const knop = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  /** Which choice takes the focus when it opens; undefined while it is shut. */
  const [begin, zetBegin] = useState<number>();
  const open = begin !== undefined;
  const items = (): HTMLButtonElement[] => [...(menu.current?.querySelectorAll('button') ?? [])];

  useEffect(() => {
    if (begin !== undefined) items().at(begin)?.focus();
  }, [begin]);

  const sluit = (): void => {
    zetBegin(undefined);
    knop.current?.focus();
  };
  const toetsOpKnop = (gebeurtenis: KeyboardEvent): void => {
    const naar = { ArrowDown: 0, ArrowUp: -1 }[gebeurtenis.key];
    if (naar === undefined) return;
    gebeurtenis.preventDefault();
    zetBegin(naar);
  };
  const toetsInMenu = (gebeurtenis: KeyboardEvent): void => {
    const alle = items();
    const hier = alle.findIndex((item) => item === document.activeElement);
    const vanaf = [...alle.slice(hier + 1), ...alle.slice(0, hier + 1)];
    const doelen: Readonly<Record<string, HTMLButtonElement | undefined>> = {
      ArrowDown: vanaf[0],
      ArrowUp: alle.at(hier - 1),
      Home: alle[0],
      End: alle.at(-1),
    };
    const letter = gebeurtenis.key.toLowerCase();
    const naar =
      doelen[gebeurtenis.key] ?? vanaf.find((item) => item.textContent?.toLowerCase().startsWith(letter));
    if (gebeurtenis.key === 'Escape') sluit();
    else if (naar !== undefined) naar.focus();
    else return;
    gebeurtenis.preventDefault();
  };
  const verlaten = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) zetBegin(undefined);
  };

  return (
    <div className={stijl.plek} onBlur={verlaten}>
      <button
        ref={knop}
        type="button"
        aria-label="Meer onderdelen"
        aria-haspopup="menu"
        aria-expanded={open}
        className={mergeClasses(knopstijl, stijl.knop)}
        // The focus stays in an open menu, so that the press shuts it instead of opening it again.
        onMouseDown={(gebeurtenis) => gebeurtenis.preventDefault()}
        onClick={() => (open ? sluit() : zetBegin(0))}
        onKeyDown={toetsOpKnop}
      >
        {zonderWoord ? '' : 'Meer'}
        <svg className={stijl.pijl} viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
      {open && (
        <div
          ref={menu}
          role="menu"
          aria-label="Meer onderdelen"
          className={stijl.menu}
          onKeyDown={toetsInMenu}
        >
          {keuzes.map(({ naam, kop }) => (
            <button
              key={naam}
              type="button"
              role="menuitemradio"
              aria-checked={naam === gekozen}
              tabIndex={-1}
              className={mergeClasses(stijl.keuze, naam === gekozen && stijl.gekozen)}
              onClick={() => {
                zetBegin(undefined);
                bijKeuze(naam);
              }}
            >
              {kop}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';

export const useBladstijl = makeStyles({
  blad: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '960px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    '@media print': { padding: 0, gap: '6px' },
  },
  kop: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  tussenkop: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  uitleg: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  /** What opens and shuts a part that is folded away. */
  samenvatting: { cursor: 'pointer', width: 'fit-content', padding: '2px 0' },
  klein: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  stapel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  rij: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    ':empty': { display: 'none' },
  },
  /** Fields side by side where there is room, each over the whole width where there is not. */
  velden: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    maxWidth: '720px',
    '& > *': { minWidth: 0 },
    '& select, & input': { minWidth: 0, width: '100%' },
  },
  lijst: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** A view: its heading, one sentence about it, and what it does. */
export function Blad({ kop, uitleg, children }: { kop: string; uitleg: string; children: ReactNode }) {
  const stijl = useBladstijl();
  return (
    <div className={stijl.blad}>
      <h2 className={stijl.kop} tabIndex={-1}>
        {kop}
      </h2>
      <p className={stijl.uitleg} data-bediening>
        {uitleg}
      </p>
      {children}
    </div>
  );
}

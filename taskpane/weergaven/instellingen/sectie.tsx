import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type ReactNode, useState } from 'react';
import { useBladstijl } from '../../onderdelen/pagina';

const useStijl = makeStyles({
  sectie: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  samenvatting: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    listStyleType: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  kop: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pijl: { width: '12px', height: '12px', flexShrink: 0 },
  open: { transform: 'rotate(90deg)' },
  stand: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fout: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  inhoud: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalL}`,
  },
});

interface Eigenschappen {
  readonly kop: string;
  readonly uitleg: string;
  /** Whether something in it is not as the standard. */
  readonly aangepast: boolean;
  /** Whether something in it is not right. */
  readonly fout: boolean;
  readonly children: ReactNode;
}

/** A part of the settings, folded away until it is asked for. */
export function Sectie({ kop, uitleg, aangepast, fout, children }: Eigenschappen) {
  const stijl = useStijl();
  const blad = useBladstijl();
  const [open, zetOpen] = useState(false);
  return (
    <details className={stijl.sectie} onToggle={({ currentTarget }) => zetOpen(currentTarget.open)}>
      <summary className={stijl.samenvatting}>
        <svg className={mergeClasses(stijl.pijl, open && stijl.open)} viewBox="0 0 12 12" aria-hidden="true">
          <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
        <h3 className={stijl.kop}>{kop}</h3>
        <span className={mergeClasses(stijl.stand, fout && stijl.fout)}>
          {fout ? 'klopt nog niet' : aangepast ? 'aangepast' : 'standaard'}
        </span>
      </summary>
      {open && (
        <div className={stijl.inhoud}>
          <p className={blad.uitleg}>{uitleg}</p>
          {children}
        </div>
      )}
    </details>
  );
}

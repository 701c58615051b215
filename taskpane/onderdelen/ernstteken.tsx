import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Ernst } from '../../src';

const useStijl = makeStyles({
  teken: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    // The shape tells enough; a colour of its own may vanish in the user's own colours.
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  fout: { color: tokens.colorStatusDangerForeground1 },
  waarschuwing: { color: tokens.colorStatusWarningForeground3 },
  signaal: { color: tokens.colorBrandForeground1 },
  notitie: { color: tokens.colorNeutralForeground3 },
});

/** Each severity has a shape of its own: colour alone does not tell them apart. */
const VORMEN: Readonly<Record<Ernst, string>> = {
  fout: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm2.6 4.7L9 8l1.6 2.3-.9.7L8 8.9 6.3 11l-.9-.7L7 8 5.4 5.7l.9-.7L8 7.1 9.7 5l.9.7Z',
  waarschuwing:
    'M7.1 1.9.9 13.2c-.4.7.1 1.6.9 1.6h12.4c.8 0 1.3-.9.9-1.6L8.9 1.9a1 1 0 0 0-1.8 0ZM7.4 6h1.2v4.5H7.4V6Zm.6 7.1a.8.8 0 1 1 0-1.6.8.8 0 0 1 0 1.6Z',
  signaal: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.5 3h1v4.2l2.8 1.6-.5.9-3.3-1.9V4Z',
  notitie: 'M3 2h7l3 3v9H3V2Zm2 5v1h6V7H5Zm0 3v1h6v-1H5Z',
};

/** The sign of a severity; the word for it stands beside it or is read out by the reader of the screen. */
export function Ernstteken({ ernst, naam }: { ernst: Ernst; naam?: string }) {
  const stijl = useStijl();
  return (
    <svg
      className={`${stijl.teken} ${stijl[ernst]}`}
      viewBox="0 0 16 16"
      {...(naam === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': naam })}
    >
      <path fill="currentColor" d={VORMEN[ernst]} />
    </svg>
  );
}

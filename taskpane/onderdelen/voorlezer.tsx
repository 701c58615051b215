import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';

const useStijl = makeStyles({
  verborgen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Only for who has the screen read out: what others see at a glance. */
export function Voorlezer({ children }: { children: ReactNode }) {
  return <span className={useStijl().verborgen}>{children}</span>;
}

import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { procenttekst, urentekst } from '../../../src';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Getoondenorm } from '../../werker/getoondoverzicht';

const useStijl = makeStyles({
  norm: { display: 'flex', flexDirection: 'column', gap: '2px' },
  regel: { margin: 0 },
  balk: {
    display: 'block',
    width: '100%',
    height: '10px',
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** The hours of a norm: as a sentence, as a bar that says the same, and what is to be expected. */
export function Norm({ norm: { norm, uren, vereist, verwachting, opTijd } }: { norm: Getoondenorm }) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const breedte = `${Math.min(1, uren / vereist) * 100}%`;
  return (
    <div className={stijl.norm}>
      <p className={stijl.regel}>
        {`${norm}: `}
        <strong>{`${urentekst(uren)} van ${urentekst(vereist)} uur`}</strong>
        {` (${procenttekst(uren / vereist)})`}
      </p>
      <svg className={stijl.balk} aria-hidden="true">
        <rect x="0" y="0" width={breedte} height="100%" fill="currentColor" />
        <rect x="0" y="0" width="100%" height="100%" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <p className={mergeClasses(stijl.regel, blad.klein)}>
        {opTijd === false ? <strong>{verwachting}</strong> : verwachting}
      </p>
    </div>
  );
}

import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Herstelvoorstel } from '../../../src';

const useStijl = makeStyles({
  deel: { margin: 0, overflowWrap: 'anywhere' },
  oud: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap' },
  nieuw: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
  verborgen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What stands in a cell, and what can stand there instead. */
export function WasWordt({ voorstel: { was, wordtTekst } }: { voorstel: Herstelvoorstel }) {
  const stijl = useStijl();
  return (
    <>
      <span className={stijl.oud}>{was}</span>
      <span aria-hidden="true"> → </span>
      <span className={stijl.verborgen}> wordt </span>
      <span className={stijl.nieuw}>{wordtTekst}</span>
    </>
  );
}

export function Voorstel({ voorstel }: { voorstel: Herstelvoorstel }) {
  const stijl = useStijl();
  return (
    <p className={stijl.deel}>
      {'Voorstel: '}
      <WasWordt voorstel={voorstel} />
    </p>
  );
}

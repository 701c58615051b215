import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Herstelvoorstel } from '../../../src';
import { Voorlezer } from '../../onderdelen/voorlezer';

const useStijl = makeStyles({
  deel: { margin: 0, overflowWrap: 'anywhere' },
  oud: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap' },
  nieuw: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
});

/** What stands in a cell, and what can stand there instead. */
export function WasWordt({ voorstel: { was, wordtTekst } }: { voorstel: Herstelvoorstel }) {
  const stijl = useStijl();
  return (
    <>
      <span className={stijl.oud}>{was}</span>
      <span aria-hidden="true"> → </span>
      <Voorlezer> wordt </Voorlezer>
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

import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useState } from 'react';
import type { Bron } from '../../../src';
import { useOmgeving } from '../../omgeving';
import { zinVan } from '../../onderdelen/zin';
import type { Regeluitleg } from '../../werker/berichten';

const useStijl = makeStyles({
  deel: { margin: 0 },
  kop: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  citaat: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  bron: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The rule behind a finding: what it is for, where that is written, and how to mend it. */
export function Waarom({ code }: { code: string }) {
  const { werker } = useOmgeving();
  const stijl = useStijl();
  const [uitleg, zetUitleg] = useState<Regeluitleg>();
  const [fout, zetFout] = useState<string>();
  useEffect(() => {
    werker.vraag('waarom', code).then(zetUitleg, (reden: unknown) => zetFout(zinVan(reden)));
  }, [werker, code]);
  if (uitleg === undefined) return <p className={stijl.deel}>{fout ?? 'De uitleg wordt gezocht…'}</p>;
  return (
    <>
      <h4 className={stijl.kop}>{`${uitleg.code} ${uitleg.titel}`}</h4>
      <div>
        <h5 className={stijl.kop}>Zo herstelt u het</h5>
        <p className={stijl.deel}>{uitleg.herstel}</p>
      </div>
      <div>
        <h5 className={stijl.kop}>Waarom</h5>
        <p className={stijl.deel}>{uitleg.waarom}</p>
      </div>
      <Herkomst bron={uitleg.bron} />
    </>
  );
}

function Herkomst({ bron }: { bron: Bron }) {
  const stijl = useStijl();
  if (bron.soort === 'productkeuze')
    return <p className={`${stijl.deel} ${stijl.bron}`}>Deze regel is een keuze van dit programma.</p>;
  return (
    <div>
      <h5 className={stijl.kop}>{`Bron: ${bron.naam} ${bron.vindplaats}`}</h5>
      {bron.citaat !== undefined && <blockquote className={stijl.citaat}>{`“${bron.citaat}”`}</blockquote>}
    </div>
  );
}

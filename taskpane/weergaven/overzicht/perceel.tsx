import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId } from 'react';
import { dagtekst, procenttekst, urentekst } from '../../../src';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Getoondperceel } from '../../werker/getoondoverzicht';
import { Maandgrafiek } from './maandgrafiek';
import { Maandtabel } from './maandtabel';
import { Norm } from './norm';
import { Streping } from './streping';

const useStijl = makeStyles({
  perceel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    breakInside: 'avoid',
  },
  regel: { margin: 0 },
  bijschrift: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  blokje: { width: '12px', height: '10px', marginRight: '4px' },
});

/** One perceel: how its traject stands, attendance by month, and hours against the norms. */
export function Perceel({ perceel, norm }: { perceel: Getoondperceel; norm: number }) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const kop = useId();
  const { totaal, laatsteMaanden, alleMaanden, redenen, normen, trajecten } = perceel;
  const metLessen = totaal.lessen > 0;
  return (
    <section className={stijl.perceel} aria-labelledby={kop}>
      <h3 className={blad.tussenkop} id={kop}>
        {perceel.perceel}
      </h3>
      {trajecten.map((traject, i) => (
        <p key={i} className={stijl.regel}>
          {trajectzin(traject)}
        </p>
      ))}
      {metLessen ? (
        <>
          <p className={stijl.regel}>
            {`Gevolgd: ${urentekst(totaal.gevolgd)} van ${urentekst(totaal.gepland)} geplande uren`}
            {totaal.deel !== null &&
              ` (${procenttekst(totaal.deel)}${totaal.isOnderNorm === true ? ', onder de norm' : ''})`}
            {`; bij ${totaal.bijgewoond} van ${totaal.lessen} lessen aanwezig.`}
          </p>
          {laatsteMaanden.length > 0 && (
            <>
              <Maandgrafiek naam={perceel.perceel} maanden={laatsteMaanden} norm={norm} />
              <Bijschrift norm={norm} />
              <Maandtabel naam={perceel.perceel} maanden={alleMaanden} totaal={totaal} />
            </>
          )}
        </>
      ) : (
        <p className={stijl.regel}>Er staan nog geen lessen in met uren.</p>
      )}
      {redenen.length > 0 && (
        <p className={mergeClasses(stijl.regel, blad.klein)}>
          {`Gemist: ${redenen
            .map(
              ({ reden, gemisteUren }) => `${reden ?? 'zonder leesbare reden'} ${urentekst(gemisteUren)} uur`,
            )
            .join('; ')}.`}
        </p>
      )}
      {normen.map((eigen) => (
        <Norm key={eigen.norm} norm={eigen} />
      ))}
    </section>
  );
}

function trajectzin({
  stand,
  aangemeldOp,
  start,
  einde,
  redenEinde,
}: Getoondperceel['trajecten'][number]): string {
  const op = (woord: string, dag: typeof start): string =>
    dag === undefined ? '' : ` ${woord} ${dagtekst(dag)}`;
  switch (stand) {
    case 'lopend':
      return `Lopend${op('sinds', start)}.`;
    case 'aangemeld':
      return start === undefined
        ? `Aangemeld${op('op', aangemeldOp)}, nog niet gestart.`
        : `Aangemeld${op('op', aangemeldOp)}, start op ${dagtekst(start)}.`;
    case 'beëindigd':
      return `Beëindigd${op('op', einde)}${redenEinde === undefined ? '' : ` (${redenEinde})`}.`;
  }
}

/** What the stripes and the dashes mean. */
function Bijschrift({ norm }: { norm: number }) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const strepen = useId();
  return (
    <p className={mergeClasses(stijl.bijschrift, blad.klein)}>
      <span>Aanwezig in % van de geplande uren</span>
      <span>
        <svg className={stijl.blokje} aria-hidden="true">
          <defs>
            <Streping id={strepen} />
          </defs>
          <rect x="0.5" y="0.5" width="11" height="9" fill={`url(#${strepen})`} stroke="currentColor" />
        </svg>
        {`onder de norm van ${Math.round(norm * 100)} % (streepjeslijn)`}
      </span>
    </p>
  );
}

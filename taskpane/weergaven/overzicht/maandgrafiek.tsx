import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import { korteMaand, maandtekst } from '../../../src';
import type { Getoondemaand } from '../../werker/getoondoverzicht';
import { Streping } from './streping';

/** In pixels: above the bars a figure, below them the month and, where it changes, the year. */
const BOVEN = 14;
const STAAF = 72;
const ONDER = 30;
/** A few months do not become blocks. */
const MINSTE_PLAATSEN = 6;

const useStijl = makeStyles({
  grafiek: {
    display: 'block',
    width: '100%',
    height: `${BOVEN + STAAF + ONDER}px`,
    overflow: 'visible',
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  staaf: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  tekst: { fill: 'currentColor', fontSize: '10px', textAnchor: 'middle' },
});

interface Eigenschappen {
  readonly naam: string;
  readonly maanden: readonly Getoondemaand[];
  /** The part that must be followed. */
  readonly norm: number;
}

/** Rounded down: what is below the norm never reads as the norm. */
const procent = (deel: number): number => Math.floor(deel * 100 + 1e-9);

/**
 * Attendance as a bar for each month, with a line at the norm. A bar below it is striped, and every bar has its figure:
 * nothing is told by colour alone. The table below it says the same.
 */
export function Maandgrafiek({ naam, maanden, norm }: Eigenschappen) {
  const stijl = useStijl();
  const strepen = useId();
  const plaats = 100 / Math.max(maanden.length, MINSTE_PLAATSEN);
  const lijn = BOVEN + STAAF * (1 - norm);
  return (
    <svg className={stijl.grafiek} role="img" aria-label={inWoorden(naam, maanden)}>
      <defs>
        <Streping id={strepen} />
      </defs>
      {maanden.map(({ maand, stand }, i) => {
        const deel = stand?.deel ?? null;
        const hoogte = STAAF * Math.min(1, deel ?? 0);
        const midden = `${(i + 0.5) * plaats}%`;
        return (
          <g key={maand}>
            {deel !== null && (
              <rect
                className={stijl.staaf}
                x={`${(i + 0.15) * plaats}%`}
                width={`${0.7 * plaats}%`}
                y={BOVEN + STAAF - hoogte}
                height={hoogte}
                fill={stand?.isOnderNorm === true ? `url(#${strepen})` : 'currentColor'}
                stroke="currentColor"
              />
            )}
            <text className={stijl.tekst} x={midden} y={BOVEN + STAAF - hoogte - 4}>
              {deel === null ? '–' : procent(deel)}
            </text>
            <text className={stijl.tekst} x={midden} y={BOVEN + STAAF + 13}>
              {korteMaand(maand)}
            </text>
            {(i === 0 || maand.endsWith('-01')) && (
              <text className={stijl.tekst} x={midden} y={BOVEN + STAAF + 25}>
                {maand.slice(0, 4)}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={BOVEN + STAAF} y2={BOVEN + STAAF} stroke="currentColor" />
      <line x1="0" x2="100%" y1={lijn} y2={lijn} stroke="currentColor" strokeDasharray="4 3" />
    </svg>
  );
}

function inWoorden(naam: string, maanden: readonly Getoondemaand[]): string {
  const standen = maanden.map(({ maand, stand }) =>
    stand === undefined || stand.deel === null
      ? `${maandtekst(maand)} geen lessen`
      : `${maandtekst(maand)} ${procent(stand.deel)} %${stand.isOnderNorm === true ? ' (onder de norm)' : ''}`,
  );
  return `Aanwezigheid per maand, ${naam}: ${standen.join(', ')}.`;
}

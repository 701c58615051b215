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
const VOET = BOVEN + STAAF;
/** A few months do not become blocks. */
const MINSTE_PLAATSEN = 6;

const useStijl = makeStyles({
  grafiek: {
    display: 'block',
    width: '100%',
    height: `${VOET + ONDER}px`,
    overflow: 'visible',
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  staaf: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  tekst: {
    fill: 'currentColor',
    fontSize: '10px',
    textAnchor: 'middle',
    // The figure stays readable where the line of the norm runs through it.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
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
  const lijn = VOET - STAAF * norm;
  const staven = maanden.map(({ maand, stand }) => ({
    maand,
    deel: stand?.deel ?? null,
    hoogte: STAAF * Math.min(1, stand?.deel ?? 0),
    isOnderNorm: stand?.isOnderNorm === true,
  }));
  return (
    <svg className={stijl.grafiek} role="img" aria-label={inWoorden(naam, maanden)}>
      <defs>
        <Streping id={strepen} className={stijl.staaf} />
      </defs>
      {staven.map(
        ({ maand, deel, hoogte, isOnderNorm }, i) =>
          deel !== null && (
            <rect
              key={maand}
              className={stijl.staaf}
              x={`${(i + 0.15) * plaats}%`}
              width={`${0.7 * plaats}%`}
              y={VOET - hoogte}
              height={hoogte}
              fill={isOnderNorm ? `url(#${strepen})` : 'currentColor'}
              stroke="currentColor"
            />
          ),
      )}
      <line x1="0" x2="100%" y1={VOET} y2={VOET} stroke="currentColor" />
      <line x1="0" x2="100%" y1={lijn} y2={lijn} stroke="currentColor" strokeDasharray="4 3" />
      {staven.map(({ maand, deel, hoogte }, i) => (
        <g key={maand}>
          {[
            [VOET - hoogte - 4, deel === null ? '–' : procent(deel)] as const,
            [VOET + 13, korteMaand(maand)] as const,
            [VOET + 25, i === 0 || maand.endsWith('-01') ? maand.slice(0, 4) : ''] as const,
          ].map(([y, tekst]) => (
            <text key={y} className={stijl.tekst} x={`${(i + 0.5) * plaats}%`} y={y}>
              {tekst}
            </text>
          ))}
        </g>
      ))}
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

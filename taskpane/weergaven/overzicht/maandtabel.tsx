import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { korteMaand, procenttekst, urentekst } from '../../../src';
import type { Getoondemaand, Getoondperceel } from '../../werker/getoondoverzicht';

const useStijl = makeStyles({
  kop: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tabel: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cel: {
    padding: '2px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
  },
  maand: { whiteSpace: 'nowrap' },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  dik: { fontWeight: tokens.fontWeightSemibold },
});

interface Eigenschappen {
  readonly naam: string;
  readonly maanden: readonly Getoondemaand[];
  readonly totaal: Getoondperceel['totaal'];
}

const procent = (deel: number | null): string => (deel === null ? '–' : procenttekst(deel));

/** The figures behind the chart, all months of them. It is not on paper: the chart has its figures there. */
export function Maandtabel({ naam, maanden, totaal }: Eigenschappen) {
  const stijl = useStijl();
  const getal = mergeClasses(stijl.cel, stijl.getal);
  const rij = (kop: string, stand: Getoondperceel['totaal']) => (
    <tr key={kop}>
      <th scope="row" className={mergeClasses(stijl.cel, stijl.maand, kop === 'Samen' && stijl.dik)}>
        {kop}
      </th>
      <td className={getal}>{urentekst(stand.gepland)}</td>
      <td className={getal}>{urentekst(stand.gevolgd)}</td>
      <td className={getal}>{procent(stand.deel)}</td>
      <td className={getal}>{procent(stand.deelZonderGeldig)}</td>
    </tr>
  );
  return (
    <details data-scherm>
      <summary className={stijl.kop}>Cijfers per maand</summary>
      <table className={stijl.tabel} aria-label={`Aanwezigheid per maand, ${naam}`}>
        <thead>
          <tr>
            {['Maand', 'Uren gepland', 'Uren gevolgd', 'Aanwezig', 'Zonder geldig verzuim'].map((kop, i) => (
              <th key={kop} scope="col" className={mergeClasses(stijl.cel, stijl.dik, i > 0 && stijl.getal)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {maanden.map(
            ({ maand, stand }) => stand && rij(`${korteMaand(maand)} ${maand.slice(0, 4)}`, stand),
          )}
          {rij('Samen', totaal)}
        </tbody>
      </table>
    </details>
  );
}

import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import { useBladstijl } from '../../onderdelen/pagina';
import { inWoorden } from '../../onderdelen/peildatum';
import { Formulevak } from './formulevak';
import { type Keuze, type Tariefstand, vindplaatsVan } from './keuze';
import { Keuzevelden } from './keuzevelden';

const useStijl = makeStyles({
  kaart: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  kop: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  uitkomst: {
    display: 'block',
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  bedrag: {
    display: 'block',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  geen: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  feiten: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  wat: { color: tokens.colorNeutralForeground2 },
  waarde: { margin: 0, overflowWrap: 'anywhere' },
  bronnen: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  bron: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  citaat: { margin: '2px 0 0', paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
});

interface Eigenschappen {
  /** Empty when there is only one. */
  readonly naam: string;
  readonly keuze: Keuze;
  readonly stand: Tariefstand;
  readonly bijKeuze: (keuze: Keuze) => void;
}

/** One tariff: what is asked, what it comes to, and where that stands. */
export function Tariefkaart({ naam, keuze, stand, bijKeuze }: Eigenschappen) {
  const stijl = useStijl();
  const blad = useBladstijl();
  const id = useId();
  const { bedrag, tekst, eenheid, berekening, gronden } = stand;
  // Under the heading of its card, or of the view.
  const Kop = naam === '' ? 'h3' : 'h4';
  const feiten = [
    ['Waarvoor', eenheid],
    ['Geldig', geldigheid(stand)],
    ['Berekening', berekening],
  ].filter(([, waarde]) => waarde !== undefined);
  return (
    <section
      className={stijl.kaart}
      {...(naam === '' ? { 'aria-label': 'Tarief' } : { 'aria-labelledby': id })}
    >
      {naam !== '' && (
        <h3 id={id} className={stijl.kop}>
          {`Tarief ${naam}`}
        </h3>
      )}
      <Keuzevelden keuze={keuze} bijKeuze={bijKeuze} />
      <output className={stijl.uitkomst}>
        {bedrag === undefined ? (
          <>
            <span className={stijl.geen}>Geen bedrag</span>
            {tekst}
          </>
        ) : (
          <span className={stijl.bedrag}>{tekst}</span>
        )}
      </output>
      <dl className={stijl.feiten}>
        {feiten.map(([wat, waarde]) => [
          <dt key={`${wat} wat`} className={stijl.wat}>
            {wat}
          </dt>,
          <dd key={wat} className={stijl.waarde}>
            {waarde}
          </dd>,
        ])}
      </dl>
      <Formulevak aanroep={stand.aanroep} naam={naam} />
      <div className={blad.stapel}>
        <Kop className={blad.tussenkop}>Bron</Kop>
        <ul className={stijl.bronnen}>
          {gronden.map(({ wat, bron }) => (
            <li key={wat} className={stijl.bron}>
              {`${wat}: ${vindplaatsVan(bron)}`}
              {bron.soort === 'document' && (
                <blockquote className={stijl.citaat}>{`“${bron.citaat}”`}</blockquote>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function geldigheid({ vanaf, totEnMet }: Tariefstand): string | undefined {
  if (vanaf === undefined) return undefined;
  return totEnMet === undefined
    ? `vanaf ${inWoorden(vanaf)}`
    : `${inWoorden(vanaf)} tot en met ${inWoorden(totEnMet)}`;
}

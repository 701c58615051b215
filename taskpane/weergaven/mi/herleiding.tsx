import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useOmgeving } from '../../omgeving';
import { Bericht } from '../../onderdelen/bericht';
import { Meerlijst } from '../../onderdelen/meerlijst';
import { useBladstijl } from '../../onderdelen/pagina';
import { zinVan } from '../../onderdelen/zin';
import type {
  Cijferkeuze,
  Getoondebijdrage,
  Getoonddeel,
  Getoondeherleiding,
} from '../../werker/miberichten';

const useStijl = makeStyles({
  vlak: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // As wide as can be seen, also where the table itself is wider and scrolls.
    position: 'sticky',
    left: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: `calc(100cqw - 2 * ${tokens.spacingHorizontalXS})`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  kopregel: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  kop: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  zin: { margin: 0 },
  lijst: { paddingLeft: '26px' },
  cellen: { color: tokens.colorNeutralForeground2 },
  cel: {
    minHeight: '24px',
    padding: '0 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Eigenschappen {
  readonly kop: string;
  /** The quarter, gemeente and perceel. */
  readonly waar: string;
  readonly keuze: Cijferkeuze;
  /** Of the files that were counted, the one that is open in Excel. */
  readonly openBestand: string | undefined;
  readonly bijSluiten: () => void;
}

/** The files and cells behind one figure. It takes the focus; closing gives it back. */
export function Herleiding({ kop, waar, keuze, openBestand, bijSluiten }: Eigenschappen) {
  const { werker } = useOmgeving();
  const blad = useBladstijl();
  const stijl = useStijl();
  const naam = useId();
  const kopregel = useRef<HTMLHeadingElement>(null);
  const [gevonden, zetGevonden] = useState<Getoondeherleiding>();
  const [fout, zetFout] = useState<string>();
  const [vraag] = useState(keuze);
  useEffect(() => kopregel.current?.focus(), []);
  useEffect(() => {
    werker.vraag('herleid', vraag).then(zetGevonden, (reden: unknown) => zetFout(zinVan(reden)));
  }, [werker, vraag]);
  const toets = (gebeurtenis: KeyboardEvent): void => {
    if (gebeurtenis.key !== 'Escape') return;
    gebeurtenis.stopPropagation();
    bijSluiten();
  };
  const bijdrage = (b: Getoondebijdrage) => (
    <Bijdrage bijdrage={b} isOpen={b.bestand === openBestand} bijFout={zetFout} />
  );
  const deel = ({ getal, bijdragen }: Getoonddeel) => (
    <>
      {bijdragen.map((b, i) => (
        <div key={i}>
          {i > 0 && 'en ook '}
          {bijdrage(b)}
        </div>
      ))}
      {getal !== '' && <div>{getal}</div>}
    </>
  );

  return (
    <div className={stijl.vlak} role="group" aria-labelledby={naam} onKeyDown={toets}>
      <div className={stijl.kopregel}>
        <h4 className={stijl.kop} id={naam} ref={kopregel} tabIndex={-1}>
          {kop}
        </h4>
        <Button size="small" onClick={bijSluiten}>
          Sluiten
        </Button>
      </div>
      <p className={stijl.zin}>{gevonden === undefined ? waar : `${waar}: ${gevonden.waarde}`}</p>
      {gevonden === undefined && fout === undefined && (
        <p className={stijl.zin} role="status">
          De bestanden worden gezocht…
        </p>
      )}
      {fout !== undefined && <Bericht soort="error" kop={fout} />}
      {gevonden?.opmerking !== undefined && <p className={stijl.zin}>{gevonden.opmerking}</p>}
      {gevonden !== undefined && gevonden.delen.length > 0 && (
        <Meerlijst
          items={gevonden.delen}
          soort="ol"
          className={mergeClasses(blad.lijst, stijl.lijst)}
          toon={deel}
        />
      )}
      {gevonden?.onduidelijk && (
        <>
          <p className={stijl.zin}>{`Niet zeker: ${gevonden.onduidelijk.zin}. Kijk in deze cellen:`}</p>
          <Meerlijst
            items={gevonden.onduidelijk.bijdragen}
            soort="ul"
            className={blad.lijst}
            toon={bijdrage}
          />
        </>
      )}
    </div>
  );
}

/** A file and its cells; those of the workbook that is open can be gone to. */
function Bijdrage({
  bijdrage: { bestand, cellen },
  isOpen,
  bijFout,
}: {
  bijdrage: Getoondebijdrage;
  isOpen: boolean;
  bijFout: (zin: string | undefined) => void;
}) {
  const { werkmap } = useOmgeving();
  const stijl = useStijl();
  return (
    <>
      {bestand}
      {': '}
      <span className={stijl.cellen}>
        {cellen.map(({ plek, tekst }, i) => (
          <span key={tekst}>
            {i > 0 && ', '}
            {isOpen && werkmap && plek ? (
              <button
                type="button"
                className={stijl.cel}
                title="Ga naar deze cel"
                onClick={() => {
                  bijFout(undefined);
                  werkmap.toon(plek).catch((fout: unknown) => bijFout(zinVan(fout)));
                }}
              >
                {tekst}
              </button>
            ) : (
              tekst
            )}
          </span>
        ))}
      </span>
    </>
  );
}

import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { memo, useId, useState } from 'react';
import { Ernstteken } from '../../onderdelen/ernstteken';
import { useBladstijl } from '../../onderdelen/pagina';
import { plaats, type Regel } from '../groeperen';
import { useActies } from './acties';
import { Akkoordformulier, Akkoordrij } from './akkoord';
import { Voorstel } from './voorstel';
import { Waarom } from './waarom';

const useStijl = makeStyles({
  rij: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  kop: { position: 'relative', display: 'flex' },
  regel: {
    display: 'flex',
    flexGrow: 1,
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
  },
  klikbaar: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  getoond: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { boxShadow: 'inset 3px 0 0 Highlight' },
  },
  inhoud: { minWidth: 0, overflowWrap: 'anywhere' },
  plaats: {
    display: 'block',
    marginTop: '2px',
    // Room for the button beside it.
    paddingRight: '68px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  waarom: {
    position: 'absolute',
    right: 0,
    bottom: '3px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    minHeight: '24px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textDecorationLine: 'underline',
  },
  uitleg: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
    marginBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderLeft: '3px solid CanvasText' },
  },
});

interface Eigenschappen {
  readonly regel: Regel;
  readonly metBestand: boolean;
  readonly gekozen: boolean;
  readonly bijKeuze: (regel: Regel) => void;
  /** Its explanation is open from the start. */
  readonly beginOpen: boolean;
}

/** One finding: a click goes to its cell, and below it stands why, and what can be done about it. */
export const Bevindingsregel = memo(Bevinding, (oud, nieuw) => {
  const { regel, ...rest } = nieuw;
  return (
    zelfde(oud.regel, regel) &&
    oud.metBestand === rest.metBestand &&
    oud.gekozen === rest.gekozen &&
    oud.bijKeuze === rest.bijKeuze
  );
});

/** A check that finds the same makes new objects of it: what looks the same is not drawn again. */
const zelfde = (x: Regel, y: Regel): boolean => x === y || JSON.stringify(x) === JSON.stringify(y);

function Bevinding({ regel, metBestand, gekozen, bijKeuze, beginOpen }: Eigenschappen) {
  const stijl = useStijl();
  const { toon } = useActies();
  const uitleg = useId();
  const [open, zetOpen] = useState(beginOpen);
  const delen = [
    ...(metBestand ? [regel.bestand] : []),
    plaats(regel),
    regel.code,
    ...(regel.akkoord ? ['akkoord van de gemeente'] : []),
  ];
  const inhoud = (
    <>
      <Ernstteken ernst={regel.ernst} naam={regel.ernst} />
      <span className={stijl.inhoud}>
        {regel.melding}
        <span className={stijl.plaats}>{delen.join(' · ')}</span>
      </span>
    </>
  );
  return (
    <div className={stijl.rij}>
      <div className={mergeClasses(stijl.kop, gekozen && stijl.getoond)}>
        {toon === undefined || regel.plek.blad === null ? (
          <div className={stijl.regel}>{inhoud}</div>
        ) : (
          <button
            type="button"
            className={mergeClasses(stijl.regel, stijl.klikbaar)}
            title="Ga naar deze cel"
            onClick={() => bijKeuze(regel)}
          >
            {inhoud}
          </button>
        )}
        <button
          type="button"
          className={mergeClasses(stijl.waarom, stijl.klikbaar)}
          aria-expanded={open}
          aria-label={`Waarom? ${regel.code}, ${plaats(regel)}`}
          {...(open && { 'aria-controls': uitleg })}
          onClick={() => zetOpen(!open)}
        >
          Waarom?
        </button>
      </div>
      {open && (
        <div className={stijl.uitleg} id={uitleg}>
          <Waarom code={regel.code} />
          <Watnu regel={regel} />
        </div>
      )}
    </div>
  );
}

/** What can be done about a finding from here. */
function Watnu({ regel }: { regel: Regel }) {
  const { herstel, legVast } = useActies();
  const blad = useBladstijl();
  const [toontAkkoord, zetToontAkkoord] = useState(false);
  return (
    <>
      {regel.herstel && <Voorstel voorstel={regel.herstel} />}
      <div className={blad.rij}>
        {regel.herstel && herstel && (
          <Button size="small" onClick={() => herstel(regel)}>
            Herstellen…
          </Button>
        )}
        {regel.magAkkoord && !toontAkkoord && (
          <Button size="small" onClick={() => zetToontAkkoord(true)}>
            Afwijking akkoord…
          </Button>
        )}
      </div>
      {regel.magAkkoord &&
        toontAkkoord &&
        (legVast ? (
          <Akkoordformulier regel={regel} legVast={legVast} bijAnnuleren={() => zetToontAkkoord(false)} />
        ) : (
          <Akkoordrij regel={regel} />
        ))}
    </>
  );
}

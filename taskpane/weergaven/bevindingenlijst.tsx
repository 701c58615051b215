import { Button, ToggleButton } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { type Ernst, ERNSTEN } from '../../src';
import { Ernstteken } from '../onderdelen/ernstteken';
import {
  aantallen,
  filter,
  getal,
  type Groep,
  groepeer,
  type Groepsindeling,
  INDELINGEN,
  plaats,
  type Regel,
} from './groeperen';

const ENKEL: Readonly<Record<Ernst, readonly [string, string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  signaal: ['signaal', 'signalen'],
  notitie: ['notitie', 'notities'],
};
const INDELINGKOPPEN: Readonly<Record<Groepsindeling, string>> = {
  bestand: 'Bestand',
  ernst: 'Ernst',
  regel: 'Regel',
};
/** So many findings of a group are shown at first; the rest is asked for. */
const EERST = 50;
/** So many groups are shown at first. */
const EERSTE_GROEPEN = 100;
/** With more groups than this they start closed. */
const OPEN_TOT = 5;

const useStijl = makeStyles({
  lijst: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  tellers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  teller: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  gereedschap: {
    display: 'grid',
    gridTemplateColumns: 'minmax(110px, 1fr) minmax(130px, 2fr)',
    gap: tokens.spacingHorizontalS,
  },
  smal: { minWidth: 0 },
  groepen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  kop: { margin: 0 },
  kopknop: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  pijl: {
    width: '12px',
    height: '12px',
    flexShrink: 0,
    transitionProperty: 'transform',
    transitionDuration: '100ms',
  },
  open: { transform: 'rotate(90deg)' },
  aantal: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  regels: { listStyleType: 'none', margin: 0, padding: 0 },
  regel: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
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
  getoond: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  inhoud: { minWidth: 0, overflowWrap: 'anywhere' },
  plaats: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  leeg: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Eigenschappen {
  readonly regels: readonly Regel[];
  /** Brings a cell before the user; undefined where there is no sheet to show. */
  readonly toon: ((regel: Regel) => void) | undefined;
  readonly ernsten: ReadonlySet<Ernst>;
  readonly bijErnsten: (ernsten: ReadonlySet<Ernst>) => void;
}

/** Findings in groups, with counts that filter. */
export function Bevindingenlijst({ regels, toon, ernsten, bijErnsten }: Eigenschappen) {
  const stijl = useStijl();
  const meer = new Set(regels.map((r) => r.bestand)).size > 1;
  const [indeling, zetIndeling] = useState<Groepsindeling>(meer ? 'bestand' : 'ernst');
  const [tekst, zetTekst] = useState('');
  const [hoeveel, zetHoeveel] = useState(EERSTE_GROEPEN);
  const gezocht = useDeferredValue(tekst);
  const tel = useMemo(() => aantallen(regels), [regels]);
  const groepen = useMemo(
    () => groepeer(filter(regels, { ernsten, tekst: gezocht }), indeling),
    [regels, ernsten, gezocht, indeling],
  );
  const wissel = (ernst: Ernst): void => {
    const nieuw = new Set(ernsten);
    if (!nieuw.delete(ernst)) nieuw.add(ernst);
    bijErnsten(nieuw);
  };

  return (
    <div className={stijl.lijst}>
      <div className={stijl.tellers} role="group" aria-label="Toon of verberg per ernst">
        {ERNSTEN.map((ernst) => (
          <ToggleButton
            key={ernst}
            className={stijl.teller}
            size="small"
            checked={ernsten.has(ernst)}
            icon={<Ernstteken ernst={ernst} />}
            onClick={() => wissel(ernst)}
          >
            {getal(tel[ernst], ...ENKEL[ernst])}
          </ToggleButton>
        ))}
      </div>
      <div className={stijl.gereedschap}>
        <Field label="Groeperen op" className={stijl.smal}>
          <Select value={indeling} onChange={(_, { value }) => zetIndeling(value as Groepsindeling)}>
            {INDELINGEN.map((i) => (
              <option key={i} value={i}>
                {INDELINGKOPPEN[i]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Zoeken" className={stijl.smal}>
          <Input
            type="search"
            className={stijl.smal}
            value={tekst}
            onChange={(_, { value }) => zetTekst(value)}
            placeholder="Bestand, blad of woord"
          />
        </Field>
      </div>
      {groepen.length === 0 ? (
        <p className={stijl.leeg}>
          Geen bevindingen die hieraan voldoen. Zet hierboven een ernst aan of wis het zoekwoord.
        </p>
      ) : (
        <div className={stijl.groepen}>
          {groepen.slice(0, hoeveel).map((groep) => (
            <Bevindingengroep
              key={`${indeling} ${groep.sleutel}`}
              groep={groep}
              beginOpen={groepen.length <= OPEN_TOT}
              metBestand={indeling !== 'bestand' && meer}
              toon={toon}
            />
          ))}
          {groepen.length > hoeveel && (
            <Button appearance="subtle" size="small" onClick={() => zetHoeveel(hoeveel + EERSTE_GROEPEN)}>
              {`Toon meer (nog ${groepen.length - hoeveel} groepen)`}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface Groepseigenschappen {
  readonly groep: Groep;
  readonly beginOpen: boolean;
  readonly metBestand: boolean;
  readonly toon: ((regel: Regel) => void) | undefined;
}

function Bevindingengroep({ groep, beginOpen, metBestand, toon }: Groepseigenschappen) {
  const stijl = useStijl();
  const inhoud = useId();
  const [open, zetOpen] = useState(beginOpen);
  const [hoeveel, zetHoeveel] = useState(EERST);
  const [gekozen, zetGekozen] = useState<Regel>();
  const rest = groep.regels.length - hoeveel;
  return (
    <section>
      <h3 className={stijl.kop}>
        <button
          type="button"
          className={mergeClasses(stijl.kopknop, stijl.klikbaar)}
          aria-expanded={open}
          {...(open && { 'aria-controls': inhoud })}
          onClick={() => zetOpen(!open)}
        >
          <svg
            className={mergeClasses(stijl.pijl, open && stijl.open)}
            viewBox="0 0 12 12"
            aria-hidden="true"
          >
            <path fill="none" stroke="currentColor" strokeWidth="1.5" d="m4 2 4 4-4 4" />
          </svg>
          {groep.kop}
          <span className={stijl.aantal}>{getal(groep.regels.length, 'bevinding', 'bevindingen')}</span>
        </button>
      </h3>
      {open && (
        <ul className={stijl.regels} id={inhoud}>
          {groep.regels.slice(0, hoeveel).map((regel, i) => (
            <li key={i}>
              <Bevindingsregel
                regel={regel}
                metBestand={metBestand}
                gekozen={regel === gekozen}
                toon={
                  toon &&
                  ((r) => {
                    zetGekozen(r);
                    toon(r);
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {open && rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => zetHoeveel(hoeveel + 4 * EERST)}>
          {`Toon meer (nog ${rest})`}
        </Button>
      )}
    </section>
  );
}

interface Regeleigenschappen {
  readonly regel: Regel;
  readonly metBestand: boolean;
  readonly gekozen: boolean;
  readonly toon: ((regel: Regel) => void) | undefined;
}

function Bevindingsregel({ regel, metBestand, gekozen, toon }: Regeleigenschappen) {
  const stijl = useStijl();
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
  if (toon === undefined || regel.plek.blad === null) return <div className={stijl.regel}>{inhoud}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(stijl.regel, stijl.klikbaar, gekozen && stijl.getoond)}
      title="Ga naar deze cel"
      onClick={() => toon(regel)}
    >
      {inhoud}
    </button>
  );
}

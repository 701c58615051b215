import { Button, ToggleButton } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Ernst, ERNSTEN } from '../../../src';
import { Ernstteken } from '../../onderdelen/ernstteken';
import {
  aantallen,
  ENKEL,
  filter,
  getal,
  groepeer,
  type Groepsindeling,
  INDELINGEN,
  type Regel,
} from '../groeperen';
import { Bevindingengroep } from './bevindingengroep';
import { useFocusbehoud } from './focusbehoud';

const INDELINGKOPPEN: Readonly<Record<Groepsindeling, string>> = {
  bestand: 'Bestand',
  ernst: 'Ernst',
  regel: 'Regel',
};
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
  leeg: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Eigenschappen {
  readonly regels: readonly Regel[];
  readonly ernsten: ReadonlySet<Ernst>;
  readonly bijErnsten: (ernsten: ReadonlySet<Ernst>) => void;
}

/** Findings in groups, with counts that filter. */
export function Bevindingenlijst({ regels, ernsten, bijErnsten }: Eigenschappen) {
  const stijl = useStijl();
  const lijst = useFocusbehoud<HTMLDivElement>(regels);
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
            placeholder="Bestand of woord"
          />
        </Field>
      </div>
      <div ref={lijst} className={stijl.groepen} tabIndex={-1}>
        {groepen.length === 0 && (
          <p className={stijl.leeg}>
            Geen bevindingen die hieraan voldoen. Zet hierboven een ernst aan of wis het zoekwoord.
          </p>
        )}
        {groepen.slice(0, hoeveel).map((groep) => (
          <Bevindingengroep
            key={`${indeling} ${groep.sleutel}`}
            groep={groep}
            beginOpen={groepen.length <= OPEN_TOT}
            metBestand={indeling !== 'bestand' && meer}
            metUitleg={false}
          />
        ))}
        {groepen.length > hoeveel && (
          <Button appearance="subtle" size="small" onClick={() => zetHoeveel(hoeveel + EERSTE_GROEPEN)}>
            {`Toon meer (nog ${groepen.length - hoeveel} groepen)`}
          </Button>
        )}
      </div>
    </div>
  );
}

import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type FormEvent, useState } from 'react';
import { type Akkoord, dag, dagtekst, isodag, vandaag } from '../../../src';
import { zinVan } from '../../onderdelen/zin';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Regel } from '../groeperen';
import { usePeildag } from './peildag';

const useStijl = makeStyles({
  formulier: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  uitleg: { margin: 0 },
  cellen: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  kop: { fontWeight: tokens.fontWeightSemibold },
  waarde: { margin: 0, overflowWrap: 'anywhere' },
});

interface Eigenschappen {
  readonly regel: Regel;
  readonly legVast: (akkoord: Akkoord) => Promise<void>;
  readonly bijAnnuleren: () => void;
}

/** Asks what must be recorded about an akkoord of the gemeente, and records it as a row of Contact. */
export function Akkoordformulier({ regel, legVast, bijAnnuleren }: Eigenschappen) {
  const stijl = useStijl();
  const blad = useBladstijl();
  const peildag = usePeildag();
  const [op, zetOp] = useState(() => isodag(peildag < vandaag() ? peildag : vandaag()));
  const [met, zetMet] = useState('');
  const [afspraak, zetAfspraak] = useState('');
  const [perceel, zetPerceel] = useState(regel.perceel);
  const [fout, zetFout] = useState<string>();
  const [bezig, zetBezig] = useState(false);
  // What the gemeente agrees to later does not count yet on the peildatum.
  const isDag = /^\d{4}-\d{2}-\d{2}$/.test(op) && op <= isodag(peildag);

  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    if (!isDag || met.trim() === '') {
      zetFout('Vul de datum en de functie van de contactpersoon in.');
      return;
    }
    zetBezig(true);
    legVast({ regel: regel.code, perceel, op: dag(op), met, afspraak }).catch((reden: unknown) => {
      zetFout(zinVan(reden));
      zetBezig(false);
    });
  };

  return (
    <form
      className={stijl.formulier}
      onSubmit={verstuur}
      noValidate
      aria-label="Afwijking akkoord vastleggen"
    >
      <p className={stijl.uitleg}>
        Is de gemeente akkoord met deze afwijking? Dan komt er een rij op het blad Contact. De bevinding
        blijft zichtbaar en telt niet meer als open.
      </p>
      <Field
        label="Akkoord op"
        required
        {...(!isDag && {
          validationState: 'error' as const,
          validationMessage: `Kies een dag op of voor de peildatum (${dagtekst(peildag)}).`,
        })}
      >
        <Input type="date" value={op} max={isodag(peildag)} onChange={(_, { value }) => zetOp(value)} />
      </Field>
      {regel.perceel !== undefined && (
        <Field label="Geldt voor">
          <Select
            value={perceel ?? ''}
            onChange={(_, { value }) => zetPerceel(value === '' ? undefined : regel.perceel)}
          >
            <option value={regel.perceel}>{regel.perceel}</option>
            <option value="">Alle percelen in dit bestand</option>
          </Select>
        </Field>
      )}
      <Field label="Met (functie bij de gemeente)" required hint="Bijvoorbeeld consulent. Geen naam.">
        <Input value={met} maxLength={100} onChange={(_, { value }) => zetMet(value)} />
      </Field>
      <Field label="Wat is afgesproken">
        <Input value={afspraak} maxLength={250} onChange={(_, { value }) => zetAfspraak(value)} />
      </Field>
      {fout !== undefined && (
        <p className={stijl.uitleg} role="alert">
          {fout}
        </p>
      )}
      <div className={blad.rij}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={bezig}>
          Vastleggen
        </Button>
        <Button size="small" disabledFocusable={bezig} onClick={bijAnnuleren}>
          Annuleren
        </Button>
      </div>
    </form>
  );
}

/** Where the file cannot be written: what to type in the sheet Contact. */
export function Akkoordrij({ regel }: { regel: Regel }) {
  const stijl = useStijl();
  const cellen = [
    ['Datum', 'de dag van het akkoord'],
    ...(regel.perceel === undefined ? [] : [['Perceel', `${regel.perceel} (leeg: alle percelen)`]]),
    ['Soort', 'Afwijking akkoord'],
    ['Regel', regel.code],
    ['Met', 'de functie van wie u sprak'],
    ['Afspraak', 'wat is afgesproken'],
  ];
  return (
    <>
      <p className={stijl.uitleg}>
        Is de gemeente akkoord met deze afwijking? Zet dan in Excel een nieuwe rij op het blad Contact:
      </p>
      <dl className={stijl.cellen}>
        {cellen.map(([kop, waarde]) => [
          <dt key={`${kop} kop`} className={stijl.kop}>
            {kop}
          </dt>,
          <dd key={kop} className={stijl.waarde}>
            {waarde}
          </dd>,
        ])}
      </dl>
    </>
  );
}

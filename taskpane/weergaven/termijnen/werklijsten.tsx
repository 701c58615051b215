import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import type { Partij, TeDoen, Wanneer, Werklijst } from '../../../src';
import { Meerlijst } from '../../onderdelen/meerlijst';
import { useBladstijl } from '../../onderdelen/pagina';
import { Termijnregel } from '../../onderdelen/termijnregel';
import { getal } from '../groeperen';

const PARTIJEN: Readonly<Record<Partij | 'ieder', string>> = {
  ieder: 'Iedereen',
  aanbieder: 'De aanbieder',
  gemeente: 'De gemeente',
};
const WANNEER: Readonly<Record<Wanneer, string>> = {
  'te laat': 'Te laat',
  'deze week': 'Deze week',
  later: 'Later',
};

const useStijl = makeStyles({
  kop: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Regel extends TeDoen {
  readonly contactpersoon: string | undefined;
}

/** What must be done, per gemeente: first what is late. The filter asks who must act. */
export function Werklijsten({ werklijsten }: { werklijsten: readonly Werklijst[] }) {
  const blad = useBladstijl();
  const [wie, zetWie] = useState<Partij | 'ieder'>('ieder');
  const gemeenten = [...new Set(werklijsten.map((w) => w.gemeente))].map((gemeente) => ({
    gemeente,
    regels: werklijsten
      .filter((w) => w.gemeente === gemeente)
      .flatMap(({ contactpersoon, regels }) => regels.map((r): Regel => ({ ...r, contactpersoon })))
      .filter((r) => wie === 'ieder' || r.wie === wie)
      .sort((x, y) => x.uiterlijk - y.uiterlijk),
  }));
  const getoond = gemeenten.filter(({ regels }) => regels.length > 0);
  return (
    <>
      <div className={blad.velden}>
        <Field label="Wie is aan zet" hint="In de werkmap staat alles.">
          <Select value={wie} onChange={(_, { value }) => zetWie(value as Partij | 'ieder')}>
            {Object.entries(PARTIJEN).map(([partij, naam]) => (
              <option key={partij} value={partij}>
                {naam}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {getoond.length === 0 && <p className={blad.uitleg}>{`${PARTIJEN[wie]} hoeft nu niets te doen.`}</p>}
      {getoond.map(({ gemeente, regels }) => (
        // A filter begins each list anew.
        <Gemeente key={`${wie} ${gemeente}`} naam={gemeente ?? 'Gemeente niet ingevuld'} regels={regels} />
      ))}
    </>
  );
}

function Gemeente({ naam, regels }: { naam: string; regels: readonly Regel[] }) {
  const blad = useBladstijl();
  const kop = useId();
  return (
    <section aria-labelledby={kop}>
      <h3 className={blad.tussenkop} id={kop}>
        {`${naam}: ${getal(regels.length, 'termijn', 'termijnen')}`}
      </h3>
      {(Object.keys(WANNEER) as Wanneer[]).map((wanneer) => (
        <Lijst key={wanneer} wanneer={wanneer} regels={regels.filter((r) => r.wanneer === wanneer)} />
      ))}
    </section>
  );
}

function Lijst({ wanneer, regels }: { wanneer: Wanneer; regels: readonly Regel[] }) {
  const stijl = useStijl();
  if (regels.length === 0) return null;
  return (
    <>
      <h4 className={stijl.kop}>{`${WANNEER[wanneer]} (${regels.length})`}</h4>
      <Meerlijst
        soort="ul"
        className={stijl.lijst}
        items={regels}
        toon={(regel) => (
          <Termijnregel
            uiterlijk={regel.uiterlijk}
            wat={regel.wat}
            bijzonderheden={[
              regel.wie === 'aanbieder'
                ? `aanbieder ${regel.aanbieder ?? 'niet ingevuld'}`
                : metContact(regel),
              `cliënt ${regel.clientnummer ?? 'zonder nummer'}`,
              regel.perceel,
            ]}
            geplandOp={regel.geplandOp}
          />
        )}
      />
    </>
  );
}

const metContact = ({ contactpersoon }: Regel): string =>
  contactpersoon === undefined ? 'gemeente' : `gemeente (${contactpersoon})`;

import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import type { Periode, Regime } from '../../../src';
import { PRIJSLIJSTEN } from '../../../src';
import { useBladstijl } from '../../onderdelen/pagina';
import { type Keuze, lijstVan, metSoort, periodenVan, regelingVan, type Soort, SOORTEN } from './keuze';

interface Eigenschappen {
  readonly keuze: Keuze;
  readonly bijKeuze: (keuze: Keuze) => void;
}

/** What tariff is asked for. */
export function Keuzevelden({ keuze, bijKeuze }: Eigenschappen) {
  const stijl = useBladstijl();
  const regeling = regelingVan(keuze.soort);
  const zet = (deel: Partial<Keuze>): void => bijKeuze({ ...keuze, ...deel });
  return (
    <div className={stijl.velden}>
      <Field label="Regeling of prijslijst">
        <Select value={keuze.soort} onChange={(_, { value }) => bijKeuze(metSoort(keuze, value as Soort))}>
          {Object.entries(SOORTEN).map(([soort, naam]) => (
            <option key={soort} value={soort}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      {regeling === undefined ? (
        <Prijsvelden keuze={keuze} zet={zet} />
      ) : (
        <>
          <Field label="Regime">
            <Select
              value={keuze.regime}
              onChange={(_, { value }) =>
                bijKeuze(metSoort({ ...keuze, regime: value as Regime }, keuze.soort))
              }
            >
              {regeling.tabellen.map(({ regime }) => (
                <option key={regime}>{regime}</option>
              ))}
            </Select>
          </Field>
          <Field label="Periode">
            <Select
              value={String(keuze.periode)}
              onChange={(_, { value }) => zet({ periode: Number(value) as Periode })}
            >
              {periodenVan(regeling, keuze.regime).map(({ periode, naam }) => (
                <option key={periode} value={periode}>
                  {naam}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label="Uren per week"
            hint={`Vanaf ${regeling.volledigVanaf.uren} uur het hele bedrag, daaronder naar rato.`}
          >
            <Input inputMode="decimal" value={keuze.uren} onChange={(_, { value }) => zet({ uren: value })} />
          </Field>
          <Field label="Datum" hint="Het tarief dat op deze dag geldt. Leeg: het nieuwste.">
            <Input type="date" value={keuze.datum} onChange={(_, { value }) => zet({ datum: value })} />
          </Field>
        </>
      )}
    </div>
  );
}

function Prijsvelden({ keuze, zet }: { keuze: Keuze; zet: (deel: Partial<Keuze>) => void }) {
  return (
    <>
      <Field label="Jaar van de prijslijst">
        <Select value={String(keuze.jaar)} onChange={(_, { value }) => zet({ jaar: Number(value) })}>
          {PRIJSLIJSTEN.map(({ jaar }) => (
            <option key={jaar}>{jaar}</option>
          ))}
        </Select>
      </Field>
      <Field label="Product">
        <Select value={keuze.product} onChange={(_, { value }) => zet({ product: value })}>
          {lijstVan(keuze)?.producten.map(({ naam }) => (
            <option key={naam}>{naam}</option>
          ))}
        </Select>
      </Field>
      <Field label="Aantal">
        <Input inputMode="decimal" value={keuze.aantal} onChange={(_, { value }) => zet({ aantal: value })} />
      </Field>
      <Field
        label="Opslag in procenten"
        hint="Bijvoorbeeld 20 voor een gemeente zonder basisdienstverlening."
      >
        <Input inputMode="decimal" value={keuze.opslag} onChange={(_, { value }) => zet({ opslag: value })} />
      </Field>
    </>
  );
}

import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { type Perceel, PERCELEN } from '../../src';
import { bestandsnaam, lijktBsn } from '../bestandsnaam';
import { useInstellingen } from '../instellingen';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { Werkmapknoppen } from '../onderdelen/werkmapknoppen';
import { useOmgeving } from '../omgeving';
import type { Geschreven } from '../werker/berichten';

const KIES = 'Nog niet invullen';

const useStijl = makeStyles({
  percelen: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
  bijschrift: { padding: 0 },
});

export function Sjabloon() {
  const { werker } = useOmgeving();
  const { bestand, instellingen } = useInstellingen();
  const { gemeenten, aanbieders } = instellingen;
  const blad = useBladstijl();
  const stijl = useStijl();
  const [gemeente, zetGemeente] = useState('');
  const [aanbieder, zetAanbieder] = useState('');
  const [nummer, zetNummer] = useState('');
  const [percelen, zetPercelen] = useState<readonly Perceel[]>([]);

  const contract = aanbieders.find((a) => a.naam === aanbieder)?.percelen ?? PERCELEN;
  const gekozen = percelen.filter((perceel) => contract.includes(perceel));

  const schrijf = (): Promise<Geschreven> =>
    werker.vraag('sjabloon', {
      instellingen: bestand,
      ...(gemeente !== '' && { gemeente }),
      ...(aanbieder !== '' && { aanbieder }),
      percelen: gekozen,
    });

  return (
    <Blad
      kop="Sjabloon"
      uitleg="Maakt een nieuw, leeg registratiebestand voor één inburgeringsplichtige, met keuzelijsten en uitleg bij elke kolom."
    >
      <div className={blad.velden}>
        <Field label="Gemeente">
          <Select value={gemeente} onChange={(_, { value }) => zetGemeente(value)}>
            <option value="">{KIES}</option>
            {gemeenten.map((naam) => (
              <option key={naam}>{naam}</option>
            ))}
          </Select>
        </Field>
        <Field label="Aanbieder">
          <Select value={aanbieder} onChange={(_, { value }) => zetAanbieder(value)}>
            <option value="">{KIES}</option>
            {aanbieders.map(({ naam }) => (
              <option key={naam}>{naam}</option>
            ))}
          </Select>
        </Field>
        <Field
          label="Cliëntnummer (voor de bestandsnaam)"
          {...(lijktBsn(nummer)
            ? {
                validationState: 'error' as const,
                validationMessage:
                  'Dit lijkt een BSN. Het komt niet in de bestandsnaam. Vul het cliëntnummer van de gemeente in.',
              }
            : { hint: 'Zet nooit een naam of BSN in een bestandsnaam.' })}
        >
          <Input value={nummer} maxLength={30} onChange={(_, { value }) => zetNummer(value)} />
        </Field>
      </div>
      <fieldset className={stijl.percelen}>
        <legend className={stijl.bijschrift}>Percelen</legend>
        {contract.map((perceel) => (
          <Checkbox
            key={perceel}
            label={perceel}
            checked={percelen.includes(perceel)}
            onChange={(_, { checked }) =>
              zetPercelen(checked === true ? [...percelen, perceel] : percelen.filter((p) => p !== perceel))
            }
          />
        ))}
      </fieldset>
      <Werkmapknoppen schrijf={schrijf} naam={`${bestandsnaam('registratie', gemeente, nummer)}.xlsx`} />
    </Blad>
  );
}

import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { type Perceel, PERCELEN, STANDAARDINSTELLINGEN } from '../../src';
import { download } from '../bestanden';
import { Bericht } from '../onderdelen/bericht';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { useOmgeving } from '../omgeving';
import type { Geschreven } from '../werker/berichten';
import { zinVan } from '../onderdelen/zin';

const { gemeenten, aanbieders } = STANDAARDINSTELLINGEN;
const KIES = 'Nog niet invullen';

const useStijl = makeStyles({
  percelen: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
  bijschrift: { padding: 0 },
});

/** A file name without what does not belong in one; never a name or BSN: the client's number is asked for. */
export function sjabloonnaam(gemeente: string, clientnummer: string): string {
  const delen = ['registratie', gemeente, clientnummer]
    .map((deel) =>
      deel
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean);
  return `${delen.join('-')}.xlsx`;
}

export function Sjabloon() {
  const { werkmap, werker } = useOmgeving();
  const blad = useBladstijl();
  const stijl = useStijl();
  const [gemeente, zetGemeente] = useState('');
  const [aanbieder, zetAanbieder] = useState('');
  const [nummer, zetNummer] = useState('');
  const [percelen, zetPercelen] = useState<readonly Perceel[]>([]);
  const [bezig, zetBezig] = useState(false);
  const [melding, zetMelding] = useState<{ soort: 'success' | 'error'; kop: string }>();

  const contract = aanbieders.find((a) => a.naam === aanbieder)?.percelen ?? PERCELEN;
  const gekozen = percelen.filter((perceel) => contract.includes(perceel));

  const maak = async (doe: (geschreven: Geschreven) => Promise<string> | string): Promise<void> => {
    zetBezig(true);
    zetMelding(undefined);
    try {
      const geschreven = await werker.vraag('sjabloon', {
        ...(gemeente !== '' && { gemeente }),
        ...(aanbieder !== '' && { aanbieder }),
        percelen: gekozen,
      });
      zetMelding({ soort: 'success', kop: await doe(geschreven) });
    } catch (fout) {
      zetMelding({ soort: 'error', kop: zinVan(fout) });
    } finally {
      zetBezig(false);
    }
  };
  const opslaan = ({ xlsx }: Geschreven): string => {
    const naam = sjabloonnaam(gemeente, nummer);
    download(xlsx, naam);
    return `${naam} staat bij uw downloads.`;
  };
  const invoegen = async ({ xlsx, bladen: namen }: Geschreven): Promise<string> => {
    await werkmap?.pasToe([{ soort: 'bladen', namen, xlsx }]);
    await werkmap?.toon({ blad: namen[0] ?? null, rij: 1, kolom: 1 });
    return 'De bladen staan achteraan in deze werkmap.';
  };

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
          hint="Zet nooit een naam of BSN in een bestandsnaam."
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
      <div className={blad.rij}>
        {werkmap && (
          <Button appearance="primary" disabled={bezig} onClick={() => void maak(invoegen)}>
            Zet in deze werkmap
          </Button>
        )}
        <Button
          appearance={werkmap ? 'secondary' : 'primary'}
          disabled={bezig}
          onClick={() => void maak(opslaan)}
        >
          Downloaden
        </Button>
      </div>
      {bezig && <p className={blad.uitleg}>Bezig met maken…</p>}
      {melding && <Bericht soort={melding.soort} kop={melding.kop} />}
    </Blad>
  );
}

import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useEffect, useState } from 'react';
import { useOmgeving } from '../../omgeving';
import { useBladstijl } from '../../onderdelen/pagina';
import { zinVan } from '../../onderdelen/zin';
import type { Regelnaam } from '../../werker/berichten';

interface Eigenschappen {
  readonly zonderRegels: readonly string[];
  readonly zet: (zonderRegels: readonly string[]) => void;
}

/** Every rule, to switch off and on. */
export function Regels({ zonderRegels, zet }: Eigenschappen) {
  const { werker } = useOmgeving();
  const blad = useBladstijl();
  const [regels, zetRegels] = useState<readonly Regelnaam[]>([]);
  const [fout, zetFout] = useState<string>();
  const [tekst, zetTekst] = useState('');
  useEffect(() => {
    werker.vraag('regels', undefined).then(zetRegels, (reden: unknown) => zetFout(zinVan(reden)));
  }, [werker]);
  const woorden = tekst.toLowerCase().split(/\s+/).filter(Boolean);
  const getoond = regels.filter(({ code, titel }) =>
    woorden.every((woord) => `${code} ${titel}`.toLowerCase().includes(woord)),
  );
  return (
    <>
      <Field label="Zoek een regel">
        <Input
          type="search"
          value={tekst}
          onChange={(_, { value }) => zetTekst(value)}
          placeholder="Code of woord"
        />
      </Field>
      {fout !== undefined && <p className={blad.uitleg}>{fout}</p>}
      {regels.length > 0 && getoond.length === 0 && (
        <p className={blad.uitleg}>Geen regel gevonden. Probeer een ander woord.</p>
      )}
      <div>
        {getoond.map(({ code, titel }) => (
          <div key={code}>
            <Checkbox
              label={`${code} ${titel}`}
              checked={!zonderRegels.includes(code)}
              onChange={(_, { checked }) =>
                zet(
                  regels
                    .map((r) => r.code)
                    .filter((c) => (c === code ? checked !== true : zonderRegels.includes(c))),
                )
              }
            />
          </div>
        ))}
      </div>
    </>
  );
}

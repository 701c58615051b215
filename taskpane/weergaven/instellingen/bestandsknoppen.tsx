import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { type ChangeEvent, useRef, useState } from 'react';
import { bondigeInstellingen, type Instellingenbestand } from '../../../src';
import { bewaar as bewaarBestand } from '../../bestanden';
import { ontleed } from '../../bewaarplek';
import { useInstellingen } from '../../instellingen';
import { useOmgeving } from '../../omgeving';
import { Bericht } from '../../onderdelen/bericht';
import { useBladstijl } from '../../onderdelen/pagina';
import { zinVan } from '../../onderdelen/zin';

const NAAM = 'instellingen.json';
/** A settings file is a few kB; what is larger is something else. */
const MEESTE_BYTES = 1_000_000;
/** So many faults are named; of more than that only how many. */
const GENOEMD = 10;

const useStijl = makeStyles({ verborgen: { display: 'none' }, lijst: { margin: 0, paddingLeft: '18px' } });

type Stand =
  | { readonly soort: 'success'; readonly kop: string; readonly terug?: Instellingenbestand }
  | { readonly soort: 'error'; readonly kop: string; readonly zinnen: readonly string[] };

/** The settings as a file, from a file, and all as the standard again. */
export function Bestandsknoppen() {
  const { werker } = useOmgeving();
  const { bestand, zet } = useInstellingen();
  const blad = useBladstijl();
  const stijl = useStijl();
  const invoer = useRef<HTMLInputElement>(null);
  const [stand, zetStand] = useState<Stand>();
  const isStandaard = Object.keys(bondigeInstellingen(bestand)).length === 0;

  const bekend = async (): Promise<ReadonlySet<string>> =>
    new Set((await werker.vraag('regels', undefined)).map(({ code }) => code));
  const doe = (werk: () => Promise<Stand>): void =>
    void werk().then(zetStand, (fout: unknown) =>
      zetStand({ soort: 'error', kop: 'Dit is niet gelukt', zinnen: [zinVan(fout)] }),
    );

  const bewaar = async (): Promise<Stand> => {
    const codes = await bekend();
    const { zonderRegels, ...rest } = bondigeInstellingen(bestand);
    // A rule that is no more: the command line would refuse the file.
    const nog = zonderRegels?.filter((code) => codes.has(code)) ?? [];
    const inhoud: Instellingenbestand = { ...rest, ...(nog.length > 0 && { zonderRegels: nog }) };
    const tekst = `${JSON.stringify(inhoud, undefined, 2)}\n`;
    bewaarBestand(new Blob([tekst], { type: 'application/json' }), NAAM);
    return { soort: 'success', kop: `${NAAM} staat bij uw downloads.` };
  };
  const lees = async (gekozen: File): Promise<Stand> => {
    const mis = (zinnen: readonly string[]): Stand => ({
      soort: 'error',
      kop: 'Dit bestand is niet ingelezen. Er is niets veranderd.',
      zinnen,
    });
    if (gekozen.size > MEESTE_BYTES)
      return mis(['Dit bestand is te groot voor een instellingenbestand (.json).']);
    const gelezen = ontleed(await gekozen.text());
    if (!gelezen.gelukt) return mis(gelezen.fouten);
    const codes = await bekend();
    const onbekend = (gelezen.bestand.zonderRegels ?? []).filter((code) => !codes.has(code));
    if (onbekend.length > 0)
      return mis(onbekend.map((code) => `zonderRegels: de regel ${code} bestaat niet`));
    zet(bondigeInstellingen(gelezen.bestand));
    return { soort: 'success', kop: 'De instellingen zijn ingelezen.', terug: bestand };
  };
  const gekozen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [eerste] = target.files ?? [];
    if (eerste) doe(() => lees(eerste));
    // So that choosing the same file again is heard.
    target.value = '';
  };

  return (
    <>
      <div className={blad.rij}>
        <Button onClick={() => doe(bewaar)}>Bewaar als bestand</Button>
        <Button onClick={() => invoer.current?.click()}>Lees een bestand in</Button>
        <Button
          disabledFocusable={isStandaard}
          onClick={() => {
            zet({});
            zetStand({ soort: 'success', kop: 'Alles staat weer op de standaard.', terug: bestand });
          }}
        >
          Terug naar standaard
        </Button>
        <input
          ref={invoer}
          className={stijl.verborgen}
          type="file"
          accept=".json,application/json"
          aria-label="Lees een bestand in"
          onChange={gekozen}
        />
      </div>
      {stand && (
        <Bericht soort={stand.soort} kop={stand.kop}>
          {stand.soort === 'error' ? (
            <ul className={stijl.lijst}>
              {stand.zinnen.slice(0, GENOEMD).map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
              {stand.zinnen.length > GENOEMD && <li>{`en nog ${stand.zinnen.length - GENOEMD}`}</li>}
            </ul>
          ) : (
            stand.terug && (
              <Terugknop
                bijTerug={() => {
                  zet(stand.terug ?? {});
                  zetStand({ soort: 'success', kop: 'De instellingen zijn weer zoals ze waren.' });
                }}
              />
            )
          )}
        </Bericht>
      )}
    </>
  );
}

function Terugknop({ bijTerug }: { bijTerug: () => void }) {
  return (
    <div>
      <Button size="small" onClick={bijTerug}>
        Ongedaan maken
      </Button>
    </div>
  );
}

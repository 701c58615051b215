import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import { useOmgeving } from '../omgeving';
import { Bericht } from '../onderdelen/bericht';
import { useBladstijl } from '../onderdelen/pagina';
import { zinVan } from '../onderdelen/zin';
import { verslagtekst } from './verslag';
import { OPRUIMEN, type Proefuitkomst, voerZelftestUit } from './zelftest';

const useStijl = makeStyles({
  verslag: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '220px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Tries out in this very Excel whether everything works as it was built, and gives a report to pass on. */
export function Zelftest() {
  const { werkmap, werker } = useOmgeving();
  const blad = useBladstijl();
  const stijl = useStijl();
  const [uitkomsten, zetUitkomsten] = useState<readonly Proefuitkomst[]>([]);
  const [stand, zetStand] = useState<'begin' | 'bezig' | 'klaar'>('begin');
  const [storing, zetStoring] = useState<string>();
  const [gekopieerd, zetGekopieerd] = useState<string>();
  const kop = useRef<HTMLHeadingElement>(null);
  const verslag = useRef<HTMLTextAreaElement>(null);
  const fouten = uitkomsten.filter(({ fout }) => fout !== undefined).length;
  const nietOpgeruimd = uitkomsten.some(({ naam, fout }) => naam === OPRUIMEN && fout !== undefined);
  // The button that brought this is gone.
  useEffect(() => kop.current?.focus(), []);

  const start = async (): Promise<void> => {
    if (werkmap === undefined) return;
    zetStand('bezig');
    zetUitkomsten([]);
    zetStoring(undefined);
    zetGekopieerd(undefined);
    try {
      await voerZelftestUit({
        ...{ werkmap, werker },
        bijUitkomst: (uitkomst) => zetUitkomsten((eerdere) => [...eerdere, uitkomst]),
      });
    } catch (fout) {
      zetStoring(zinVan(fout));
    } finally {
      zetStand('klaar');
    }
  };
  const kopieer = async (): Promise<void> => {
    verslag.current?.focus();
    verslag.current?.select();
    try {
      await navigator.clipboard.writeText(verslag.current?.value ?? '');
      zetGekopieerd('Het verslag is gekopieerd.');
    } catch {
      // Excel on the web gives a frame no clipboard.
      zetGekopieerd('Het verslag is geselecteerd. Druk op Ctrl+C (Mac: ⌘C) om het te kopiëren.');
    }
  };

  return (
    <section className={blad.stapel}>
      <h3 ref={kop} tabIndex={-1} className={blad.tussenkop}>
        Zelftest
      </h3>
      <p className={blad.uitleg}>
        Probeert in deze Excel of alles werkt, op eigen tijdelijke bladen die daarna weer worden verwijderd.
        Uw eigen bladen blijven zoals ze zijn, maar Ongedaan maken gaat daarna niet verder terug. Doe het
        liefst in een nieuwe, lege werkmap.
      </p>
      <div className={blad.rij}>
        <Button appearance="primary" disabledFocusable={stand === 'bezig'} onClick={() => void start()}>
          Start de zelftest
        </Button>
      </div>
      <p role="status" className={blad.uitleg}>
        {stand === 'bezig' ? `Bezig: ${uitkomsten.length} proeven gedaan…` : ''}
      </p>
      {storing !== undefined && (
        <Bericht soort="error" kop="De zelftest kon niet beginnen">
          {storing}
        </Bericht>
      )}
      {stand === 'klaar' && uitkomsten.length > 0 && (
        <>
          <Bericht
            soort={fouten === 0 ? 'success' : 'error'}
            kop={
              fouten === 0
                ? `Alle ${uitkomsten.length} proeven zijn goed.`
                : `${fouten} van ${uitkomsten.length} proeven ${fouten === 1 ? 'is' : 'zijn'} niet goed.`
            }
          >
            {nietOpgeruimd && 'Verwijder zelf de bladen die met Zelftest_ beginnen. '}
            {fouten > 0 && 'Stuur het verslag aan uw beheerder. Er staat niets in over u of uw werkmap.'}
          </Bericht>
          <textarea
            ref={verslag}
            className={stijl.verslag}
            aria-label="Verslag van de zelftest"
            readOnly
            value={verslagtekst(uitkomsten)}
          />
          <div className={blad.rij}>
            <Button onClick={() => void kopieer()}>Kopieer het verslag</Button>
          </div>
          {gekopieerd !== undefined && <Bericht soort="info" kop={gekopieerd} />}
        </>
      )}
    </section>
  );
}

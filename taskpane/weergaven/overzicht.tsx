import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useRef, useState } from 'react';
import { bewaar } from '../bestanden';
import { bestandsnaam } from '../bestandsnaam';
import { useNavigatie } from '../navigatie';
import { useOmgeving } from '../omgeving';
import { Bericht } from '../onderdelen/bericht';
import { Bestandskiezer } from '../onderdelen/bestandskiezer';
import { EigenInstellingen } from '../onderdelen/eigeninstellingen';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { inWoorden, usePeildatum } from '../onderdelen/peildatum';
import { zinVan } from '../onderdelen/zin';
import { alsPagina } from '../papier';
import type { Getoondetermijn, Getoondoverzicht } from '../werker/getoondoverzicht';
import { isVoorbeeld } from '../voorbeelden/voorbeeld';
import { Voorbeeldbericht } from '../voorbeelden/voorbeeldbericht';
import { Openstaand } from './overzicht/openstaand';
import { Perceel } from './overzicht/perceel';
import { useOverzicht } from './overzicht/stand';
import { Termijnen } from './overzicht/termijnen';

const useStijl = makeStyles({
  overzicht: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bestand: { margin: 0, overflowWrap: 'anywhere' },
  wie: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  /** Side by side where there is room; on paper there is. */
  naast: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
    '@media print': { gridTemplateColumns: '1fr 1fr', rowGap: '6px' },
  },
  /** Three percelen, and four or five, are made to fit on one page. */
  krap: { '@media print': { zoom: 0.85 } },
  krapst: { '@media print': { zoom: 0.72 } },
  drie: { '@media print': { gridTemplateColumns: '1fr 1fr 1fr' } },
});

/** How one inburgeringsplichtige stands, on one page. */
export function Overzicht() {
  const { werkmap } = useOmgeving();
  const { controleer } = useNavigatie();
  const blad = useBladstijl();
  const stijl = useStijl();
  const { peildatum, veld } = usePeildatum('De stand op');
  const { overzicht, fout, bezig, invoer, kies, vernieuw } = useOverzicht(peildatum);
  const [toonfout, zetToonfout] = useState<string>();
  const pagina = useRef<HTMLElement>(null);
  const aantal = overzicht?.percelen.length ?? 0;

  const toon =
    werkmap &&
    (({ plek }: Getoondetermijn) => {
      zetToonfout(undefined);
      werkmap.toon(plek).catch((oorzaak: unknown) => zetToonfout(zinVan(oorzaak)));
    });
  const opslaan = (getoond: Getoondoverzicht): void => {
    if (pagina.current === null) return;
    const html = alsPagina(pagina.current.parentElement ?? pagina.current, `Overzicht ${wieIs(getoond)}`);
    const naam = bestandsnaam('overzicht', getoond.gemeente, getoond.clientnummer);
    bewaar(new Blob([html], { type: 'text/html' }), `${naam}.html`);
  };

  return (
    <Blad
      kop="Overzicht"
      uitleg="Hoe één inburgeringsplichtige ervoor staat: aanwezigheid, uren, termijnen en wat er open staat. Past op één bladzijde."
    >
      <div data-bediening className={blad.stapel}>
        {werkmap === undefined && (
          <Bestandskiezer
            enkel
            uitgeschakeld={bezig}
            maat={overzicht ? 'krap' : 'ruim'}
            bijKeuze={kies}
            voorbeelden={overzicht === undefined}
          />
        )}
        <div className={blad.velden}>{veld}</div>
        {overzicht && (
          <div className={blad.rij}>
            {werkmap ? (
              // A pane in Excel cannot print everywhere; a page that was saved can.
              <Button appearance="primary" onClick={() => opslaan(overzicht)}>
                Opslaan als pagina om af te drukken
              </Button>
            ) : (
              <Button appearance="primary" onClick={() => window.print()}>
                Afdrukken
              </Button>
            )}
            {werkmap && (
              <Button disabledFocusable={bezig} onClick={vernieuw}>
                Vernieuwen
              </Button>
            )}
          </div>
        )}
        {overzicht && <p className={stijl.bestand}>{overzicht.bestand}</p>}
        {overzicht && isVoorbeeld(invoer ? [invoer] : []) && <Voorbeeldbericht />}
        {overzicht && <EigenInstellingen afwijkingen={overzicht.afwijkingen} />}
        {(fout ?? toonfout) !== undefined && (
          <Bericht
            soort="error"
            kop={fout === undefined ? 'De cel kan niet worden getoond' : 'Er is geen overzicht'}
          >
            {fout ?? toonfout}
          </Bericht>
        )}
      </div>
      <article
        ref={pagina}
        className={mergeClasses(stijl.overzicht, aantal > 2 && stijl.krap, aantal > 3 && stijl.krapst)}
      >
        <p role="status" className={stijl.wie}>
          {overzicht
            ? `${wieIs(overzicht)}, peildatum ${inWoorden(overzicht.peildatum)}`
            : bezig
              ? 'Bezig met lezen…'
              : ''}
        </p>
        {overzicht && (
          <>
            {overzicht.afwijkingen.length > 0 && (
              <p data-papier>Met eigen instellingen, anders dan de standaard.</p>
            )}
            <div className={stijl.naast}>
              <Openstaand
                overzicht={overzicht}
                bijBekijken={() => controleer(invoer === undefined ? undefined : [invoer])}
              />
              <Termijnen key={overzicht.bestand} termijnen={overzicht.termijnen} toon={toon} />
            </div>
            <div className={mergeClasses(stijl.naast, aantal > 2 && stijl.drie)}>
              {overzicht.percelen.map((perceel) => (
                <Perceel key={perceel.perceel} perceel={perceel} norm={overzicht.aanwezigheidsnorm} />
              ))}
            </div>
          </>
        )}
      </article>
    </Blad>
  );
}

/** Who it is about, as it may stand on paper: people write names in the name of a file. */
const wieIs = ({ gemeente, clientnummer }: Getoondoverzicht): string =>
  `${gemeente ?? 'Gemeente niet ingevuld'}, cliënt ${clientnummer ?? 'zonder nummer'}`;

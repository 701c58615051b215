import { FluentProvider } from '@fluentui/react-provider';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Instellingenkader } from './instellingen';
import { type Controleverzoek, Navigatiekader } from './navigatie';
import { type Omgeving, Omgevingskader, type Weergave, WEERGAVEN } from './omgeving';
import { useFocusvangst } from './onderdelen/focusvangst';
import { Omroeper } from './onderdelen/omroeper';
import { Storing } from './onderdelen/storing';
import { Tabbladen } from './onderdelen/tabbladen';
import { PAPIERSTIJL } from './papier';
import { useThema } from './thema';
import { Controleren } from './weergaven/controleren';
import { Functies } from './weergaven/functies';
import { Instellingen } from './weergaven/instellingen';
import { Managementinformatie } from './weergaven/mi';
import { Over } from './weergaven/over';
import { Overzicht } from './weergaven/overzicht';
import { Sjabloon } from './weergaven/sjabloon';
import { Tarieven } from './weergaven/tarieven';
import { Termijnen } from './weergaven/termijnen';
import type { Invoer } from './werker/berichten';

/** What each view shows, and what its tab is called. */
const INHOUD: Readonly<Record<Weergave, { readonly kop: string; readonly Inhoud: ComponentType }>> = {
  overzicht: { kop: 'Overzicht', Inhoud: Overzicht },
  controleren: { kop: 'Controleren', Inhoud: Controleren },
  mi: { kop: 'MI', Inhoud: Managementinformatie },
  termijnen: { kop: 'Termijnen', Inhoud: Termijnen },
  sjabloon: { kop: 'Sjabloon', Inhoud: Sjabloon },
  tarieven: { kop: 'Tarieven', Inhoud: Tarieven },
  functies: { kop: 'Functies', Inhoud: Functies },
  instellingen: { kop: 'Instellingen', Inhoud: Instellingen },
  over: { kop: 'Over', Inhoud: Over },
};

const useStijl = makeStyles({
  paneel: { minHeight: '100vh', minWidth: '280px' },
  kop: {
    // Excel draws its own buttons over the top right: 34 by 32 pixels stay free.
    padding: `${tokens.spacingVerticalS} 40px 0 ${tokens.spacingHorizontalL}`,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  naam: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  merk: { width: '20px', height: '20px' },
});

function Merk() {
  const stijl = useStijl();
  return (
    <svg className={stijl.merk} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b5d63" />
      <path d="M7 8h18v4H7zM7 14h5v4H7zM7 20h5v4H7z" fill="#fff" opacity=".85" />
      <path d="m14.5 19 3.5 3.5 7-8" fill="none" stroke="#ffd24a" strokeWidth="3.4" />
    </svg>
  );
}

/** The whole pane: in Excel and as a web page the same. Views keep what they show while another one is looked at. */
export function Paneel({ omgeving }: { omgeving: Omgeving }) {
  const thema = useThema();
  const stijl = useStijl();
  const vangst = useFocusvangst();
  const [weergave, zetWeergave] = useState<Weergave>('controleren');
  const [controleverzoek, zetControleverzoek] = useState<Controleverzoek>();
  useEffect(() => omgeving.bijVraag(zetWeergave), [omgeving]);
  const controleer = useCallback((invoer?: readonly Invoer[]): void => {
    // The button that was pressed is out of sight: a keyboard goes on from the tab.
    flushSync(() => {
      zetWeergave('controleren');
      zetControleverzoek({ invoer });
    });
    document.getElementById('tab-controleren')?.focus();
  }, []);
  const navigatie = useMemo(
    () => ({ weergave, controleverzoek, controleer }),
    [weergave, controleverzoek, controleer],
  );
  return (
    <FluentProvider theme={thema}>
      <Omgevingskader value={omgeving}>
        <Instellingenkader bewaarplek={omgeving.bewaarplek}>
          <style>{PAPIERSTIJL}</style>
          <Omroeper>
            <div className={stijl.paneel}>
              <header data-bediening>
                <div className={stijl.kop}>
                  <Merk />
                  <h1 className={stijl.naam}>Inburgering</h1>
                </div>
                <Tabbladen gekozen={weergave} bijKeuze={zetWeergave} kopVan={(naam) => INHOUD[naam].kop} />
              </header>
              <main ref={vangst}>
                <Storing />
                <Navigatiekader value={navigatie}>
                  {WEERGAVEN.map((naam) => {
                    const { Inhoud } = INHOUD[naam];
                    return (
                      <div
                        key={naam}
                        id={`blad-${naam}`}
                        role="tabpanel"
                        aria-labelledby={`tab-${naam}`}
                        hidden={naam !== weergave}
                      >
                        <Inhoud />
                      </div>
                    );
                  })}
                </Navigatiekader>
              </main>
            </div>
          </Omroeper>
        </Instellingenkader>
      </Omgevingskader>
    </FluentProvider>
  );
}

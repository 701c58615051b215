import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef, useState } from 'react';
import { type Aanroep, formuleInExcel } from '../../../functions/formuletekst';
import { useOmgeving } from '../../omgeving';
import { useBladstijl } from '../../onderdelen/pagina';
import { Incel } from './incel';

const useStijl = makeStyles({
  formule: {
    display: 'block',
    padding: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  klein: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const GEKOPIEERD = 'De formule staat op het klembord. Plak haar in Excel in een lege cel.';
const GESELECTEERD = 'De formule is geselecteerd. Druk op Ctrl+C (op een Mac Cmd+C) om haar te kopiëren.';

/** The formula as it is typed in Dutch Excel, and the ways to get it into a cell. */
export function Formulevak({ aanroep, naam }: { aanroep: Aanroep; naam: string }) {
  const { werkmap } = useOmgeving();
  const blad = useBladstijl();
  const stijl = useStijl();
  const formule = formuleInExcel(aanroep);
  const tekst = useRef<HTMLElement>(null);
  const [melding, zetMelding] = useState<{ formule: string; zin: string }>();

  const kopieer = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(formule);
      zetMelding({ formule, zin: GEKOPIEERD });
    } catch {
      // Not allowed here, or not a secure page: the user copies it himself.
      if (tekst.current) window.getSelection()?.selectAllChildren(tekst.current);
      zetMelding({ formule, zin: GESELECTEERD });
    }
  };

  return (
    <div className={blad.stapel}>
      <code ref={tekst} className={stijl.formule}>
        {formule}
      </code>
      <div className={blad.rij}>
        {werkmap && <Incel key={formule} aanroep={aanroep} naam={naam} werkmap={werkmap} />}
        <Button
          size="small"
          {...(naam !== '' && { 'aria-label': `Kopieer: tarief ${naam}` })}
          onClick={() => void kopieer()}
        >
          Kopieer
        </Button>
      </div>
      <p className={stijl.klein} role="status">
        {melding?.formule === formule ? melding.zin : ''}
      </p>
    </div>
  );
}

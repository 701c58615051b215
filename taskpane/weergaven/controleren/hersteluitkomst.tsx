import { Button } from '@fluentui/react-button';
import { useEffect, useRef } from 'react';
import { Bericht } from '../../onderdelen/bericht';
import { isFocusVrij } from '../../onderdelen/focusvangst';
import { useBladstijl } from '../../onderdelen/pagina';
import { getal } from '../groeperen';
import type { Herstel } from './herstel';

/** What became of mending, and the way back. */
export function Hersteluitkomst({ herstel: { melding, terug, bezig, zetTerug } }: { herstel: Herstel }) {
  const stijl = useBladstijl();
  const plaats = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: a keyboard goes on from here.
  useEffect(() => {
    if (melding !== undefined && isFocusVrij()) plaats.current?.focus();
  }, [melding]);
  if (melding === undefined) return null;
  return (
    <div ref={plaats} tabIndex={-1} className={stijl.stapel}>
      <Bericht inBeeld={melding.vanzelf !== true} soort={melding.soort} kop={melding.kop}>
        {melding.zinnen.join(' ')}
      </Bericht>
      {terug > 0 && (
        <div className={stijl.rij}>
          <Button size="small" disabledFocusable={bezig} onClick={() => void zetTerug()}>
            {`Zet terug (${getal(terug, 'cel', 'cellen')})`}
          </Button>
        </div>
      )}
    </div>
  );
}

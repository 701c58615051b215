import { makeStyles, mergeClasses } from '@griffel/react';
import type { Nietbekeken } from '../bestanden';
import { Meerlijst } from './meerlijst';
import { useBladstijl } from './pagina';

const useStijl = makeStyles({
  lijst: { overflowWrap: 'anywhere' },
});

/** Says how much of a folder was passed over, and when it is asked for what and why, as the command line does. */
export function NietBekeken({ paden }: { paden: readonly Nietbekeken[] }) {
  const blad = useBladstijl();
  const stijl = useStijl();
  if (paden.length === 0) return null;
  return (
    <details>
      <summary className={blad.samenvatting}>
        {paden.length === 1
          ? '1 bestand of map is niet bekeken'
          : `${paden.length} bestanden of mappen zijn niet bekeken`}
      </summary>
      <Meerlijst
        soort="ul"
        className={mergeClasses(blad.lijst, stijl.lijst)}
        items={paden}
        toon={({ pad, reden }) => `${pad} (${reden})`}
      />
    </details>
  );
}

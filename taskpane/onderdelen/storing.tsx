import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { NIET_BEWAARD } from '../bewaarplek';
import { useInstellingen } from '../instellingen';
import { Bericht } from './bericht';

const useStijl = makeStyles({ ruimte: { padding: '8px 16px 0' }, knop: { marginTop: '4px' } });

/** Says above every view that what was kept could not be used; until the user has read it. */
export function Storing() {
  const { storing } = useInstellingen();
  const [gelezen, zetGelezen] = useState<string>();
  const stijl = useStijl();
  if (storing === undefined || storing === gelezen) return null;
  return (
    <div className={stijl.ruimte}>
      <Bericht
        soort="warning"
        kop={
          storing === NIET_BEWAARD
            ? 'De instellingen zijn niet bewaard.'
            : 'De instellingen konden niet worden gelezen.'
        }
      >
        {storing}
        <div>
          <Button className={stijl.knop} size="small" onClick={() => zetGelezen(storing)}>
            Begrepen
          </Button>
        </div>
      </Bericht>
    </div>
  );
}

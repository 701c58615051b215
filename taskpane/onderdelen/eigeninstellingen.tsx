import { makeStyles } from '@griffel/react';
import { Bericht } from './bericht';

const useStijl = makeStyles({
  samenvatting: { cursor: 'pointer' },
  lijst: { margin: 0, paddingLeft: '18px' },
});

/** Says beside a result that it was made with settings of the user's own. */
export function EigenInstellingen({ afwijkingen }: { afwijkingen: readonly string[] }) {
  const stijl = useStijl();
  if (afwijkingen.length === 0) return null;
  return (
    <Bericht soort="info" kop="Met uw eigen instellingen.">
      <details>
        <summary className={stijl.samenvatting}>
          {afwijkingen.length === 1
            ? '1 instelling is anders dan de standaard'
            : `${afwijkingen.length} instellingen zijn anders dan de standaard`}
        </summary>
        <ul className={stijl.lijst}>
          {afwijkingen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </details>
    </Bericht>
  );
}

import { makeStyles } from '@griffel/react';
import { ERNSTEN } from '../../../src';
import { aantallen, ENKEL, getal, regelsVan } from '../groeperen';
import type { Toestand } from './controle';

const useStijl = makeStyles({
  verborgen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/**
 * Tells a reader of the screen what came out. It is always there, so that a change is heard; a check that finds as much
 * as the one before changes nothing, and is not.
 */
export function Omroep({ toestand }: { toestand: Toestand }) {
  const stijl = useStijl();
  return (
    <p className={stijl.verborgen} role="status">
      {toestand.soort === 'klaar' ? stand(toestand) : ''}
    </p>
  );
}

function stand({ uitkomst }: Extract<Toestand, { soort: 'klaar' }>): string {
  const tel = aantallen(regelsVan(uitkomst.verslagen));
  return `Gecontroleerd: ${ERNSTEN.map((ernst) => getal(tel[ernst], ...ENKEL[ernst])).join(', ')}.`;
}

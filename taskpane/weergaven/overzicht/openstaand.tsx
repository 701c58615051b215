import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { dagtekst, ERNSTEN } from '../../../src';
import { Ernstteken } from '../../onderdelen/ernstteken';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Getoondoverzicht } from '../../werker/getoondoverzicht';
import { ENKEL, getal } from '../groeperen';

const useStijl = makeStyles({
  tellingen: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  telling: { display: 'flex', alignItems: 'center', gap: '4px' },
});

type Wachtend = Getoondoverzicht['openstaand'][number]['wat'];
/** A kind of thing that waits for an answer, as it is counted. */
const SOORTEN: Readonly<Record<Wachtend, readonly [een: string, meer: string]>> = {
  besluit: ['besluit van de gemeente over afwezigheid', 'besluiten van de gemeente over afwezigheid'],
  afspraak: ['afspraak die niet is afgehandeld', 'afspraken die niet zijn afgehandeld'],
};

interface Eigenschappen {
  readonly overzicht: Getoondoverzicht;
  /** Shows the findings. */
  readonly bijBekijken: () => void;
}

/** What asks for attention: findings by severity, and what waits for an answer. */
export function Openstaand({ overzicht: { aantallen, openstaand }, bijBekijken }: Eigenschappen) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const wachtend = (['besluit', 'afspraak'] as const).flatMap((wat) => {
    const [oudste, ...rest] = openstaand.filter((o) => o.wat === wat);
    if (oudste === undefined) return [];
    const aantal = getal(rest.length + 1, ...SOORTEN[wat]);
    return [`${aantal}${rest.length > 0 ? ', de oudste' : ''} van ${dagtekst(oudste.op)}`];
  });
  return (
    <section className={blad.stapel}>
      <h3 className={blad.tussenkop}>Wat er open staat</h3>
      <ul className={stijl.tellingen}>
        {ERNSTEN.map((ernst) => (
          <li key={ernst} className={stijl.telling}>
            <Ernstteken ernst={ernst} />
            {getal(aantallen[ernst], ...ENKEL[ernst])}
          </li>
        ))}
      </ul>
      {wachtend.length > 0 && (
        <ul className={blad.lijst}>
          {wachtend.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      <div className={blad.rij} data-bediening>
        <Button size="small" onClick={bijBekijken}>
          Bekijk de bevindingen
        </Button>
      </div>
    </section>
  );
}

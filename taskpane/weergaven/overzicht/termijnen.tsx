import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import { useBladstijl } from '../../onderdelen/pagina';
import { Termijnregel } from '../../onderdelen/termijnregel';
import type { Getoondetermijn } from '../../werker/getoondoverzicht';

/** So many are shown at first, and so many stand on paper. */
const EERST = 5;

const useStijl = makeStyles({
  kop: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Eigenschappen {
  readonly termijnen: readonly Getoondetermijn[];
  /** Goes to the cell where the date belongs; undefined where there is no workbook. */
  readonly toon: ((termijn: Getoondetermijn) => void) | undefined;
}

/** What must still be done, by whom, before when: first what is late, then what comes. */
export function Termijnen({ termijnen, toon }: Eigenschappen) {
  const blad = useBladstijl();
  return (
    <section className={blad.stapel}>
      <h3 className={blad.tussenkop}>Termijnen</h3>
      {termijnen.length === 0 && <p className={blad.uitleg}>Er is nu niets te doen.</p>}
      <Lijst kop="Te laat" termijnen={termijnen.filter((t) => t.isTeLaat)} toon={toon} />
      <Lijst kop="Hierna" termijnen={termijnen.filter((t) => !t.isTeLaat)} toon={toon} />
    </section>
  );
}

function Lijst({ kop, termijnen, toon }: Eigenschappen & { readonly kop: string }) {
  const stijl = useStijl();
  const id = useId();
  const [alles, zetAlles] = useState(false);
  const rest = termijnen.length - EERST;
  if (termijnen.length === 0) return null;
  return (
    <div>
      <h4 className={stijl.kop} id={id}>{`${kop} (${termijnen.length})`}</h4>
      <ul className={stijl.lijst} aria-labelledby={id}>
        {termijnen.slice(0, alles ? undefined : EERST).map((termijn, i) => (
          <li key={i} {...(i >= EERST && { 'data-scherm': true })}>
            <Termijnregel
              uiterlijk={termijn.uiterlijk}
              wat={termijn.naam}
              bijzonderheden={[termijn.wie, termijn.perceel]}
              geplandOp={termijn.geplandOp}
              bijKeuze={toon && (() => toon(termijn))}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && <p data-papier>{`En nog ${rest}.`}</p>}
      {rest > 0 && (
        <Button data-bediening appearance="subtle" size="small" onClick={() => zetAlles(!alles)}>
          {alles ? `Toon de eerste ${EERST}` : `Toon alle ${termijnen.length}`}
        </Button>
      )}
    </div>
  );
}

import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { BEGIN, type Keuze, tariefstand, verschiltekst } from './tarieven/keuze';
import { Tariefkaart } from './tarieven/tariefkaart';

const useStijl = makeStyles({
  naast: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
  verschil: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Looks up tariffs, and compares two of them. */
export function Tarieven() {
  const blad = useBladstijl();
  const stijl = useStijl();
  const [een, zetEen] = useState(BEGIN);
  const [twee, zetTwee] = useState<Keuze>();
  const [standEen, standTwee] = [tariefstand(een), twee && tariefstand(twee)];
  const verschil = standTwee && verschiltekst(standEen, standTwee);
  return (
    <Blad
      kop="Tarieven"
      uitleg="Zoekt een tarief op, zoals de formules in Excel het uitrekenen, met de bron erbij."
    >
      <div className={blad.rij}>
        {twee === undefined ? (
          <Button onClick={() => zetTwee(een)}>Vergelijk met een ander tarief</Button>
        ) : (
          <Button onClick={() => zetTwee(undefined)}>Stop met vergelijken</Button>
        )}
      </div>
      {standTwee && (
        <p className={stijl.verschil} role="status">
          {verschil ?? 'Er is geen verschil te berekenen: een van de twee heeft geen bedrag.'}
        </p>
      )}
      <div className={stijl.naast}>
        <Tariefkaart naam={twee ? 'A' : ''} keuze={een} stand={standEen} bijKeuze={zetEen} />
        {twee && standTwee && <Tariefkaart naam="B" keuze={twee} stand={standTwee} bijKeuze={zetTwee} />}
      </div>
    </Blad>
  );
}

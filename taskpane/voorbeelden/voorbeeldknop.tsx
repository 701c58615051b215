import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { Invoer } from '../werker/berichten';

interface Eigenschappen {
  readonly enkel: boolean;
  readonly uitgeschakeld: boolean;
  readonly bijKeuze: (invoer: Invoer[]) => void;
}

/** For who has no files at hand yet: the invented ones, which are loaded when they are asked for. */
export function Voorbeeldknop({ enkel, uitgeschakeld, bijKeuze }: Eigenschappen) {
  const [mislukt, zetMislukt] = useState(false);
  const laad = (): void => {
    zetMislukt(false);
    import('./bestanden').then(
      ({ voorbeeldbestanden }) => bijKeuze(voorbeeldbestanden(enkel)),
      () => zetMislukt(true),
    );
  };
  return (
    <>
      <Button appearance="subtle" disabledFocusable={uitgeschakeld} onClick={laad}>
        {enkel ? 'Probeer met een voorbeeld' : 'Probeer met voorbeelden'}
      </Button>
      {mislukt && <span role="alert">De voorbeelden kunnen niet worden geladen. Probeer het later nog eens.</span>}
    </>
  );
}

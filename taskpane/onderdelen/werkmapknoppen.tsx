import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import { download } from '../bestanden';
import { useOmgeving } from '../omgeving';
import type { Geschreven } from '../werker/berichten';
import { Bericht } from './bericht';
import { useBladstijl } from './pagina';
import { zinVan } from './zin';

interface Eigenschappen {
  /** Writes the workbook; an Error holds a sentence for the user. */
  readonly schrijf: () => Promise<Geschreven>;
  /** What a download is called. */
  readonly naam: string;
  /** The user stopped halfway: what is written then would look whole, and is not. */
  readonly gestopt?: boolean;
}

/** The two ways to get a workbook that is written for the user: as sheets in the one that is open, and as a file. */
export function Werkmapknoppen({ schrijf, naam, gestopt = false }: Eigenschappen) {
  const { werkmap } = useOmgeving();
  const stijl = useBladstijl();
  const [bezig, zetBezig] = useState(false);
  const [melding, zetMelding] = useState<{ soort: 'success' | 'error'; kop: string }>();

  const doe = async (werk: (geschreven: Geschreven) => Promise<string> | string): Promise<void> => {
    zetBezig(true);
    zetMelding(undefined);
    try {
      zetMelding({ soort: 'success', kop: await werk(await schrijf()) });
    } catch (fout) {
      zetMelding({ soort: 'error', kop: zinVan(fout) });
    } finally {
      zetBezig(false);
    }
  };
  const opslaan = ({ xlsx }: Geschreven): string => {
    download(xlsx, naam);
    return `${naam} staat bij uw downloads.`;
  };
  const invoegen = async ({ xlsx, bladen: namen, grafieken = [] }: Geschreven): Promise<string> => {
    await werkmap?.pasToe([{ soort: 'bladen', namen, xlsx, grafieken }]);
    await werkmap?.toon({ blad: namen[0] ?? null, rij: 1, kolom: 1 });
    return 'De bladen staan achteraan in deze werkmap.';
  };

  if (gestopt)
    return (
      <p className={stijl.uitleg}>
        Van een deel komt geen werkmap: die zou volledig lijken. Kies de bestanden opnieuw.
      </p>
    );
  return (
    <>
      <div className={stijl.rij}>
        {werkmap && (
          <Button appearance="primary" disabledFocusable={bezig} onClick={() => void doe(invoegen)}>
            Zet in deze werkmap
          </Button>
        )}
        <Button
          appearance={werkmap ? 'secondary' : 'primary'}
          disabledFocusable={bezig}
          onClick={() => void doe(opslaan)}
        >
          Downloaden
        </Button>
      </div>
      {bezig && <p className={stijl.uitleg}>Bezig met maken…</p>}
      {melding && <Bericht soort={melding.soort} kop={melding.kop} />}
    </>
  );
}

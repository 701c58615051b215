import { termijnenlijst, type Termijnenlijst, zonderPersoonsgegevens } from '../../src';
import type { Geschreven, Vragen } from './berichten';
import { afwijkingen, type Verloop, verwerk } from './lezen';
import { Opdrachtfout } from './opdrachtfout';

type Termijnopdrachten = {
  readonly [S in 'termijnen' | 'termijnenwerkmap']: (
    vraag: Vragen[S]['vraag'],
    verloop: Verloop,
  ) => Promise<Vragen[S]['antwoord']>;
};

/**
 * The list of terms, as `inburgering termijnen` makes it. The last one is kept, so that its workbook is written only
 * when it is asked for.
 * @param geschreven a workbook as an answer
 */
export function termijnopdrachten(geschreven: (xlsx: Uint8Array) => Geschreven): Termijnopdrachten {
  let laatste: Termijnenlijst | undefined;
  /** Of two that are under way at once the page shows the one that was asked last, whichever ends first. */
  let beurt = 0;
  return {
    async termijnen(vraag, verloop) {
      const { peildatum } = vraag;
      const eigen = ++beurt;
      const verslagen = zonderPersoonsgegevens(await verwerk(vraag, verloop));
      const lijst = termijnenlijst(verslagen, peildatum);
      if (eigen === beurt) laatste = lijst;
      return {
        lijst,
        peildatum,
        gedaan: verslagen.length,
        totaal: vraag.invoer.length,
        overgeslagen: verslagen.flatMap(({ bestand, reden }) => (reden === null ? [] : [{ bestand, reden }])),
        afwijkingen: afwijkingen(vraag.instellingen),
      };
    },
    async termijnenwerkmap() {
      if (laatste === undefined) throw new Opdrachtfout('Kies eerst de bestanden.');
      const { maakTermijnenwerkmap } = await import('../../adapters/exceljs/termijnen');
      return geschreven(await maakTermijnenwerkmap(laatste));
    },
  };
}

/** Runs in a Web Worker: reading, checking and writing, away from the thread that draws the pane. */
import type { NaarWerker, VanWerker } from './berichten';
import { opdrachten } from './opdrachten';
import { Opdrachtfout } from './opdrachtfout';

/** What of the worker's global scope is used. */
interface Werkerkant {
  onmessage: ((gebeurtenis: MessageEvent<NaarWerker>) => void) | null;
  postMessage(bericht: VanWerker): void;
}
const kant = self as unknown as Werkerkant;

const ONVERWACHT = 'Er ging onverwacht iets mis. Probeer het opnieuw, of probeer de bestanden een voor een.';

const uitvoeringen = opdrachten();
const gestopt = new Set<number>();

async function voerUit({ nummer, wat, vraag }: Extract<NaarWerker, { soort: 'vraag' }>): Promise<unknown> {
  return (uitvoeringen[wat] as (vraag: unknown, verloop: object) => Promise<unknown>)(vraag, {
    voortgang: (gedaan: number, totaal: number) =>
      kant.postMessage({ soort: 'voortgang', nummer, gedaan, totaal }),
    isGestopt: () => gestopt.has(nummer),
    adem: () => new Promise<void>((klaar) => setTimeout(klaar, 0)),
  });
}

kant.onmessage = ({ data }) => {
  if (data.soort === 'stop') {
    gestopt.add(data.nummer);
    return;
  }
  const { nummer } = data;
  voerUit(data)
    .then((antwoord) => kant.postMessage({ soort: 'antwoord', nummer, antwoord }))
    // Also when the answer cannot be sent: a question without an answer keeps the page busy for ever.
    .catch((fout: unknown) => {
      // The text of an unexpected error is not shown: it could hold what stands in a cell.
      const melding = fout instanceof Opdrachtfout ? fout.message : ONVERWACHT;
      kant.postMessage({ soort: 'mislukt', nummer, melding });
    });
};

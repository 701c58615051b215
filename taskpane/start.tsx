import { createRoot } from 'react-dom/client';
import { weigerErnaast } from './bestanden';
import type { Omgeving } from './omgeving';
import { Paneel } from './paneel';
import { type Werkerdienst, werkerdienst, type Werkerdraad } from './werker/dienst';

const GEEN_WERKER =
  'Uw browser staat niet toe dat deze pagina vanaf een schijf werkt. Open haar op een webadres, of vraag uw beheerder.';

/** The worker of this very build, beside the page. */
export const eigenWerker = (): Werkerdienst =>
  werkerdienst(() => {
    try {
      return new Worker(`werker.js?${__webpack_hash__}`) as Werkerdraad;
    } catch (oorzaak) {
      // A page that was opened from a disk has no site that a worker could belong to.
      throw new Error(GEEN_WERKER, { cause: oorzaak });
    }
  });

/** Draws the pane on the page. */
export function begin(omgeving: Omgeving): void {
  const plaats = document.getElementById('paneel');
  if (plaats === null) throw new Error('no #paneel on the page');
  document.body.style.margin = '0';
  weigerErnaast();
  createRoot(plaats).render(<Paneel omgeving={omgeving} />);
}

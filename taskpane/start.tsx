import { createRoot } from 'react-dom/client';
import { weigerErnaast } from './bestanden';
import type { Omgeving } from './omgeving';
import { Paneel } from './paneel';
import { type Werkerdienst, werkerdienst, type Werkerdraad } from './werker/dienst';

/** The worker of this very build, beside the page. */
export const eigenWerker = (): Werkerdienst =>
  werkerdienst(() => new Worker(`werker.js?${__webpack_hash__}`) as Werkerdraad);

/** Draws the pane on the page. */
export function begin(omgeving: Omgeving): void {
  const plaats = document.getElementById('paneel');
  if (plaats === null) throw new Error('no #paneel on the page');
  document.body.style.margin = '0';
  weigerErnaast();
  createRoot(plaats).render(<Paneel omgeving={omgeving} />);
}

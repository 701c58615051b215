import type { Omgeving } from './omgeving';

export interface Voortgang {
  stap(gedaan: number): void;
  klaar(): void;
}

/** One line on standard error that counts along; nothing when that is no terminal. */
export function voortgang({ isTerminal, meld }: Omgeving, totaal: number): Voortgang {
  if (!isTerminal || totaal < 2) return { stap: () => undefined, klaar: () => undefined };
  let getoond = -1;
  return {
    stap(gedaan) {
      const procent = Math.floor((gedaan / totaal) * 100);
      if (procent === getoond) return;
      getoond = procent;
      meld(`\r${gedaan} van ${totaal} bestanden (${procent} %) `);
    },
    klaar: () => meld('\r\u001b[K'),
  };
}

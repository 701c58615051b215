/** What the command line needs of the process, so that tests can stand in for it. */
export interface Omgeving {
  schrijf(tekst: string): void;
  meld(tekst: string): void;
  /** Progress is shown on a terminal only. */
  readonly isTerminal: boolean;
}

export const procesomgeving: Omgeving = {
  schrijf: (tekst) => void process.stdout.write(tekst),
  meld: (tekst) => void process.stderr.write(tekst),
  isTerminal: process.stderr.isTTY === true,
};

import { main } from '../../cli/main';

/** Runs the command line in this process, as a shell would: the exit code, and what came on its two outputs. */
export async function inburgering(...argumenten: string[]) {
  let [uit, fout] = ['', ''];
  const code = await main(argumenten, {
    schrijf: (tekst) => void (uit += tekst),
    meld: (tekst) => void (fout += tekst),
    isTerminal: false,
  });
  return { code, uit, fout };
}

import type { Mistatus, Mibestand } from './mi';
import { type Genummerd, isOvergeslagen } from './ontdubbelen';
import { isFoutief, weglatingsteksten } from './weglating';

const trajecten = (aantal: number): string =>
  aantal === 1 ? '1 traject staat' : `${aantal} trajecten staan`;
const telt = (aantal: number): string => (aantal === 1 ? 'het telt' : 'zij tellen');

function dubbelteksten({ dubbel }: Genummerd): string[] {
  return [...dubbel].flatMap(([ander, { hier, daar }]) => [
    ...(hier > 0 ? [`${trajecten(hier)} ook in bestand ${ander}; ${telt(hier)} hier.`] : []),
    ...(daar > 0 ? [`${trajecten(daar)} ook in bestand ${ander}; ${telt(daar)} daar, en hier niet.`] : []),
  ]);
}

/**
 * What became of a file, in plain Dutch: counted, counted with findings, or skipped and why. "A file with a fout counts
 * when the values that MI needs can be read; it is listed as such."
 */
export function mibestand(genummerd: Genummerd): Mibestand {
  const { nummer, bron, tellend, dubbel } = genummerd;
  const { bestand } = bron;
  if (isOvergeslagen(bron)) {
    return { nummer, bestand, status: 'overgeslagen', trajecten: 0, redenen: [bron.reden] };
  }
  const redenen = [...dubbelteksten(genummerd), ...weglatingsteksten(bron.weglatingen)];
  if (bron.fouten > 0) {
    redenen.push(
      `De controle vond ${bron.fouten === 1 ? '1 fout' : `${bron.fouten} fouten`} in dit bestand.`,
    );
  }
  if (bron.aanleveringen.length === 0) {
    const reden = bron.weglatingen.some(({ soort }) => soort === 'sleutel')
      ? 'Geen enkel traject kan meetellen.'
      : 'Er staat geen traject in dit bestand.';
    return { nummer, bestand, status: 'overgeslagen', trajecten: 0, redenen: [reden, ...redenen] };
  }
  const status: Mistatus =
    dubbel.size > 0 || bron.fouten > 0 || bron.weglatingen.some(isFoutief) ? 'met bevindingen' : 'verwerkt';
  return { nummer, bestand, status, trajecten: tellend.length, redenen };
}

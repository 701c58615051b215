import {
  type Bijdrage,
  celgroepen,
  cijfertekst,
  deeltekst,
  type Herleiddeel,
  type Herleiding,
  onduidelijktekst,
  STANDOPMERKING,
} from '../src';

function getaltekst(deel: Herleiddeel): string {
  const tekst = deeltekst(deel);
  return tekst === '' ? '' : `(${tekst}) `;
}

/**
 * What stands behind figures: per figure a numbered line for each person or group that counts, so that the last number
 * is the figure. Of the files only the paths and cells; of the hours only their sum.
 * @param keuze the names that were chosen by
 * @param pad how the path of a file is shown
 * @param kopIn how a file calls a column: an export of another system has headings of its own
 */
export function herleidregels(
  herleidingen: readonly Herleiding[],
  keuze: readonly string[],
  pad: (bestand: string) => string,
  kopIn: (bestand: string, kop: string) => string = (_, kop) => kop,
): string {
  const [eerste] = herleidingen;
  if (eerste === undefined) return 'Er is geen cijfer: geen enkel traject past bij deze keuze.\n';
  const regel = ({ bestand, cellen }: Bijdrage): string => {
    const groepen = celgroepen(cellen, (kop) => kopIn(bestand, kop));
    return `${pad(bestand)}: ${groepen.map(({ tekst }) => tekst).join(', ')}\n`;
  };
  const { indicator, kwartaal } = eerste;
  let tekst = `${[`${indicator.code} ${indicator.naam}`, kwartaal, ...keuze].join(', ')}\n`;
  if (indicator.kennis === 'stand') tekst += `${STANDOPMERKING}\n`;
  for (const herleiding of herleidingen) {
    const { perceel, cijfers, onduidelijk } = herleiding;
    tekst += '\n';
    for (const cijfer of cijfers) {
      const trede = cijfer.uitsplitsing === '' ? '' : `, trede ${cijfer.uitsplitsing}`;
      tekst += `${perceel}${trede}: ${cijfertekst(herleiding, cijfer)}\n`;
      cijfer.delen.forEach((deel, i) => {
        deel.bijdragen.forEach((bijdrage, b) => {
          const nummer = b === 0 ? `${i + 1}.`.padStart(4) : '   +';
          tekst += `${nummer} ${b === 0 ? getaltekst(deel) : ''}${regel(bijdrage)}`;
        });
      });
    }
    const waarom = onduidelijktekst(herleiding);
    if (waarom === undefined) continue;
    tekst += `${perceel}: ${waarom}:\n`;
    for (const bijdrage of onduidelijk) tekst += `   ? ${regel(bijdrage)}`;
  }
  return tekst;
}

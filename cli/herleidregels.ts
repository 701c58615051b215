import {
  a1,
  type Bijdrage,
  type Herleidcel,
  type Herleidcijfer,
  type Herleiddeel,
  type Herleiding,
  kolomletters,
  LEEGREDENEN,
  urentekst,
} from '../src';

/** Cells below one another as ranges, such as E6:E9, E12. */
function bereiken(cellen: readonly Herleidcel[]): string {
  const stukken: { kolom: number; van: number; tot: number }[] = [];
  for (const { rij, kolom } of cellen.map((cel) => cel.plek)) {
    if (rij === null || kolom === null) continue;
    const laatste = stukken.at(-1);
    if (laatste?.tot === rij - 1) laatste.tot = rij;
    else stukken.push({ kolom, van: rij, tot: rij });
  }
  return stukken
    .map(({ kolom, van, tot }) => {
      const letters = kolomletters(kolom);
      return van === tot ? `${letters}${van}` : `${letters}${van}:${letters}${tot}`;
    })
    .join(', ');
}

/** Blad!E6:E9 (Gevolgde uren), per column; of a column that is not there its name. */
function cellentekst(cellen: readonly Herleidcel[]): string {
  const perKop = new Map<string, Herleidcel[]>();
  for (const cel of cellen) perKop.set(cel.kop, [...(perKop.get(cel.kop) ?? []), cel]);
  return [...perKop]
    .map(([kop, eigen]) => {
      const plek = eigen[0]?.plek;
      if (plek === undefined || a1(plek) === null) return `kolom ${kop} ontbreekt`;
      return `${plek.blad === null ? '' : `${plek.blad}!`}${bereiken(eigen)} (${kop})`;
    })
    .join(', ');
}

/** The number that says why someone counts, or for how much; no more than that. */
function getaltekst({ uren, teller }: Herleiddeel): string {
  if (uren !== undefined) return `(${urentekst(uren.gevolgd)} van ${urentekst(uren.gepland)} uur) `;
  return teller === undefined ? '' : `(${teller} ${teller === 1 ? 'dag' : 'dagen'}) `;
}

function waardetekst({ indicator }: Herleiding, { waarde }: Herleidcijfer): string {
  // The cells for which it is not known are listed below it.
  if (waarde.reden === 'nietVastTeStellen') return 'onbekend';
  if (waarde.waarde === null) return waarde.reden === null ? 'leeg' : LEEGREDENEN[waarde.reden];
  if (indicator.noemer === undefined) return String(waarde.waarde);
  const gemiddelde = waarde.waarde.toFixed(indicator.weergave.decimalen).replace('.', ',');
  return `${gemiddelde} dagen (${waarde.teller} dagen over ${waarde.noemer})`;
}

const OPMERKING_STAND = 'Dit is de stand bij de laatste keer opslaan van de bestanden.\n';

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
    const eigen = cellen.map((cel) => ({ ...cel, kop: kopIn(bestand, cel.kop) }));
    return `${pad(bestand)}: ${cellentekst(eigen)}\n`;
  };
  const { indicator, kwartaal } = eerste;
  let tekst = `${[`${indicator.code} ${indicator.naam}`, kwartaal, ...keuze].join(', ')}\n`;
  if (indicator.kennis === 'stand') tekst += OPMERKING_STAND;
  for (const herleiding of herleidingen) {
    const { perceel, cijfers, onduidelijk } = herleiding;
    tekst += '\n';
    for (const cijfer of cijfers) {
      const trede = cijfer.uitsplitsing === '' ? '' : `, trede ${cijfer.uitsplitsing}`;
      tekst += `${perceel}${trede}: ${waardetekst(herleiding, cijfer)}\n`;
      cijfer.delen.forEach((deel, i) => {
        deel.bijdragen.forEach((bijdrage, b) => {
          const nummer = b === 0 ? `${i + 1}.`.padStart(4) : '   +';
          tekst += `${nummer} ${b === 0 ? getaltekst(deel) : ''}${regel(bijdrage)}`;
        });
      });
    }
    if (onduidelijk.length === 0) continue;
    const bekeken = cijfers[0]?.waarde.bekeken ?? 0;
    tekst += `${perceel}: bij ${onduidelijk.length} van de ${bekeken} trajecten is niet vast te stellen of zij meetellen:\n`;
    for (const bijdrage of onduidelijk) tekst += `   ? ${regel(bijdrage)}`;
  }
  return tekst;
}

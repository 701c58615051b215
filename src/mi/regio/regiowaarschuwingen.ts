import { dagtekst } from '../../basis/dag';
import { type Kwartaal, laatsteDag, miDeadline } from '../../basis/kwartaal';
import { sleutel } from '../../basis/tekst';
import type { Aanbiederreeks } from './levercijfers';
import type { Aanbiederstand, Regiobestand, Regiobron } from './regio';

/** What the reader of the figures of the region must know, in plain Dutch, the weightiest first. */
export function regiowaarschuwingen(
  kwartaal: Kwartaal,
  leveringen: readonly Aanbiederstand[],
  bestanden: readonly Regiobestand[],
  reeksen: readonly Aanbiederreeks[],
  bronnen: readonly Regiobron[],
): string[] {
  const zinnen: string[] = [];
  const over = bestanden.filter(({ status }) => status === 'overgeslagen').map(({ nummer }) => `${nummer}`);
  if (over.length > 0)
    zinnen.push(
      `Overgeslagen en niet meegeteld: ${over.length > 1 ? 'bestanden' : 'bestand'} ${opsomming(over)}. Zie Herkomst.`,
    );
  const niets = leveringen.filter((l) => l.bestand === undefined);
  if (niets.length > 0)
    zinnen.push(
      `Niet geleverd voor ${kwartaal}: ${opsomming(niets.map((l) => l.aanbieder))}. De totalen gaan over de andere aanbieders.`,
    );
  for (const { aanbieder, bestand, ontbreekt } of leveringen) {
    if (bestand !== undefined && ontbreekt.length > 0)
      zinnen.push(
        `${aanbieder} leverde geen cijfers over ${opsomming(ontbreekt)}, en heeft daar wel een contract voor. Vraag na of daar nog niemand is aangemeld.`,
      );
  }
  const laat = leveringen.filter((l) => l.tijdigheid === 'te laat');
  if (laat.length > 0)
    zinnen.push(
      `Na ${dagtekst(miDeadline(kwartaal))} ontvangen: ${opsomming(laat.map((l) => l.aanbieder))}.`,
    );
  for (const { aanbieder, contract, buitenContract, ontvangenOp, bestand } of leveringen) {
    if (contract === undefined)
      zinnen.push(`${aanbieder} staat niet in de tabel met gecontracteerde aanbieders (1.2.2).`);
    if (buitenContract.length > 0)
      zinnen.push(
        `${aanbieder} leverde cijfers over ${opsomming(buitenContract)} zonder contract daarvoor (1.2.2). Zij tellen wel mee.`,
      );
    if (ontvangenOp !== undefined && ontvangenOp <= laatsteDag(kwartaal))
      zinnen.push(
        `De lijst zegt dat de levering van ${aanbieder} is ontvangen op ${dagtekst(ontvangenOp)}, toen ${kwartaal} nog niet voorbij was. Kijk of de datum klopt.`,
      );
    if (ontvangenOp !== undefined && bestand === undefined)
      zinnen.push(
        `De levering van ${aanbieder} is volgens de lijst ontvangen op ${dagtekst(ontvangenOp)}, maar de werkmap zit niet bij de bestanden.`,
      );
  }
  for (const { aanbieder, huidige } of reeksen) {
    const bron = bronnen[(huidige?.nummer ?? 0) - 1];
    const codes = bron !== undefined && 'levering' in bron ? bron.levering.onvolledig : [];
    if (codes.length > 0)
      zinnen.push(
        `${aanbieder} leverde ${opsomming(codes)} onvolledig: niet van elk traject was vast te stellen of het meetelt. In deze werkmap staan die cijfers zonder *; in de werkmap van ${aanbieder} staat waar het om gaat.`,
      );
  }
  for (const { aanbieder, huidige, eerdere } of reeksen) {
    const [vorige] = eerdere;
    if (huidige === undefined || vorige === undefined) continue;
    const nu = new Set(huidige.cellen.map((c) => `${sleutel(c.gemeente)}|${c.perceel}`));
    const weg = vorige.cellen.filter((c) => !nu.has(`${sleutel(c.gemeente)}|${c.perceel}`));
    if (weg.length > 0)
      zinnen.push(
        `${aanbieder} leverde eerder (${vorige.kwartaal}) ook cijfers over ${opsomming(weg.map((c) => `${c.gemeente} (${c.perceel})`))}; die staan er nu niet in.`,
      );
  }
  return zinnen;
}

/** "a", "a en b", "a, b en c". */
const opsomming = (namen: readonly string[]): string =>
  namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;

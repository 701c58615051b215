import { dagtekst } from '../../basis/dag';
import type { Kwartaal } from '../../basis/kwartaal';
import { sleutel } from '../../basis/tekst';
import type { Overgeslagen } from '../inzending';
import type { Milevering } from '../levering';
import type { Aanbiederreeks } from './levercijfers';
import { aanbiedersIn, type Leverboek, leverboek } from './leverboek';
import type { Regiobestand, Regiobron } from './regio';

const isOvergeslagen = (bron: Regiobron): bron is Overgeslagen => 'reden' in bron;

/** The newest quarter that a file was made for; undefined when no file could be read. */
export function nieuwsteKwartaal(bronnen: readonly Regiobron[]): Kwartaal | undefined {
  const kwartalen = bronnen.flatMap((bron) => {
    const gelezen = isOvergeslagen(bron) ? undefined : lees(bron.levering);
    return gelezen !== undefined && 'aanbieder' in gelezen ? [gelezen.kwartaal] : [];
  });
  return kwartalen.sort().at(-1);
}

/** What a workbook is in a merge: the delivery of one aanbieder, or why it is none. */
function lees(levering: Milevering): { aanbieder: string; kwartaal: Kwartaal } | { reden: string } {
  const [aanbieder, ...meer] = aanbiedersIn(levering);
  if (aanbieder === undefined)
    return { reden: 'In deze werkmap staat geen enkel cijfer. Vraag de aanbieder om een nieuwe.' };
  if (meer.length > 0) {
    return {
      reden: `In deze werkmap staan al ${meer.length + 1} aanbieders samen. Geef de werkmap van elke aanbieder apart; een eerdere werkmap van de regio kunt u meegeven met --vorige.`,
    };
  }
  return { aanbieder, kwartaal: levering.kwartaal };
}

/** Oldest first: by quarter, then by peildatum, then in the order in which they were given. */
const opVolgorde = (a: Leverboek, b: Leverboek): number =>
  a.kwartaal === b.kwartaal
    ? (a.peildatum ?? -Infinity) - (b.peildatum ?? -Infinity) || a.nummer - b.nummer
    : a.kwartaal < b.kwartaal
      ? -1
      : 1;

/**
 * Orders the deliveries per aanbieder and says what becomes of each file. Of several deliveries of one quarter the one
 * with the latest peildatum counts, of equal ones the last that was given; the others are there to compare with. A file
 * of a later quarter, and one with several aanbieders, is passed over.
 */
export function kiesLeveringen(
  bronnen: readonly Regiobron[],
  kwartaal: Kwartaal,
  vorige: Milevering | undefined,
): { readonly reeksen: readonly Aanbiederreeks[]; readonly bestanden: readonly Regiobestand[] } {
  const boeken = new Map<string, Leverboek[]>();
  const voegToe = (boek: Leverboek): void => {
    const id = sleutel(boek.aanbieder);
    boeken.set(id, [...(boeken.get(id) ?? []), boek]);
  };
  if (vorige !== undefined) {
    for (const aanbieder of aanbiedersIn(vorige)) voegToe(leverboek(vorige, aanbieder, 0));
  }
  const geopend = bronnen.map((bron, i) => {
    const nummer = i + 1;
    const over = { nummer, bestand: bron.bestand };
    if (isOvergeslagen(bron)) return { ...over, ...ONBEKEND, reden: bron.reden };
    const { levering } = bron;
    const gelezen = lees(levering);
    const kenmerken = { kwartaal: levering.kwartaal, peildatum: levering.peildatum };
    if ('reden' in gelezen) return { ...over, ...kenmerken, aanbieder: undefined, reden: gelezen.reden };
    const eigen = { ...over, ...kenmerken, aanbieder: gelezen.aanbieder };
    if (levering.kwartaal > kwartaal) {
      return {
        ...eigen,
        reden: `Deze werkmap gaat over ${levering.kwartaal}, later dan ${kwartaal} dat is gevraagd.`,
      };
    }
    const boek = leverboek(levering, gelezen.aanbieder, nummer);
    voegToe(boek);
    return { ...eigen, boek };
  });

  const reeksen = [...boeken.values()].map((reeks): Aanbiederreeks => {
    const nieuwsteEerst = [...reeks].sort(opVolgorde).reverse();
    const huidige = nieuwsteEerst.find((b) => b.kwartaal === kwartaal && b.nummer > 0);
    const aanbieder = (huidige ?? nieuwsteEerst[0])?.aanbieder ?? '';
    return { aanbieder, huidige, eerdere: nieuwsteEerst.filter((b) => b !== huidige) };
  });

  const bestanden = geopend.map((g): Regiobestand => {
    const { nummer, bestand, aanbieder, peildatum } = g;
    const over = { nummer, bestand, aanbieder, kwartaal: g.kwartaal, peildatum };
    if ('reden' in g) return { ...over, status: 'overgeslagen', redenen: [g.reden] };
    const huidige = reeksen.find((r) => sleutel(r.aanbieder) === sleutel(g.aanbieder))?.huidige;
    return { ...over, ...uitleg(g.boek, huidige, kwartaal) };
  });
  return { reeksen, bestanden };
}

const ONBEKEND = { aanbieder: undefined, kwartaal: undefined, peildatum: undefined };

/** What a file that can be read is used for. */
function uitleg(
  boek: Leverboek,
  huidige: Leverboek | undefined,
  kwartaal: Kwartaal,
): Pick<Regiobestand, 'status' | 'redenen'> {
  if (boek === huidige) return { status: 'verwerkt', redenen: [] };
  if (boek.kwartaal < kwartaal) {
    return {
      status: 'verwerkt',
      redenen: [
        `Levering van ${boek.kwartaal}: gebruikt voor eerdere kwartalen en om mee te vergelijken; telt niet voor ${kwartaal}.`,
      ],
    };
  }
  return {
    status: 'met bevindingen',
    redenen: [
      `Dezelfde aanbieder leverde ${kwartaal} ook in bestand ${huidige?.nummer}; dat telt (${waarom(boek, huidige)}), dit niet. Verschillen staan in Wijzigingen.`,
    ],
  };
}

const waarom = (boek: Leverboek, huidige: Leverboek | undefined): string => {
  const dag = huidige?.peildatum;
  return dag === undefined || dag === boek.peildatum
    ? 'het is later opgegeven'
    : `latere peildatum, ${dagtekst(dag)}`;
};

import { kwartaal } from '../basis/kwartaal';
import { dichtstbij, sleutel } from '../basis/tekst';
import { PERCELEN, type Perceel } from '../registratie/lijsten';
import {
  type Blad,
  type Celwaarde,
  isDag,
  isFout,
  isTijd,
  type Plek,
  type Rij,
  type Werkmap,
} from '../werkmap/werkmap';
import { celnaam } from './celnaam';
import { INDICATOREN, toelichtingen } from './indicatoren';
import type { Indicator } from './indicator';
import type { Toelichting } from './levering';
import { MIBLADEN, MIKOLOMMEN, type Mikop, MITABEL } from './mibladen';
import { type Mirij, TOTAAL } from './mirij';
import { Mifout } from './mifout';
import { toonbaar } from './ordenen';

/** A row of figures, and the cell that its messages point at. */
export interface Gelezenrij {
  readonly rij: Mirij;
  readonly plek: Plek;
}

/** A text of MI-17 in the table. */
export interface Gelezentekst extends Toelichting {
  readonly aanbieder: string;
}

export interface Gelezentabel {
  /** The sheet that the table is on. */
  readonly blad: string;
  readonly rijen: readonly Gelezenrij[];
  readonly teksten: readonly Gelezentekst[];
}

/** The headings stand within so many rows. */
const KOPRIJEN = 20;
const KIES = "Kies een werkmap die 'inburgering mi' heeft geschreven.";
const HERSTEL = 'Herstel de cel, of kies de werkmap zoals die is geleverd.';

/** @throws Mifout at the first cell that cannot be understood */
export function leesMirijen(werkmap: Werkmap): Gelezentabel {
  const { blad, koprij } = zoekTabel(werkmap);
  const kolommen = koppen(blad, koprij);
  const rijen: Gelezenrij[] = [];
  const teksten: Gelezentekst[] = [];
  const gezien = new Map<string, string>();
  for (const bron of blad.rijen) {
    if (bron.nummer <= koprij.nummer) continue;
    const lezer = new Rijlezer(blad.naam, bron, kolommen);
    if (lezer.isLeeg()) continue;
    const wie = {
      kwartaal: lezer.kwartaal(),
      aanbieder: lezer.naam('Aanbieder'),
      gemeente: lezer.naam('Gemeente'),
      perceel: lezer.perceel(),
    };
    const indicator = lezer.indicator();
    const uitsplitsing = lezer.uitsplitsing(indicator);
    const id = [...Object.values(wie), indicator?.code ?? '', uitsplitsing].map(sleutel).join('|');
    const plek = lezer.plek('Kwartaal');
    const eerder = gezien.get(id);
    if (eerder !== undefined) {
      throw new Mifout(
        `${celnaam(plek)}: deze rij staat ook bij ${eerder}. Haal een van de twee weg; als zij verschillen, kies de werkmap zoals die is geleverd.`,
      );
    }
    gezien.set(id, celnaam(plek));
    if (indicator === null) {
      const tekst = lezer.tekst('Waarde');
      if (tekst !== '') teksten.push({ ...wie, tekst });
    } else {
      rijen.push({
        rij: { ...wie, indicator: indicator.code, uitsplitsing, ...lezer.cijfer(indicator, wie.perceel) },
        plek,
      });
    }
  }
  return { blad: blad.naam, rijen, teksten };
}

/** By the name of the table; a program that does not know tables leaves the sheet with its headings. */
function zoekTabel({ bladen, vorm }: Werkmap): { blad: Blad; koprij: Rij } {
  if (vorm === 'csv')
    throw new Mifout(`Dit is een csv-bestand, geen werkmap met managementinformatie. ${KIES}`);
  for (const blad of bladen) {
    const tabel = blad.tabellen.find(({ naam }) => sleutel(naam) === sleutel(MITABEL));
    const eerste = Number(/^\$?[A-Z]+\$?(\d+)/i.exec(tabel?.bereik ?? '')?.[1]);
    const koprij = blad.rijen.find(({ nummer }) => nummer === eerste);
    if (koprij !== undefined) return { blad, koprij };
  }
  const blad = bladen.find(({ naam }) => sleutel(naam) === sleutel(MIBLADEN.gegevens));
  if (blad === undefined) {
    throw new Mifout(
      `Dit is geen werkmap met managementinformatie: het blad ${MIBLADEN.gegevens} ontbreekt. ${KIES}`,
    );
  }
  const koprij = blad.rijen
    .filter(({ nummer }) => nummer <= KOPRIJEN)
    .find(({ waarden }) =>
      (['Kwartaal', 'Indicator'] as const).every((kop) => waarden.some((w) => isKop(w, kop))),
    );
  if (koprij === undefined) {
    throw new Mifout(
      `Op het blad ${blad.naam} staan geen koppen: Kwartaal en Indicator zijn in de eerste ${KOPRIJEN} rijen niet gevonden. Zet de koppen terug, of kies de werkmap zoals die is geleverd.`,
    );
  }
  return { blad, koprij };
}

const isKop = (waarde: Celwaarde, kop: string): boolean =>
  typeof waarde === 'string' && sleutel(waarde) === sleutel(kop);

function koppen({ naam }: Blad, { kolommen, waarden, nummer }: Rij): Readonly<Record<Mikop, number>> {
  const gevonden = MIKOLOMMEN.map((kop) => {
    const plaatsen = kolommen.filter((_, i) => isKop(waarden[i] ?? null, kop));
    const [kolom, tweede] = plaatsen;
    if (kolom === undefined) {
      throw new Mifout(
        `Op het blad ${naam} ontbreekt de kolom ${kop}. Zet haar terug, of kies de werkmap zoals die is geleverd.`,
      );
    }
    if (tweede !== undefined) {
      throw new Mifout(
        `${celnaam({ blad: naam, rij: nummer, kolom: tweede })}: de kolom ${kop} staat er tweemaal. Haal er een weg, of kies de werkmap zoals die is geleverd.`,
      );
    }
    return [kop, kolom] as const;
  });
  return Object.fromEntries(gevonden) as Record<Mikop, number>;
}

/** One row of the table; each of its cells is what it should be, or an error that names it. */
class Rijlezer {
  constructor(
    private readonly blad: string,
    private readonly rij: Rij,
    private readonly kolommen: Readonly<Record<Mikop, number>>,
  ) {}

  isLeeg(): boolean {
    return MIKOLOMMEN.every((kop) => {
      const waarde = this.waarde(kop);
      return waarde === null || (typeof waarde === 'string' && waarde.trim() === '');
    });
  }

  plek(kop: Mikop): Plek {
    return { blad: this.blad, rij: this.rij.nummer, kolom: this.kolommen[kop] };
  }

  private waarde(kop: Mikop): Celwaarde {
    const plaats = this.rij.kolommen.indexOf(this.kolommen[kop]);
    const waarde = this.rij.waarden[plaats] ?? null;
    if (isFout(waarde)) this.meld(kop, `hier staat een foutwaarde (${waarde.fout}).`);
    if (waarde === null && this.rij.formules?.includes(this.kolommen[kop])) {
      this.meld(kop, 'hier staat een formule zonder uitkomst.');
    }
    return waarde;
  }

  private meld(kop: Mikop, wat: string): never {
    throw new Mifout(`${celnaam(this.plek(kop))}: ${wat} ${HERSTEL}`);
  }

  tekst(kop: Mikop): string {
    const waarde = this.waarde(kop);
    if (isDag(waarde)) return this.meld(kop, `in de kolom ${kop} hoort geen datum.`);
    if (isTijd(waarde)) return this.meld(kop, `in de kolom ${kop} hoort geen tijd.`);
    return String(waarde ?? '').trim();
  }

  kwartaal() {
    const tekst = this.tekst('Kwartaal');
    try {
      return kwartaal(tekst.toUpperCase());
    } catch {
      return this.meld('Kwartaal', 'dit is geen kwartaal. Een kwartaal is bijvoorbeeld 2025-K3.');
    }
  }

  naam(kop: 'Aanbieder' | 'Gemeente'): string {
    const tekst = this.tekst(kop);
    if (tekst === '') this.meld(kop, `de ${kop.toLowerCase()} ontbreekt.`);
    return sleutel(tekst) === sleutel(TOTAAL) ? TOTAAL : toonbaar(tekst);
  }

  perceel(): Perceel {
    const tekst = this.tekst('Perceel');
    const gevonden = PERCELEN.find((perceel) => sleutel(perceel) === sleutel(tekst));
    return gevonden ?? this.meld('Perceel', `dit is geen perceel.${bedoelt(tekst, PERCELEN)}`);
  }

  /** Null is MI-17, the text. */
  indicator(): Indicator | null {
    const tekst = this.tekst('Indicator');
    if (sleutel(tekst) === sleutel(toelichtingen.code)) return null;
    const gevonden = INDICATOREN.find(({ code }) => sleutel(code) === sleutel(tekst));
    const codes = INDICATOREN.map(({ code }) => code);
    return gevonden ?? this.meld('Indicator', `deze indicator bestaat niet.${bedoelt(tekst, codes)}`);
  }

  uitsplitsing(indicator: Indicator | null): string {
    const tekst = this.tekst('Uitsplitsing');
    const waarden = indicator?.uitsplitsing?.waarden ?? [''];
    if (waarden.includes(tekst)) return tekst;
    const mag = waarden.length === 1 ? 'Deze kolom is hier leeg' : `Mogelijk zijn ${waarden.join(', ')}`;
    return this.meld(
      'Uitsplitsing',
      `deze uitsplitsing bestaat niet bij ${indicator?.code ?? toelichtingen.code}. ${mag}.`,
    );
  }

  private getal(kop: Mikop, decimalen: 0 | 1): number | null {
    const waarde = this.waarde(kop);
    if (waarde === null || (typeof waarde === 'string' && waarde.trim() === '')) return null;
    if (typeof waarde !== 'number') return this.meld(kop, `in de kolom ${kop} hoort een getal.`);
    if (!(waarde >= 0 && waarde < 1e9)) this.meld(kop, 'dit getal kan geen aantal zijn.');
    const afgerond = Math.round(waarde * 10 ** decimalen) / 10 ** decimalen;
    // A mean was written with one decimal; what a program makes of 4.7 in binary is still that.
    if (Math.abs(afgerond - waarde) > 1e-9) {
      this.meld(
        kop,
        decimalen === 0 ? 'hier hoort een heel getal.' : 'hier hoort een getal met één decimaal.',
      );
    }
    return afgerond;
  }

  /** "Unknown is empty with a reason, never 0": empty and Herkomst must say the same. */
  cijfer(
    { weergave, noemer, geldtVoor }: Indicator,
    perceel: Perceel,
  ): Pick<Mirij, 'waarde' | 'teller' | 'noemer' | 'herkomst'> {
    const herkomst = this.herkomst();
    const waarde = this.getal('Waarde', weergave.decimalen);
    const delen = { teller: this.getal('Teller', 0), noemer: this.getal('Noemer', 0) };
    const bestaat = geldtVoor?.(perceel) !== false;
    if (waarde !== null && herkomst === 'onbekend') {
      this.meld('Waarde', 'hier staat een getal, terwijl Herkomst zegt dat het onbekend is.');
    }
    if (waarde !== null && !bestaat) this.meld('Waarde', 'deze indicator bestaat niet voor dit perceel.');
    if (noemer === undefined) {
      if (waarde === null && herkomst !== 'onbekend' && bestaat) {
        this.meld('Waarde', `hier hoort een getal: Herkomst zegt ${herkomst}.`);
      }
      return { waarde, teller: null, noemer: null, herkomst };
    }
    if (herkomst === 'onbekend') return { waarde, teller: null, noemer: null, herkomst };
    if (delen.teller === null) this.meld('Teller', 'bij een gemiddelde hoort een teller.');
    if (delen.noemer === null) this.meld('Noemer', 'bij een gemiddelde hoort een noemer.');
    if ((waarde === null) !== (delen.noemer === 0)) {
      this.meld('Waarde', 'een gemiddelde is leeg als de noemer 0 is, en anders niet.');
    }
    return { waarde, ...delen, herkomst };
  }

  private herkomst(): Mirij['herkomst'] {
    const tekst = this.tekst('Herkomst');
    const gevonden = (['berekend', 'overgenomen', 'onbekend'] as const).find(
      (herkomst) => herkomst === sleutel(tekst),
    );
    return gevonden ?? this.meld('Herkomst', 'hier hoort berekend, overgenomen of onbekend.');
  }
}

const bedoelt = (tekst: string, namen: readonly string[]): string => {
  const naam = dichtstbij(tekst, namen);
  return naam === undefined ? '' : ` Bedoelt u ${naam}?`;
};

import { isodag } from '../basis/dag';
import type { GelezenMet, Registratie } from '../registratie/registratie';
import type { Koppeling } from '../registratie/koppeling/koppeling';
import { leesRegistratie } from '../registratie/leesregistratie';
import { Leesfout } from '../werkmap/leesfout';
import { a1, type Werkmap } from '../werkmap/werkmap';
import type { Bevinding } from './bevinding';
import { bevindingVanLeesfout, type Bestandsuitslag, controleer, controleerSamen } from './controleer';
import { dossier, type Omstandigheden } from './dossier';
import { type Herstelvoorstel, herstelvoorstellen } from './herstel';
import { meldingstekst } from './tekst';

/** What became of one file. */
export interface Bestandsverslag {
  /** The path as the user knows it, with forward slashes. */
  readonly bestand: string;
  readonly status: 'gelezen' | 'overgeslagen';
  /** Why it was passed over, in Dutch; null when it was read. */
  readonly reden: string | null;
  readonly bevindingen: readonly Bevinding[];
  /** What can be mended without anyone having to judge. */
  readonly herstel: readonly Herstelvoorstel[];
  /** Undefined for a file that was passed over. */
  readonly uitslag: Bestandsuitslag | undefined;
}

/** Files in, one by one and in any order; the report over all of them out. Every host uses this. */
export interface Verslaglegging {
  /**
   * @param gelezen the workbook, or why it could not be read
   * @throws Koppelfout when a koppeling is meant for it and does not fit it
   */
  voegToe(bestand: string, gelezen: Werkmap | Leesfout): void;
  /** The reports in the order of their paths, with what only shows over all files together. */
  rondAf(): Bestandsverslag[];
}

/** @param koppelingen how exports of other systems are to be read */
export function verslaglegging(
  omstandigheden: Omstandigheden,
  koppelingen: readonly Koppeling[] = [],
): Verslaglegging {
  const uitslagen: Bestandsuitslag[] = [];
  const overgeslagen: Bestandsverslag[] = [];
  const herstel = new Map<Registratie, readonly Herstelvoorstel[]>();
  return {
    voegToe(bestand, gelezen) {
      if (gelezen instanceof Leesfout) {
        const bevinding = bevindingVanLeesfout(gelezen);
        const reden = meldingstekst(bevinding);
        overgeslagen.push({
          bestand,
          status: 'overgeslagen',
          reden,
          bevindingen: [bevinding],
          herstel: [],
          uitslag: undefined,
        });
      } else {
        const registratie = leesRegistratie(gelezen, bestand, omstandigheden.instellingen, koppelingen);
        const uitslag = controleer(registratie, omstandigheden);
        const kaal = zonderCellen(uitslag, omstandigheden);
        herstel.set(kaal.dossier.registratie, herstelvoorstellen(uitslag));
        uitslagen.push(kaal);
      }
    },
    rondAf() {
      const geordend = uitslagen.sort((x, y) => opPad(x.dossier.registratie, y.dossier.registratie));
      const gelezen = controleerSamen(geordend, omstandigheden).map((uitslag): Bestandsverslag => ({
        bestand: uitslag.dossier.registratie.bestand,
        status: 'gelezen',
        reden: null,
        bevindingen: uitslag.bevindingen,
        herstel: herstel.get(uitslag.dossier.registratie) ?? [],
        uitslag,
      }));
      return [...gelezen, ...overgeslagen].sort(opPad);
    },
  };
}

const opPad = (x: { readonly bestand: string }, y: { readonly bestand: string }): number =>
  x.bestand < y.bestand ? -1 : x.bestand > y.bestand ? 1 : 0;

/** The cells themselves are not needed any more: two thousand files must fit in memory. */
function zonderCellen(
  { dossier: d, bevindingen }: Bestandsuitslag,
  omstandigheden: Omstandigheden,
): Bestandsuitslag {
  const { werkmap } = d.registratie;
  const registratie: Registratie = {
    ...d.registratie,
    werkmap: { ...werkmap, bladen: werkmap.bladen.map((b) => ({ ...b, rijen: [] })), namen: new Map() },
    opmerkingen: [],
  };
  return { dossier: dossier(registratie, omstandigheden), bevindingen };
}

/** Why a file could not be read, as a sentence for the user. */
export const leesfouttekst = (fout: Leesfout): string => meldingstekst(bevindingVanLeesfout(fout));

/** The koppeling by which a file was read; undefined when none was needed. */
export const koppelingVan = ({ uitslag }: Bestandsverslag): GelezenMet | undefined =>
  uitslag?.dossier.registratie.koppeling;

/** How each file calls a column: an export of another system by its own heading. Keeps nothing else of the reports. */
export function koppenIn(verslagen: readonly Bestandsverslag[]): (bestand: string, kop: string) => string {
  const koppen = new Map(verslagen.map((v) => [v.bestand, koppelingVan(v)?.koppen] as const));
  return (bestand, kop) => koppen.get(bestand)?.get(kop) ?? kop;
}

/** Whether something must be mended: a fout without akkoord, or a file that was passed over. */
export const isMis = (verslagen: readonly Bestandsverslag[]): boolean =>
  verslagen.some(
    ({ status, bevindingen }) =>
      status === 'overgeslagen' || bevindingen.some((b) => b.ernst === 'fout' && !b.akkoord),
  );

/** One finding in the form of docs/schema/controleer.schema.json. */
function bevindingJson(bevinding: Bevinding) {
  const { code, bericht, ernst, akkoord, plek, gegevens } = bevinding;
  return {
    code,
    bericht,
    ernst,
    akkoord,
    blad: plek.blad,
    cel: a1(plek),
    melding: meldingstekst(bevinding),
    gegevens,
  };
}

/** The whole report in the form of docs/schema/controleer.schema.json. */
export function verslagJson(
  verslagen: readonly Bestandsverslag[],
  { peildatum }: Omstandigheden,
  samenvatting: (uitslag: Bestandsuitslag) => unknown,
) {
  return {
    versie: 1,
    peildatum: isodag(peildatum),
    bestanden: verslagen.map(({ bestand, status, reden, bevindingen, uitslag }) => ({
      bestand,
      status,
      reden,
      bevindingen: bevindingen.map(bevindingJson),
      samenvatting: uitslag ? samenvatting(uitslag) : {},
    })),
  };
}

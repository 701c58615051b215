import type { Kwartaal } from '../basis/kwartaal';
import type { Blad } from '../werkmap/werkmap';
import type { Begrip } from './celinhoud';
import { type Noteer, noteerKoppen, noteerLege } from './gebreken';
import {
  type Kolom,
  type Kolomnaam,
  PERSOON,
  REGISTERKOLOMMEN,
  REGISTERPERSOON,
  TRAJECTEN,
} from './indeling';
import type { Koprij } from './koppen';
import type { Persoon, Registratie, Traject, Uren, Velden } from './registratie';
import { type Inhoud, rijvorm, type Tabelrij } from './rij';
import { leesTabel, type Tabel, urensleutel } from './tabel';
import { AFWEZIG, type Veld } from './veld';

export type Gelezen = Pick<
  Registratie,
  'soort' | 'personen' | 'trajecten' | 'lessen' | 'rapportages' | 'contacten' | 'aanwezig'
>;

/** What the register of another system says otherwise than by the headings and values of ours. */
export interface Registeropzet {
  /** The columns, each with the heading that its user knows. */
  readonly kolommen: Readonly<Record<string, Kolom>>;
  /** Where they stand; undefined when that is to be found by their headings. */
  readonly kop: Koprij | undefined;
  /** By the key of its column: what holds for every row, without a cell for it. */
  readonly vast: ReadonlyMap<string, string>;
}

const EIGEN: Registeropzet = { kolommen: REGISTERKOLOMMEN, kop: undefined, vast: new Map() };

/**
 * Reads a trajectregister: in each row a person, a traject and its hours per quarter.
 * @param bladnaam the sheet that findings name; null in a csv
 */
export function leesRegister(
  blad: Blad,
  bladnaam: string | null,
  begrip: Begrip,
  noteer: Noteer,
  { kolommen, kop, vast }: Registeropzet = EIGEN,
): Gelezen {
  const tabel = leesTabel(blad, kolommen, true, begrip, noteer, bladnaam, kop);
  const alleen = (namen: object) => alleenUit(kolommen, namen);
  noteerKoppen(
    Object.fromEntries(Object.entries(kolommen).filter(([naam]) => !vast.has(naam))),
    tabel,
    bladnaam,
    noteer,
  );
  const [persoonskolommen, trajectkolommen] = [alleen(REGISTERPERSOON), alleen(TRAJECTEN)];
  const plaatsen = new Map([...tabel.plaatsen].filter(([naam]) => naam in REGISTERPERSOON));
  const Persoonrij = rijvorm(Object.keys(PERSOON), plaatsen, vast);
  const Trajectrij = trajectvorm(tabel, vast);
  const personen: Persoon[] = [];
  const trajecten = tabel.rijen.map(({ nummer, inhoud }) => {
    const persoon = new Persoonrij(bladnaam, nummer, inhoud);
    const traject = new Trajectrij(bladnaam, nummer, inhoud, persoon);
    noteerLege(persoonskolommen, persoon as unknown as Persoon, noteer);
    noteerLege(trajectkolommen, traject as unknown as Velden<typeof TRAJECTEN>, noteer);
    personen.push(persoon as unknown as Persoon);
    return traject as unknown as Traject;
  });
  const aanwezig = new Set<Kolomnaam>();
  for (const naam of [...(tabel.kop?.kolommen.keys() ?? []), ...vast.keys()]) {
    aanwezig.add(`${naam in REGISTERPERSOON ? 'Persoon' : 'Trajecten'}.${naam}` as Kolomnaam);
  }
  return {
    soort: 'trajectregister',
    personen,
    trajecten,
    lessen: [],
    rapportages: [],
    contacten: [],
    aanwezig,
  };
}

const alleenUit = (kolommen: Registeropzet['kolommen'], namen: object): Registeropzet['kolommen'] =>
  Object.fromEntries(Object.entries(kolommen).filter(([naam]) => naam in namen));

/** A row of Trajecten with its person beside it, and the hours per quarter that its columns give. */
function trajectvorm({ kop, plaatsen }: Tabel, vast: ReadonlyMap<string, string>) {
  const kwartalen = [...new Set([...(kop?.uren.values() ?? [])].map((u) => u.kwartaal))];
  const uren = (rij: Tabelrij, soort: 'gepland' | 'gevolgd', kwartaal: Kwartaal): Veld<number> => {
    const plaats = plaatsen.get(urensleutel(soort, kwartaal));
    return plaats === undefined ? AFWEZIG : (rij.veldOp(plaats) as Veld<number>);
  };
  return class Trajectrij extends rijvorm(Object.keys(TRAJECTEN), plaatsen, vast) {
    constructor(
      blad: string | null,
      nummer: number,
      inhoud: readonly Inhoud[],
      readonly persoon: Tabelrij,
    ) {
      super(blad, nummer, inhoud);
    }
    get kwartaaluren(): ReadonlyMap<Kwartaal, Uren> {
      return new Map(
        kwartalen.map((k) => [k, { gepland: uren(this, 'gepland', k), gevolgd: uren(this, 'gevolgd', k) }]),
      );
    }
  };
}

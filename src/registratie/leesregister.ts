import type { Kwartaal } from '../basis/kwartaal';
import type { Blad } from '../werkmap/werkmap';
import type { Begrip } from './celinhoud';
import { type Noteer, noteerKoppen, noteerLege } from './gebreken';
import { type Kolomnaam, PERSOON, REGISTERPERSOON, TRAJECTEN } from './indeling';
import type { Persoon, Registratie, Traject, Uren, Velden } from './registratie';
import { type Inhoud, type Kolomplaats, rijvorm, type Tabelrij } from './rij';
import { leesTabel, type Tabel, urensleutel } from './tabel';
import { AFWEZIG, type Veld } from './veld';

const KOLOMMEN = { ...REGISTERPERSOON, ...TRAJECTEN };

export type Gelezen = Pick<
  Registratie,
  'soort' | 'personen' | 'trajecten' | 'lessen' | 'rapportages' | 'contacten' | 'aanwezig'
>;

/**
 * Reads a trajectregister: in each row a person, a traject and its hours per quarter.
 * @param bladnaam the sheet that findings name; null in a csv
 */
export function leesRegister(blad: Blad, bladnaam: string | null, begrip: Begrip, noteer: Noteer): Gelezen {
  const tabel = leesTabel(blad, KOLOMMEN, true, begrip, noteer, bladnaam);
  noteerKoppen(KOLOMMEN, tabel, bladnaam, noteer);
  const { plaatsen } = tabel;
  const Persoonrij = rijvorm(Object.keys(PERSOON), alleen(plaatsen, Object.keys(REGISTERPERSOON)));
  const Trajectrij = trajectvorm(tabel);
  const personen: Persoon[] = [];
  const trajecten = tabel.rijen.map(({ nummer, inhoud }) => {
    const persoon = new Persoonrij(bladnaam, nummer, inhoud);
    const traject = new Trajectrij(bladnaam, nummer, inhoud, persoon);
    noteerLege(REGISTERPERSOON, persoon as unknown as Persoon, noteer);
    noteerLege(TRAJECTEN, traject as unknown as Velden<typeof TRAJECTEN>, noteer);
    personen.push(persoon as unknown as Persoon);
    return traject as unknown as Traject;
  });
  const aanwezig = new Set<Kolomnaam>();
  for (const naam of tabel.kop?.kolommen.values() ?? []) {
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

const alleen = (plaatsen: Tabel['plaatsen'], namen: readonly string[]): ReadonlyMap<string, Kolomplaats> =>
  new Map([...plaatsen].filter(([naam]) => namen.includes(naam)));

/** A row of Trajecten with its person beside it, and the hours per quarter that its columns give. */
function trajectvorm({ kop, plaatsen }: Tabel) {
  const kwartalen = [...new Set([...(kop?.uren.values() ?? [])].map((u) => u.kwartaal))];
  const uren = (rij: Tabelrij, soort: 'gepland' | 'gevolgd', kwartaal: Kwartaal): Veld<number> => {
    const plaats = plaatsen.get(urensleutel(soort, kwartaal));
    return plaats === undefined ? AFWEZIG : (rij.veldOp(plaats) as Veld<number>);
  };
  return class Trajectrij extends rijvorm(Object.keys(TRAJECTEN), plaatsen) {
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

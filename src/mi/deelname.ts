import type { Perceel } from '../registratie/lijsten';
import type { Traject } from '../registratie/registratie';
import type { Kwartaaluren } from './uren';

/** The columns of a traject that an indicator looks at. */
export const MIVELDEN = [
  'aangemeldOp',
  'intakeOp',
  'startOpstartklas',
  'startRegulier',
  'groep',
  'groepsniveau',
  'mijlpaal',
  'wachtlijstVanaf',
  'wachtlijstTot',
  'overstapOp',
  'overgestaptVan',
  'overgestaptNaar',
  'tredeBijAanmelding',
  'tredeNu',
  'tredeBijEinde',
  'eindeTraject',
] as const satisfies readonly (keyof Traject)[];

export type Miveld = (typeof MIVELDEN)[number];
export type Mivelden = Pick<Traject, Miveld>;

/**
 * One traject as the MI knows it: who it is only as keys, and of the rest no more than an indicator needs. There is no
 * place in it for a name, a BSN or an address, and it does not hold on to the file it came from.
 */
export interface Deelname {
  /** gemeente + cliëntnummer + aanbieder + perceel + Aangemeld op. */
  readonly sleutel: string;
  /** gemeente + cliëntnummer: "A cliëntnummer is unique within its gemeente only." */
  readonly persoon: string;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly perceel: Perceel;
  readonly velden: Mivelden;
  /** Per quarter of the MI, the oldest first; undefined where the hours of that quarter are not known. */
  readonly uren: readonly (Kwartaaluren | undefined)[];
}

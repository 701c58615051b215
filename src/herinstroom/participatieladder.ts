import { velsen } from '../basis/bron';
import type { Bron } from '../basis/bron';

/** A step of the Participatieladder of the VNG. */
export interface Trede {
  readonly code: string;
  readonly naam: string;
  readonly bron: Bron;
}

const trede = (code: string, naam: string, citaat: string): Trede => ({
  code,
  naam,
  bron: velsen('1.1', citaat),
});
const hoofdtrede = (code: string, naam: string): Trede => trede(code, naam, `Trede ${code} ${naam}`);
const subtrede = (code: string, naam: string): Trede => trede(code, naam, `${code} ${naam}`);

/** The steps as gemeente Velsen uses them (1.1): six, of which the second is split. */
export const PARTICIPATIELADDER: readonly Trede[] = [
  hoofdtrede('1', 'grote afstand tot de arbeidsmarkt'),
  trede('2', 'opgesplitst van 2.1 tot 2.7', 'Trede 2 is opgesplitst van 2.1 tot 2.7;'),
  subtrede('2.1', 'Geen intrinsieke motivatie'),
  subtrede('2.2', 'Oplossingsgericht, bijvoorbeeld behandelplan psycholoog/psychiater'),
  subtrede('2.3', 'Sociale activering'),
  subtrede('2.4', 'Vrijwilligerswerk maximaal haalbaar'),
  subtrede('2.5', 'Voor traject re-integratie zoals traject bewegen'),
  subtrede('2.6', 'Parttimewerk maximaal haalbaar'),
  subtrede(
    '2.7',
    'Samenlopers, gemeente is niet verantwoordelijk voor re-integratie. Het UWV zorgt voor de re-integratie',
  ),
  hoofdtrede('3', 'deelname georganiseerde activiteiten sociale activering als opstap naar werk'),
  hoofdtrede('4', 'onbetaald werk, re-integratietrajecten, ondersteuning werknemersvaardigheden'),
  hoofdtrede('5', 'betaald werk met ondersteuning'),
  hoofdtrede('6', 'direct naar werk'),
];

const opCode = new Map(PARTICIPATIELADDER.map((t) => [t.code, t]));

/** The step with this code, such as 3 or 2.4; undefined when the ladder does not have it. */
export const tredeMetCode = (code: string): Trede | undefined => opCode.get(code);

import ExcelJS from 'exceljs';
import {
  a1,
  dagtekst,
  type Plek,
  type TeDoen,
  type Termijnenlijst,
  type Wanneer,
  type Werklijst,
} from '../../src';
import { bladnamen } from './bladnamen';
import { metCellinks } from './cellinks';
import { naarBytes } from './schrijf';
import { KLEUR, vlak } from './stijl';
import { type Celinhoud, celverwijzing, KOPRIJ, type Tabelkolom, zetTabel } from './tabel';

export interface Termijnopties {
  /** The link to an input file from where the workbook will stand; undefined: no link. */
  koppeling?(bestand: string): string | undefined;
  /** Put the names of persons beside their cliëntnummer. */
  readonly metNamen?: boolean;
}

const OVERZICHT = 'Overzicht';
const ONBEKEND = 'niet ingevuld';
const GROND: Readonly<Record<Wanneer, string>> = {
  'te laat': KLEUR.fout,
  'deze week': KLEUR.let,
  later: KLEUR.wit,
};

/**
 * The list of terms as a workbook: counts per gemeente and contactpersoon, and per gemeente a sheet of its own, so that
 * it can be handed on without the persons of another.
 */
export async function maakTermijnenwerkmap(
  lijst: Termijnenlijst,
  { koppeling = () => undefined, metNamen = false }: Termijnopties = {},
): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  zetOverzicht(werkmap, lijst);
  const gemeenten = [...new Set(lijst.werklijsten.map((w) => w.gemeente))];
  const namen = bladnamen(
    gemeenten.map((gemeente) => gemeente ?? `Gemeente ${ONBEKEND}`),
    [OVERZICHT],
  );
  gemeenten.forEach((gemeente, i) => {
    const eigen = lijst.werklijsten.filter((w) => w.gemeente === gemeente);
    zetGemeente(werkmap, namen[i] ?? '', eigen, lijst, koppeling, metNamen);
  });
  return naarBytes(werkmap, lijst.peildatum, metCellinks);
}

const tel = (regels: readonly TeDoen[], wanneer: Wanneer): number =>
  regels.filter((r) => r.wanneer === wanneer).length;

function zetOverzicht(werkmap: ExcelJS.Workbook, lijst: Termijnenlijst): void {
  const { peildatum, tot, werklijsten, akkoord } = lijst;
  const zonder = akkoord === 0 ? '' : ` Met een Afwijking akkoord, en daarom niet opgenomen: ${akkoord}.`;
  zetTabel(
    werkmap,
    OVERZICHT,
    'Deze week te doen',
    werklijsten.length === 0
      ? `Peildatum ${dagtekst(peildatum)}. Er is niets te laat en er hoeft niets tot en met ${dagtekst(tot)}.${zonder}`
      : `Peildatum ${dagtekst(peildatum)}. Alles wat te laat is of uiterlijk ${dagtekst(tot)} moet, per gemeente op een eigen blad.${zonder}`,
    [
      { kop: 'Gemeente', breedte: 28 },
      { kop: 'Contactpersoon gemeente', breedte: 36 },
      { kop: 'Te laat', breedte: 12 },
      { kop: 'Deze week', breedte: 14 },
      { kop: 'Later', breedte: 12 },
      { kop: 'Samen', breedte: 12 },
    ],
    werklijsten.map(({ gemeente, contactpersoon, regels }) => [
      gemeente ?? ONBEKEND,
      contactpersoon ?? ONBEKEND,
      tel(regels, 'te laat'),
      tel(regels, 'deze week'),
      tel(regels, 'later'),
      regels.length,
    ]),
  );
}

function zetGemeente(
  werkmap: ExcelJS.Workbook,
  naam: string,
  werklijsten: readonly Werklijst[],
  { peildatum, tot }: Termijnenlijst,
  koppeling: (bestand: string) => string | undefined,
  metNamen: boolean,
): void {
  const kolommen: Tabelkolom[] = [
    { kop: 'Contactpersoon gemeente', breedte: 22 },
    { kop: 'Uiterlijk', breedte: 11 },
    { kop: 'Wanneer', breedte: 11 },
    { kop: 'Wie', breedte: 11 },
    { kop: 'Wat', breedte: 30 },
    { kop: 'Cliëntnummer', breedte: 14 },
    ...(metNamen ? [{ kop: 'Naam', breedte: 22 }] : []),
    { kop: 'Perceel', breedte: 20 },
    { kop: 'Gepland op', breedte: 11 },
    { kop: 'Aanbieder', breedte: 17 },
    { kop: 'Regel', breedte: 7 },
    { kop: 'Blad en cel', breedte: 17 },
  ];
  const regels = werklijsten.flatMap(({ contactpersoon, regels: eigen }) =>
    eigen.map((regel) => ({ contactpersoon, regel })),
  );
  const blad = zetTabel(
    werkmap,
    naam,
    `Deze week te doen: ${werklijsten[0]?.gemeente ?? `gemeente ${ONBEKEND}`}`,
    `Peildatum ${dagtekst(peildatum)}, tot en met ${dagtekst(tot)}. Klik op de cel om het bestand te openen.`,
    kolommen,
    regels.map(({ contactpersoon, regel }): Celinhoud[] => [
      contactpersoon ?? ONBEKEND,
      { dag: regel.uiterlijk },
      regel.wanneer,
      regel.wie,
      regel.wat,
      regel.clientnummer ?? ONBEKEND,
      ...(metNamen ? [regel.naam ?? ONBEKEND] : []),
      regel.perceel ?? 'alle',
      regel.geplandOp === undefined ? '' : { dag: regel.geplandOp },
      regel.aanbieder ?? ONBEKEND,
      regel.regel,
      bladEnCel(regel.plek, koppeling(regel.bestand)),
    ]),
  );
  regels.forEach(({ regel }, i) => {
    blad.getCell(KOPRIJ + 1 + i, 3).fill = vlak(GROND[regel.wanneer]);
  });
}

/** The sheet stands before the cell: a list over many files has no room for a column of its own. */
function bladEnCel(plek: Plek, pad: string | undefined): Celinhoud {
  const tekst = [plek.blad, a1(plek)].filter((deel) => deel !== null).join('!');
  const cel = celverwijzing(plek, pad);
  return typeof cel === 'object' && 'hyperlink' in cel ? { ...cel, text: tekst } : tekst;
}

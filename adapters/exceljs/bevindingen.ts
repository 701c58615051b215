import ExcelJS from 'exceljs';
import {
  a1,
  afwijkendeInstellingen,
  type Bestandsverslag,
  type Bevinding,
  dagtekst,
  ERNSTEN,
  meldingstekst,
  naamBij,
  type Omstandigheden,
  regelVan,
} from '../../src';
import { naarBytes } from './schrijf';
import { aantalRegels, KLEUR, kopstijl, regelhoogte, letter, RAND, vlak, zetAfdruk, zetTitel } from './stijl';

export interface Bevindingenopties {
  /** The link to an input file from where the workbook will stand; undefined: no link. */
  koppeling?(bestand: string): string | undefined;
  /** Put the name of the person with each file. */
  readonly metNamen?: boolean;
}

const KOPRIJ = 4;
const GROND = {
  fout: KLEUR.fout,
  waarschuwing: KLEUR.let,
  signaal: KLEUR.licht,
  notitie: KLEUR.zacht,
} as const;

interface Kolom {
  readonly kop: string;
  readonly breedte: number;
}
type Celinhoud = string | number | { readonly text: string; readonly hyperlink: string };

const tekstVan = (inhoud: Celinhoud): string => (typeof inhoud === 'object' ? inhoud.text : String(inhoud));

/**
 * The findings as a workbook: a line per file, a line per finding with a link to its cell, and the rules that fired
 * with their sources. Nothing of the files themselves is in it.
 */
export async function maakBevindingenwerkmap(
  verslagen: readonly Bestandsverslag[],
  omstandigheden: Omstandigheden,
  { koppeling = () => undefined, metNamen = false }: Bevindingenopties = {},
): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  const peildatum = dagtekst(omstandigheden.peildatum);
  zetOverzicht(werkmap, verslagen, peildatum, metNamen);
  zetBevindingen(werkmap, verslagen, peildatum, koppeling);
  zetRegels(werkmap, verslagen);
  zetInstellingen(werkmap, omstandigheden);
  return naarBytes(werkmap, omstandigheden.peildatum);
}

function zetOverzicht(
  werkmap: ExcelJS.Workbook,
  verslagen: readonly Bestandsverslag[],
  peildatum: string,
  metNamen: boolean,
): void {
  const rijen = verslagen.map((verslag): Celinhoud[] => {
    const { bestand, status, reden, bevindingen } = verslag;
    return [
      bestand,
      ...(metNamen ? [naamBij(verslag) ?? ''] : []),
      status,
      ...ERNSTEN.map((ernst) => bevindingen.filter((b) => b.ernst === ernst && !b.akkoord).length),
      bevindingen.filter((b) => b.akkoord).length,
      reden ?? '',
    ];
  });
  zetTabel(
    werkmap,
    'Overzicht',
    'Controle van registratiebestanden',
    `Peildatum ${peildatum}. ${verslagen.length} bestanden; per bestand het aantal bevindingen.`,
    [
      { kop: 'Bestand', breedte: 46 },
      ...(metNamen ? [{ kop: 'Naam', breedte: 28 }] : []),
      { kop: 'Status', breedte: 14 },
      { kop: 'Fout', breedte: 10 },
      { kop: 'Waarschuwing', breedte: 15 },
      { kop: 'Signaal', breedte: 10 },
      { kop: 'Notitie', breedte: 10 },
      { kop: 'Akkoord', breedte: 10 },
      { kop: 'Waarom overgeslagen', breedte: 60 },
    ],
    rijen,
  );
}

function zetBevindingen(
  werkmap: ExcelJS.Workbook,
  verslagen: readonly Bestandsverslag[],
  peildatum: string,
  koppeling: (bestand: string) => string | undefined,
): void {
  const regels = verslagen.flatMap(({ bestand, bevindingen }) => bevindingen.map((b) => ({ bestand, b })));
  const blad = zetTabel(
    werkmap,
    'Bevindingen',
    'Bevindingen per cel',
    `Peildatum ${peildatum}. Klik op de cel om het bestand te openen; filter met de pijltjes in de kop.`,
    [
      { kop: 'Bestand', breedte: 40 },
      { kop: 'Blad', breedte: 15 },
      { kop: 'Cel', breedte: 9 },
      { kop: 'Regel', breedte: 8 },
      { kop: 'Ernst', breedte: 14 },
      { kop: 'Akkoord', breedte: 10 },
      { kop: 'Melding', breedte: 90 },
    ],
    regels.map(({ bestand, b }): Celinhoud[] => [
      bestand,
      b.plek.blad ?? '',
      celverwijzing(b, koppeling(bestand)),
      b.code,
      b.ernst,
      b.akkoord ? 'ja' : '',
      meldingstekst(b),
    ]),
  );
  regels.forEach(({ b }, i) => {
    blad.getCell(KOPRIJ + 1 + i, 5).fill = vlak(GROND[b.ernst]);
  });
}

function celverwijzing(bevinding: Bevinding, pad: string | undefined): Celinhoud {
  const { plek } = bevinding;
  const cel = a1(plek);
  if (pad === undefined || plek.blad === null) return cel ?? '';
  const blad = encodeURIComponent(`'${plek.blad.replaceAll("'", "''")}'`);
  return { text: cel ?? 'blad', hyperlink: `${pad}#${blad}!${cel ?? 'A1'}` };
}

function zetRegels(werkmap: ExcelJS.Workbook, verslagen: readonly Bestandsverslag[]): void {
  const tellingen = new Map<string, number>();
  for (const { code } of verslagen.flatMap((v) => v.bevindingen)) {
    tellingen.set(code, (tellingen.get(code) ?? 0) + 1);
  }
  zetTabel(
    werkmap,
    'Regels',
    'Regels die iets vonden',
    'Alleen de regels met een bevinding staan hier; wat er is uitgezet staat op het blad Instellingen.',
    [
      { kop: 'Regel', breedte: 8 },
      { kop: 'Aantal', breedte: 9 },
      { kop: 'Wat', breedte: 55 },
      { kop: 'Waar het staat', breedte: 28 },
      { kop: 'Zin uit de bron', breedte: 85 },
    ],
    [...tellingen.keys()].sort().map((code): Celinhoud[] => {
      const bron = regelVan(code)?.bron;
      const vindplaats =
        bron?.soort === 'productkeuze' ? 'keuze van dit programma' : `${bron?.naam} ${bron?.vindplaats}`;
      const zin = bron?.soort === 'productkeuze' ? bron.reden : (bron?.citaat ?? '');
      return [code, tellingen.get(code) ?? 0, regelVan(code)?.titel ?? '', vindplaats, zin];
    }),
  );
}

/** What was switched off or changed: a reader must be able to tell why something is not found. */
function zetInstellingen(werkmap: ExcelJS.Workbook, { instellingen }: Omstandigheden): void {
  const afwijkingen = afwijkendeInstellingen(instellingen);
  const heeftKeuze = afwijkingen.some(({ isKeuze }) => isKeuze);
  zetTabel(
    werkmap,
    'Instellingen',
    'Instellingen die afwijken van de standaard',
    afwijkingen.length === 0
      ? 'Geen: alle regels stonden aan, met de standaardinstellingen.'
      : `Zo is deze controle gedaan.${heeftKeuze ? ' ‡: de bron noemt geen getal; de standaard is een keuze van dit programma.' : ''}`,
    [
      { kop: 'Instelling', breedte: 70 },
      { kop: 'Nu', breedte: 50 },
      { kop: 'Standaard', breedte: 50 },
    ],
    afwijkingen.map(({ wat, nu, standaard, isKeuze }) => [isKeuze ? `${wat} ‡` : wat, nu, standaard]),
  );
}

/** A sheet with a title and one filterable table below it. */
function zetTabel(
  werkmap: ExcelJS.Workbook,
  naam: string,
  titel: string,
  uitleg: string,
  kolommen: readonly Kolom[],
  rijen: readonly (readonly Celinhoud[])[],
): ExcelJS.Worksheet {
  const blad = werkmap.addWorksheet(naam, {
    views: [{ state: 'frozen', ySplit: KOPRIJ, showGridLines: false }],
  });
  zetTitel(blad, titel, uitleg);
  zetAfdruk(blad, `${KOPRIJ}:${KOPRIJ}`);
  kolommen.forEach(({ kop, breedte }, k) => {
    blad.getColumn(k + 1).width = breedte;
    const cel = blad.getCell(KOPRIJ, k + 1);
    cel.value = kop;
    cel.style = kopstijl(true);
  });
  rijen.forEach((rij, r) => {
    const regels = rij.map((inhoud, k) => aantalRegels(tekstVan(inhoud), kolommen[k]?.breedte ?? 0));
    // A written workbook has no heights of its own: without one, a text that breaks is cut off.
    blad.getRow(KOPRIJ + 1 + r).height = regelhoogte(Math.max(...regels));
    rij.forEach((inhoud, k) => {
      const cel = blad.getCell(KOPRIJ + 1 + r, k + 1);
      cel.value = typeof inhoud === 'object' ? { ...inhoud } : inhoud;
      const isLink = typeof inhoud === 'object';
      cel.style = {
        font: letter(isLink ? { color: { argb: KLEUR.donker }, underline: true } : {}),
        alignment: { vertical: 'top', wrapText: true },
        border: RAND,
        ...(typeof inhoud === 'number' ? { numFmt: '0;-0;"–"' } : {}),
      };
    });
  });
  if (rijen.length > 0) {
    blad.autoFilter = {
      from: { row: KOPRIJ, column: 1 },
      to: { row: KOPRIJ + rijen.length, column: kolommen.length },
    };
  }
  return blad;
}

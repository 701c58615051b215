import ExcelJS from 'exceljs';
import {
  afwijkendeInstellingen,
  type Bestandsverslag,
  dagtekst,
  ERNSTEN,
  meldingstekst,
  naamBij,
  type Omstandigheden,
  regelVan,
} from '../../src';
import { metCellinks } from './cellinks';
import { naarBytes } from './schrijf';
import { KLEUR, vlak } from './stijl';
import { type Celinhoud, celverwijzing, KOPRIJ, zetTabel } from './tabel';

export interface Bevindingenopties {
  /** The link to an input file from where the workbook will stand; undefined: no link. */
  koppeling?(bestand: string): string | undefined;
  /** Put the name of the person with each file. */
  readonly metNamen?: boolean;
}

const GROND = {
  fout: KLEUR.fout,
  waarschuwing: KLEUR.let,
  signaal: KLEUR.licht,
  notitie: KLEUR.zacht,
} as const;

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
  return naarBytes(werkmap, omstandigheden.peildatum, metCellinks);
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
      celverwijzing(b.plek, koppeling(bestand)),
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

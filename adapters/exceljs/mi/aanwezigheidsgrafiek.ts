import type ExcelJS from 'exceljs';
import { MIREGELS } from '../../../src';
import type { Bereik, Grafiek } from '../grafiek';
import { KLEUR, REEKSKLEUREN, regelhoogte } from '../stijl';
import { type Grafiekmi, KOLOMMEN, zetCijfer, zetTekst } from './grafiekraster';
import { zetDeelkop, zetGebruikerstekst } from './opmaak';

const CODE = 'MI-03';
/** So many rows high is the chart, so that this many gemeenten stand under it on the same page; or a page by itself. */
const LAAG = { hoogte: 16, gemeenten: 12 } as const;
const HOOG = 28;
/** The table under the chart: the gemeente, and from here the percelen, two columns each. */
const GEMEENTE: readonly [number, number] = [1, 2];
const EERSTE_PERCEEL = 3;
const PERCEELBREEDTE = 2;

/** Who followed less than 80 % in the quarter that is asked for, per gemeente; a series per perceel. */
export function zetAanwezigheidsgrafiek(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  { gemeenten, kwartaal, percelen }: Grafiekmi,
): Grafiek {
  const nummer = MIREGELS.findIndex(({ indicator }) => indicator.code === CODE);
  const naam = MIREGELS[nummer]?.indicator.naam ?? CODE;
  const titel = `${naam}, ${kwartaal} (${CODE})`;
  // Of other percelen they may have delivered: the pages before say which are missing.
  const ontbreekt = [...new Set(percelen.flatMap((p) => p.ontbreekt ?? []))];
  const zonder = ontbreekt.length === 0 ? '' : `; geheel of deels zonder ${ontbreekt.join(', ')}`;
  zetDeelkop(blad, vanaf, `Aanwezigheid per gemeente${zonder}`, KOLOMMEN);
  const pastEronder = gemeenten.length <= LAAG.gemeenten;
  const hoogte = pastEronder ? LAAG.hoogte : HOOG;
  const koprij = vanaf + 1 + hoogte + 1;
  if (!pastEronder) blad.getRow(koprij - 1).addPageBreak(0, 0);
  const eersteRij = koprij + 1;
  const laatsteRij = koprij + gemeenten.length;
  zetTekst(blad, koprij, GEMEENTE, 'Gemeente', 'kop');
  blad.getRow(koprij).height = regelhoogte(2);
  gemeenten.forEach((gemeente, g) =>
    zetGebruikerstekst(zetTekst(blad, eersteRij + g, GEMEENTE, gemeente, 'gewoon'), gemeente),
  );
  const kolom = (k: number, rij: number, totRij: number): Bereik => ({
    blad,
    rij,
    kolom: k,
    totRij,
    totKolom: k,
  });
  const gezegd: string[] = [];
  const reeksen = percelen.map(({ perceel, kolommen }, p) => {
    const hier = EERSTE_PERCEEL + p * PERCEELBREEDTE;
    zetTekst(blad, koprij, [hier, hier + PERCEELBREEDTE - 1], perceel, 'getalkop');
    const delen = gemeenten.map((gemeente, g) => {
      const waarde = kolommen.find((k) => k.gemeente === gemeente)?.waarden[nummer]?.at(-1);
      blad.mergeCells(eersteRij + g, hier, eersteRij + g, hier + PERCEELBREEDTE - 1);
      zetCijfer(blad.getCell(eersteRij + g, hier), waarde, 0);
      return waarde === undefined ? [] : [`${gemeente} ${waarde.waarde ?? 'onbekend'}`];
    });
    gezegd.push(`${perceel}: ${delen.flat().join(', ')}`);
    return {
      naam: kolom(hier, koprij, koprij),
      waarden: kolom(hier, eersteRij, laatsteRij),
      kleur: REEKSKLEUREN[p % REEKSKLEUREN.length] ?? KLEUR.donker,
    };
  });
  return {
    blad,
    vak: { rij: vanaf + 1, kolom: 1, totRij: vanaf + hoogte, totKolom: KOLOMMEN },
    soort: 'kolom',
    titel,
    omschrijving: `${titel}${zonder}. ${gezegd.join('; ')}.`,
    categorieen: kolom(1, eersteRij, laatsteRij),
    reeksen,
    eenheid: 'personen',
  };
}

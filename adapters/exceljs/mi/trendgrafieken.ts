import type ExcelJS from 'exceljs';
import { LEEGREDENEN, type Leegreden, MIREGELS } from '../../../src';
import type { Bereik, Grafiek, Vak } from '../grafiek';
import { KLEUR, letter } from '../stijl';
import { type Grafiekmi, type Grafiekperceel, KOLOMMEN, zetCijfer, zetTekst } from './grafiekraster';
import { KERNCIJFERS } from './kerncijfers';
import { zetDeelkop } from './opmaak';

/** Three charts beside each other, and so many rows high. */
const NAAST_ELKAAR = 3;
const HOOGTE = 11;
const BREEDTE = KOLOMMEN / NAAST_ELKAAR;
/** The table under the charts: code, name, and from here the quarters. */
const NAAM: readonly [number, number] = [2, 6];
const EERSTE_KWARTAAL = 7;

/**
 * The trend of the key figures of a perceel, all its gemeenten together: one small chart per figure, so that each has
 * its own scale and none hides another. Gives also the row after the last.
 */
export function zetTrends(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  { kwartaal, kwartalen }: Grafiekmi,
  { perceel, kolommen, ontbreekt = [] }: Grafiekperceel,
): { readonly grafieken: readonly Grafiek[]; readonly volgende: number } {
  const zonder = ontbreekt.length === 0 ? '' : `; ${kwartaal} zonder ${ontbreekt.join(', ')}`;
  const wat = `${perceel}, alle gemeenten samen${zonder}`;
  zetDeelkop(blad, vanaf, wat, KOLOMMEN);
  const koprij = vanaf + 1 + HOOGTE * Math.ceil(KERNCIJFERS.length / NAAST_ELKAAR) + 1;
  const totKolom = EERSTE_KWARTAAL + kwartalen.length - 1;
  zetTekst(blad, koprij, [1, 1], 'Code', 'kop');
  zetTekst(blad, koprij, NAAM, 'Indicator', 'kop');
  kwartalen.forEach((kwartaal, k) =>
    zetTekst(blad, koprij, [EERSTE_KWARTAAL + k, EERSTE_KWARTAAL + k], kwartaal, 'getalkop'),
  );
  const regel = (rij: number, kolom: number, tot: number): Bereik => ({
    blad,
    rij,
    kolom,
    totRij: rij,
    totKolom: tot,
  });
  const totaal = kolommen.at(-1)?.waarden ?? [];
  const grafieken: Grafiek[] = [];
  KERNCIJFERS.forEach(([code, kop], i) => {
    const nummer = MIREGELS.findIndex(({ indicator }) => indicator.code === code);
    const indicator = MIREGELS[nummer]?.indicator;
    const naam = indicator?.naam ?? kop;
    const waarden = totaal[nummer] ?? [];
    const rij = koprij + 1 + i;
    zetTekst(blad, rij, [1, 1], code, 'gewoon');
    zetTekst(blad, rij, NAAM, naam, 'gewoon');
    kwartalen.forEach((_, k) =>
      zetCijfer(blad.getCell(rij, EERSTE_KWARTAAL + k), waarden[k], indicator?.weergave.decimalen ?? 0),
    );
    const vak = vakVan(vanaf + 1, i);
    const titel = `${kop} (${code})`;
    if (waarden.every(({ waarde }) => waarde === null)) {
      zetLeeg(blad, vak, titel, waarden.at(-1)?.reden ?? 'nietVastTeStellen');
      return;
    }
    const gezegd = kwartalen.map((kwartaal, k) => `${kwartaal}: ${waarden[k]?.waarde ?? 'onbekend'}`);
    grafieken.push({
      blad,
      vak,
      soort: 'lijn',
      titel,
      omschrijving: `${naam}, ${wat}. ${gezegd.join('; ')}.`,
      categorieen: regel(koprij, EERSTE_KWARTAAL, totKolom),
      reeksen: [
        {
          naam: regel(rij, NAAM[0], NAAM[0]),
          waarden: regel(rij, EERSTE_KWARTAAL, totKolom),
          kleur: KLEUR.donker,
        },
      ],
    });
  });
  return { grafieken, volgende: koprij + KERNCIJFERS.length + 2 };
}

/** Where the chart with this number stands, from 0. */
function vakVan(bovenste: number, nummer: number): Vak {
  const rij = bovenste + HOOGTE * Math.floor(nummer / NAAST_ELKAAR);
  const kolom = 1 + BREEDTE * (nummer % NAAST_ELKAAR);
  return { rij, kolom, totRij: rij + HOOGTE - 1, totKolom: kolom + BREEDTE - 1 };
}

/** In the place of a chart that would have no point at all: why. */
function zetLeeg(blad: ExcelJS.Worksheet, vak: Vak, titel: string, reden: Leegreden): void {
  const { rij, kolom, totRij, totKolom } = vak;
  const regels = [
    [rij, rij + 1, titel, { bold: true, color: { argb: KLEUR.donker } }],
    [rij + 2, totRij, LEEGREDENEN[reden], { color: { argb: KLEUR.gedempt } }],
  ] as const;
  for (const [van, tot, tekst, hoe] of regels) {
    blad.mergeCells(van, kolom, tot, totKolom);
    const cel = blad.getCell(van, kolom);
    cel.value = tekst;
    cel.style = {
      font: letter(hoe),
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    };
  }
}

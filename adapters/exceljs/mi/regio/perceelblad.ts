import type ExcelJS from 'exceljs';
import {
  type Kolomgroep,
  LEEGREDENEN,
  type Mikolom,
  type Regiomi,
  type Regioperceel,
  type Regiotoelichting,
  TOTAAL,
} from '../../../../src';
import { KLEUR, letter, RAND, regelhoogte, vlak, zetAfdruk, zetTitel } from '../../stijl';
import { ONBEKEND, zetGebruikerstekst, zetZin } from '../opmaak';
import {
  beginPerceelblad,
  breekBladzijden,
  EERSTE_KOLOM,
  EERSTE_RIJ,
  KOPRIJ,
  kolomVan,
  leegredenen,
  markeerAanwezigheid,
  perPagina,
  schaal,
  zetKoppen,
  zetRegel,
} from '../perceelblad';
import { bladregels } from '../regels';

const BANDRIJ = KOPRIJ - 1;

/** The blocks of a page across: what is above them, and how many. */
interface Strook {
  readonly kop: string;
  readonly blokken: number;
}

/**
 * The sheet of a perceel in the workbook of the region: the indicators down; across all aanbieders per gemeente, the
 * aanbieders side by side, and each aanbieder per gemeente. Gives the columns after which a page ends.
 */
export function zetRegioperceelblad(
  werkmap: ExcelJS.Workbook,
  mi: Regiomi,
  overzicht: Regioperceel,
): readonly number[] {
  const { perceel } = overzicht;
  const { kwartalen } = mi;
  const groepen = getoond(overzicht.groepen);
  const kolommen = groepen.flatMap(({ soort, kolommen: k }) =>
    k.map(({ aanbieder, gemeente, waarden }): Mikolom => ({
      gemeente: soort === 'vergelijking' ? aanbieder : gemeente,
      waarden,
    })),
  );
  const laatste = kolomVan(kolommen.length, kwartalen.length) - 1;
  const blad = beginPerceelblad(werkmap, perceel, laatste);

  zetTitel(blad, perceel, `Managementinformatie ${mi.kwartaal}, samengevoegd uit de leveringen.`);
  blad.getCell('A1').font = letter({ size: 14, bold: true, color: { argb: KLEUR.donker } });
  zetOntbreekt(blad, mi.kwartaal, overzicht.ontbreekt);
  const stroken = groepen.flatMap(strokenVan);
  const einden = zetBanden(blad, stroken, kwartalen.length);
  zetKoppen(blad, mi, kolommen);
  const regels = bladregels(perceel);
  const hoogten = regels.map((regel, i) => zetRegel(blad, EERSTE_RIJ + i, regel, mi, kolommen));
  const teksten = mi.toelichtingen.filter((t) => t.perceel === perceel);
  const onder = zetOnderschrift(
    blad,
    EERSTE_RIJ + regels.length,
    mi,
    kolommen,
    teksten,
    einden[0] ?? laatste,
  );
  markeerAanwezigheid(blad, regels, laatste);
  zetAfdruk(blad, `1:${KOPRIJ + 1}`);
  Object.assign(blad.pageSetup, {
    fitToPage: false,
    scale: schaal(Math.max(...stroken.map(({ blokken }) => blokken))),
    printTitlesColumn: 'A:B',
    pageOrder: 'overThenDown',
  });
  breekBladzijden(blad, regels, [...hoogten, onder]);
  return einden.slice(0, -1);
}

/** With one aanbieder all of them together say everything. */
const getoond = (groepen: readonly Kolomgroep[]): readonly Kolomgroep[] =>
  groepen.some(({ soort, kolommen }) => soort === 'vergelijking' && kolommen.length > 1)
    ? groepen
    : groepen.filter(({ soort }) => soort === 'aanbieder');

/** A group begins on a page of its own, and its blocks are spread evenly over as many as it takes. */
function strokenVan({ soort, kolommen }: Kolomgroep): Strook[] {
  const kop = {
    samen: 'Alle aanbieders samen',
    vergelijking: 'Per aanbieder, alle gemeenten samen',
    aanbieder: kolommen[0]?.aanbieder ?? '',
  }[soort];
  const hoogstens = perPagina(kolommen.length);
  const stroken: Strook[] = [];
  for (let over = kolommen.length; over > 0; over -= hoogstens)
    stroken.push({ kop, blokken: Math.min(over, hoogstens) });
  return stroken;
}

/** Says above the gemeenten whose figures they are, on every page. Gives the last column of each page. */
function zetBanden(blad: ExcelJS.Worksheet, stroken: readonly Strook[], kwartalen: number): number[] {
  let blok = 0;
  return stroken.map(({ kop, blokken }, i) => {
    const van = kolomVan(blok, kwartalen);
    blok += blokken;
    const tot = kolomVan(blok, kwartalen) - 1;
    blad.mergeCells(BANDRIJ, van, BANDRIJ, tot);
    const cel = blad.getCell(BANDRIJ, van);
    const vervolg = stroken[i - 1]?.kop === kop;
    zetGebruikerstekst(cel, vervolg ? `${kop} (vervolg)` : kop);
    cel.style = {
      ...cel.style,
      font: letter({ size: 11, bold: true, color: { argb: KLEUR.donker } }),
      fill: vlak(KLEUR.licht),
      alignment: { vertical: 'middle', horizontal: 'left', indent: 1 },
      border: { left: { style: 'medium', color: { argb: KLEUR.donker } } },
    };
    return tot;
  });
}

/** On every page: whose figures are not in the totals. */
function zetOntbreekt(blad: ExcelJS.Worksheet, kwartaal: string, ontbreekt: readonly string[]): void {
  blad.mergeCells(BANDRIJ, 1, BANDRIJ, EERSTE_KOLOM - 1);
  const cel = blad.getCell(BANDRIJ, 1);
  const wie = ontbreekt.join(', ');
  zetGebruikerstekst(
    cel,
    wie === ''
      ? 'Alle aanbieders met een contract leverden.'
      : `Niet geleverd voor ${kwartaal}, dus niet in die totalen: ${wie}`,
  );
  cel.style = {
    ...cel.style,
    font: letter(wie === '' ? { color: { argb: KLEUR.gedempt } } : { bold: true }),
    ...(wie !== '' && { fill: vlak(KLEUR.fout) }),
    alignment: { vertical: 'middle', wrapText: true },
  };
  blad.getRow(BANDRIJ).height = regelhoogte(2);
}

/** What the marks mean, why cells are empty, and what the aanbieders wrote; gives the height of all of it. */
function zetOnderschrift(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  mi: Regiomi,
  kolommen: readonly Mikolom[],
  teksten: readonly Regiotoelichting[],
  totKolom: number,
): number {
  const onvolledig = kolommen.some(({ waarden }) =>
    waarden.some((lijn) => lijn.some((w) => w.onvolledig > 0 && w.waarde !== null)),
  );
  const noten = [
    'Gearceerd en leeg: onbekend. Dat is iets anders dan 0.',
    ...[...leegredenen(kolommen)].map(([reden, codes]) => `${LEEGREDENEN[reden]} (${codes.join(', ')})`),
    ...(onvolledig
      ? [
          '* Onvolledig: van een deel van de gemeenten of aanbieders is dit onbekend of niet geleverd; het cijfer telt alleen de andere.',
        ]
      : []),
    'Alle aanbieders samen: aantallen en groepen zijn opgeteld, gemiddelden berekend uit teller en noemer. Wie bij twee aanbieders een traject heeft, telt tweemaal.',
  ];
  const klein = { font: letter({ size: 8, color: { argb: KLEUR.gedempt } }) };
  const van = EERSTE_KOLOM + 1;
  const rijen: (readonly [string, Partial<ExcelJS.Style>])[] = [
    ...noten.map((noot) => [noot, klein] as const),
    [`Toelichtingen van de aanbieders bij ${mi.kwartaal} (MI-17)`, KOPSTIJL],
    ...(teksten.length === 0 ? [['Geen.', { font: letter({ size: 9 }) }] as const] : []),
    ...teksten.flatMap(({ aanbieder, gemeente, tekst }) => {
      const wie = `${aanbieder}, ${gemeente === TOTAAL ? 'alle gemeenten' : gemeente}: `;
      const alineas = tekst.split('\n').filter((alinea) => alinea.trim() !== '');
      return alineas.map((alinea, i) => [i === 0 ? wie + alinea : alinea, TEKSTSTIJL] as const);
    }),
  ];
  const SMAL = 6;
  blad.getRow(vanaf).height = SMAL;
  blad.getCell(vanaf + 1, EERSTE_KOLOM).style = { fill: ONBEKEND, border: RAND };
  return rijen.reduce((som, [tekst, stijl], i) => {
    const rij = vanaf + 1 + i;
    zetZin(blad, rij, tekst, [van, totKolom], stijl);
    zetGebruikerstekst(blad.getCell(rij, van), tekst);
    return som + (blad.getRow(rij).height ?? 0);
  }, SMAL);
}

const KOPSTIJL = { font: letter({ bold: true, color: { argb: KLEUR.donker } }) };
const TEKSTSTIJL = { font: letter({ size: 9 }), border: { bottom: RAND.bottom ?? {} } };

import type ExcelJS from 'exceljs';
import { type Aanbiederstand, dagtekst, type Perceel, PERCELEN, type Regiomi } from '../../../../src';
import { aantalRegels, KLEUR, letter, RAND, regelhoogte, vlak } from '../../stijl';
import { bladnaam } from '../bladnamen';
import { zetDeelkop, zetGebruikerstekst } from '../opmaak';
import { CIJFERBREEDTE, LAATSTE_KOLOM, zetKop } from '../overzicht';

/** Columns of Overzicht: the aanbieder, the percelen, and behind them these. */
const EERSTE_PERCEEL = 2;
const BESTAND = EERSTE_PERCEEL + PERCELEN.length;
const PEILDATUM = BESTAND + 1;
const ONTVANGEN = BESTAND + 2;
const OORDEEL = BESTAND + 3;

/** Long words leave lines half empty. */
const VOORZICHTIG = 0.9;

const TEKST = { geleverd: 'geleverd', ontbreekt: 'ontbreekt', extra: 'zonder contract', geen: '' } as const;

/** Who delivered what: the contract table (1.2.2) with what became of it. Gives the row after the last. */
export function zetLeveringen(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  { leveringen, kwartaal, metOntvangst }: Regiomi,
): number {
  zetDeelkop(blad, vanaf, `Wie leverde over ${kwartaal}, tegen de contracten van 1.2.2`, LAATSTE_KOLOM);
  const koprij = vanaf + 1;
  const kop = (kolom: number, tekst: string): void => {
    const cel = blad.getCell(koprij, kolom);
    zetKop(cel, tekst, KLEUR.donker, KLEUR.wit, 'left');
    // The name of a perceel is one word that must not be broken.
    cel.font = { ...cel.font, size: 9 };
  };
  kop(1, 'Aanbieder');
  PERCELEN.forEach((perceel, i) => kop(EERSTE_PERCEEL + i, bladnaam(perceel)));
  kop(BESTAND, 'Bestand nummer');
  kop(PEILDATUM, 'Peildatum');
  kop(ONTVANGEN, 'Ontvangen op');
  blad.mergeCells(koprij, OORDEEL, koprij, LAATSTE_KOLOM);
  kop(OORDEEL, 'Oordeel');
  blad.getRow(koprij).height = regelhoogte(2);
  leveringen.forEach((levering, i) => zetLevering(blad, koprij + 1 + i, levering, metOntvangst));
  return koprij + 1 + leveringen.length;
}

function perceeltekst({ geleverd, ontbreekt, buitenContract }: Aanbiederstand, perceel: Perceel): string {
  if (ontbreekt.includes(perceel)) return TEKST.ontbreekt;
  if (buitenContract.includes(perceel)) return TEKST.extra;
  return geleverd.includes(perceel) ? TEKST.geleverd : TEKST.geen;
}

function zetLevering(
  blad: ExcelJS.Worksheet,
  rij: number,
  levering: Aanbiederstand,
  metOntvangst: boolean,
): void {
  const { aanbieder, bestand, peildatum, ontvangenOp, tijdigheid } = levering;
  const cel = (kolom: number, inhoud: string | number | null, grond?: string): ExcelJS.Cell => {
    const c = blad.getCell(rij, kolom);
    c.value = inhoud === '' ? null : inhoud;
    c.style = {
      font: letter(grond === KLEUR.fout ? { bold: true } : {}),
      border: RAND,
      alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
      ...(grond !== undefined && { fill: vlak(grond) }),
    };
    return c;
  };
  zetGebruikerstekst(cel(1, aanbieder), aanbieder);
  PERCELEN.forEach((perceel, i) => {
    const tekst = perceeltekst(levering, perceel);
    const grond = tekst === TEKST.ontbreekt ? KLEUR.fout : tekst === TEKST.extra ? KLEUR.let : undefined;
    cel(EERSTE_PERCEEL + i, tekst, grond);
  });
  cel(BESTAND, bestand ?? null);
  cel(PEILDATUM, peildatum === undefined ? '' : dagtekst(peildatum));
  cel(
    ONTVANGEN,
    ontvangenOp === undefined ? '' : dagtekst(ontvangenOp),
    tijdigheid === 'te laat' ? KLEUR.fout : undefined,
  );
  blad.mergeCells(rij, OORDEEL, rij, LAATSTE_KOLOM);
  const tekst = oordeel(levering, metOntvangst);
  cel(OORDEEL, tekst);
  const breedte = CIJFERBREEDTE * (LAATSTE_KOLOM - OORDEEL + 1) * VOORZICHTIG;
  const regels = levering.buitenContract.length > 0 ? 2 : 1;
  blad.getRow(rij).height = regelhoogte(Math.max(regels, aantalRegels(tekst, breedte)));
}

/** What the contractmanager must know of a delivery, in a few words. */
function oordeel(levering: Aanbiederstand, metOntvangst: boolean): string {
  const { bestand, contract, ontbreekt, buitenContract, tijdigheid, laatsteKwartaal } = levering;
  if (bestand === undefined)
    return laatsteKwartaal === undefined
      ? 'Niet geleverd'
      : `Niet geleverd; wel ${laatsteKwartaal}, gebruikt voor eerdere kwartalen`;
  const delen = [
    ontbreekt.length > 0 ? 'Onvolledig' : 'Geleverd',
    ...(tijdigheid !== 'onbekend' ? [tijdigheid] : metOntvangst ? ['ontvangst niet in de lijst'] : []),
    ...(contract === undefined ? ['staat niet in 1.2.2'] : []),
    ...(buitenContract.length > 0 ? ['meer dan het contract'] : []),
  ];
  return delen.join(', ');
}

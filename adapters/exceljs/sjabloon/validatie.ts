import type ExcelJS from 'exceljs';
import { type Dag, dag, type Instellingen, type Kolom, type Lijstnaam } from '../../../src';
import { lijstbereik } from './lijstenblad';

declare module 'exceljs' {
  interface Worksheet {
    /** Not in the types of ExcelJS, and the only way to validate a range without naming each of its cells. */
    readonly dataValidations: { add(bereik: string, validatie: DataValidation): void };
  }
}

/** Validations go on for so many rows under the table. */
export const RIJEN_EXTRA = 500;

const EERSTE_DAG = dag('1900-01-01');
const LAATSTE_DAG = dag('2099-12-31');
/** A002: more than 12 hours in one row is wrong. */
const MEESTE_UREN = 12;
const RUIME_TEKST = 100;
/** Longer than this an explanation belongs in a report. Excel shows no more than 255 of a message. */
const LANGE_TEKST = 500;

/** What is written in so many words: longer, and a place where privacy asks for a reminder. */
const VRIJE_TEKST = new Set([
  'Opmerking',
  'Toelichting',
  'Onderwerp',
  'Afspraak',
  'Welzijn en situatie',
  'Bijzonderheden zelfredzaamheid en participatie',
  'Arbeidsverleden',
  'Onderwijsachtergrond',
  'Doelen taal',
  'Doelen participatie',
  'Advies einddoelen',
  'Beschikbaarheid',
]);
export const isVrijeTekst = ({ kop }: Kolom): boolean => VRIJE_TEKST.has(kop);

export const valideer = (blad: ExcelJS.Worksheet, bereik: string, regel: ExcelJS.DataValidation): void =>
  blad.dataValidations.add(bereik, regel);

const MELDING = { allowBlank: true, showErrorMessage: true, showInputMessage: true } as const;
/** ExcelJS takes milliseconds and writes the serial number of that day in UTC. */
const alsFormule = (d: Dag): number => d * 86_400_000;

/**
 * What Excel refuses, or asks about, in the cells of a column. Refused is what would be a fout; where another spelling
 * is understood as well Excel only asks.
 */
export function validatie(kolom: Kolom, instellingen: Instellingen): ExcelJS.DataValidation {
  switch (kolom.soort) {
    case 'dag':
      return {
        ...MELDING,
        type: 'date',
        operator: 'between',
        formulae: [alsFormule(EERSTE_DAG), alsFormule(LAATSTE_DAG)],
        errorStyle: 'stop',
        errorTitle: 'Geen datum',
        error: 'Typ een datum als dag-maand-jaar, bijvoorbeeld 31-12-2025.',
      };
    case 'getal':
      return getalvalidatie(kolom);
    case 'lijst':
      return lijstvalidatie(kolom.lijst as Lijstnaam, instellingen);
    case 'nummer':
    case 'tekst':
      return tekstvalidatie(kolom);
  }
}

function getalvalidatie({ kop }: Kolom): ExcelJS.DataValidation {
  if (kop === 'Eerder gevolgde uren') {
    return {
      ...MELDING,
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      errorStyle: 'stop',
      errorTitle: 'Geen aantal uren',
      error: 'Typ een aantal uren van 0 of meer, bijvoorbeeld 120 of 37,5.',
    };
  }
  return {
    ...MELDING,
    type: 'decimal',
    operator: 'between',
    formulae: [0, MEESTE_UREN],
    errorStyle: 'stop',
    errorTitle: 'Geen aantal uren',
    error: `Typ een aantal uren tussen 0 en ${MEESTE_UREN}, met een komma: 2,5. Verdeel een langere dag over meer rijen.`,
  };
}

function lijstvalidatie(lijst: Lijstnaam, instellingen: Instellingen): ExcelJS.DataValidation {
  const basis = { ...MELDING, type: 'list' as const, formulae: [lijstbereik(lijst, instellingen)] };
  if (lijst === 'Gemeente') {
    return {
      ...basis,
      errorStyle: 'warning',
      errorTitle: 'Gemeente niet in de lijst',
      error: 'Deze gemeente staat niet in de lijst van het werkafsprakenboek. Klopt de naam?',
    };
  }
  if (lijst === 'Groepsniveau') {
    return {
      ...basis,
      errorStyle: 'warning',
      errorTitle: 'Niveau niet in de lijst',
      error:
        'Kies het niveau uit de lijst, met de pijl rechts van de cel. Een gewoon streepje (A0 - A1) mag.',
    };
  }
  return {
    ...basis,
    errorStyle: 'stop',
    errorTitle: 'Niet in de lijst',
    error: 'Kies een waarde uit de lijst, met de pijl rechts van de cel.',
  };
}

function tekstvalidatie(kolom: Kolom): ExcelJS.DataValidation {
  const tekst = (
    [van, tot]: readonly [number, number],
    errorStyle: 'stop' | 'warning',
    errorTitle: string,
    error: string,
  ): ExcelJS.DataValidation => ({
    ...MELDING,
    type: 'textLength',
    operator: 'between',
    formulae: [van, tot],
    errorStyle,
    errorTitle,
    error,
  });
  switch (kolom.kop) {
    case 'BSN':
      return tekst([8, 9], 'stop', 'Geen BSN', 'Een BSN heeft negen cijfers, zonder punten of spaties.');
    case 'Postcode':
      return tekst([6, 7], 'warning', 'Postcode', 'Een postcode is vier cijfers en twee letters: 6810 AB.');
    case 'Telefoonnummer':
      return tekst([10, 20], 'warning', 'Telefoonnummer', 'Typ tien cijfers, of het nummer met +31.');
    case 'E-mailadres':
      return tekst([6, 254], 'warning', 'E-mailadres', 'Typ één e-mailadres: naam@voorbeeld.nl.');
    case 'Regel':
      return tekst([4, 4], 'warning', 'Code van een regel', 'Een letter en drie cijfers, bijvoorbeeld T007.');
  }
  const lengte = isVrijeTekst(kolom) ? LANGE_TEKST : RUIME_TEKST;
  return {
    ...tekst([0, lengte], 'warning', 'Lange tekst', `Houd het kort: hoogstens ${lengte} tekens.`),
    ...(isVrijeTekst(kolom) && {
      promptTitle: 'Let op privacy',
      prompt: 'Nooit een BSN, en geen medische gegevens.',
    }),
  };
}

import ExcelJS from 'exceljs';
import { dagtekst, isodag, type Lesmoment, type Maand, type Presentielijst, weekdag } from '../../src';
import { bladnamen } from './bladnamen';
import { naarBytes } from './schrijf';
import { KLEUR, kopstijl, letter, RAND, vlak, zetAfdruk, zetTitel } from './stijl';

/** So many boxes to sign in stand beside the name on a page; a month with more lessons gets more sheets. */
const LESSEN_PER_BLAD = 12;
/** For who comes along and is not on the list yet. */
const LEGE_RIJEN = 3;
const KOPRIJ = 4;
const NAAMBREEDTE = 30;
const BREEDTE = 136;
/** Room for a paraaf by hand: a little more than a centimetre. */
const HOOGTE = 30;

const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** The lists to sign on, a sheet for each group of an aanbieder and at most twelve lessons. Names are its purpose. */
export async function maakPresentiewerkmap(
  lijsten: readonly Presentielijst[],
  maand: Maand,
): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  const delen = lijsten.flatMap((lijst) => verdeeld(lijst));
  const namen = bladnamen(
    delen.map(({ lijst, deel, van }) =>
      [lijsten.length > 1 ? (lijst.aanbieder ?? 'Onbekend') : lijst.groep, van > 1 ? `deel ${deel}` : '']
        .join(' ')
        .trim(),
    ),
  );
  delen.forEach((deel, i) => zetBlad(werkmap, namen[i] ?? '', deel));
  return naarBytes(werkmap, maand.eerste);
}

interface Deel {
  readonly lijst: Presentielijst;
  readonly deel: number;
  readonly van: number;
  /** Which lessons: from and up to, not included. */
  readonly begin: number;
  readonly einde: number;
}

/** Sheets of about the same number of lessons. */
function verdeeld(lijst: Presentielijst): Deel[] {
  const aantal = lijst.lessen.length;
  const van = Math.ceil(aantal / LESSEN_PER_BLAD);
  return Array.from({ length: van }, (_, i) => ({
    lijst,
    deel: i + 1,
    van,
    begin: Math.round((i * aantal) / van),
    einde: Math.round(((i + 1) * aantal) / van),
  }));
}

const uren = (getallen: readonly number[]): string => {
  const [laagste, hoogste] = [getallen[0], getallen.at(-1)];
  const tekst = (uur: number | undefined): string => String(uur).replace('.', ',');
  if (laagste === undefined) return '';
  return laagste === hoogste ? `${tekst(laagste)} uur` : `${tekst(laagste)}–${tekst(hoogste)} uur`;
};

const leskop = ({ datum, dagdeel, onderdeel, uren: u }: Lesmoment, metOnderdeel: boolean): string =>
  [
    `${WEEKDAGEN[weekdag(datum) - 1]} ${dagtekst(datum).slice(0, 5)}`,
    dagdeel ?? '',
    metOnderdeel ? (onderdeel ?? '') : '',
    uren(u),
  ]
    .filter((regel) => regel !== '')
    .join('\n');

function zetBlad(werkmap: ExcelJS.Workbook, naam: string, { lijst, deel, van, begin, einde }: Deel): void {
  const { groep, aanbieder, maand, cursisten } = lijst;
  const lessen = lijst.lessen.slice(begin, einde);
  const blad = werkmap.addWorksheet(naam, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: KOPRIJ, showGridLines: false }],
  });
  const [jaar, nummer] = isodag(maand.eerste).split('-');
  const titel = `Presentielijst groep ${groep}, ${MAANDEN[Number(nummer) - 1]} ${jaar}`;
  zetTitel(
    blad,
    van > 1 ? `${titel} (deel ${deel} van ${van})` : titel,
    `${aanbieder ?? 'Aanbieder niet ingevuld'}. Zet bij elke les waar u was uw paraaf. Grijs: deze les is voor u niet gepland.`,
  );
  zetAfdruk(blad, `1:${KOPRIJ}`);
  // The names stand on every page, and the title is as wide as the table.
  blad.getColumn(1).width = NAAMBREEDTE;
  const breedte = Math.min(16, (BREEDTE - NAAMBREEDTE) / Math.max(lessen.length, 6));
  lessen.forEach((_, k) => (blad.getColumn(k + 2).width = breedte));

  const metOnderdeel = new Set(lijst.lessen.map((l) => l.onderdeel)).size > 1;
  const koppen = ['Naam', ...lessen.map((les) => leskop(les, metOnderdeel))];
  koppen.forEach((kop, k) => {
    const cel = blad.getCell(KOPRIJ, k + 1);
    cel.value = kop;
    cel.style = kopstijl(false);
    cel.font = letter({ bold: true });
  });
  blad.getRow(KOPRIJ).height =
    13 * Math.max(...koppen.map((kop) => kop.split('\n').length + (metOnderdeel ? 1 : 0))) + 5;

  const zetRij = (r: number, tekst: string, ingepland: (les: number) => boolean, vet = false): void => {
    blad.getRow(r).height = HOOGTE;
    for (let k = 0; k <= lessen.length; k += 1) {
      const cel = blad.getCell(r, k + 1);
      cel.value = k === 0 ? tekst : null;
      cel.style = {
        font: letter({ bold: vet }),
        alignment: { vertical: 'middle', wrapText: true },
        border: RAND,
        ...(k > 0 && !ingepland(begin + k - 1) && { fill: vlak(KLEUR.lijn) }),
      };
    }
  };
  let r = KOPRIJ + 1;
  for (const { naam: cursist, clientnummer, ingepland } of cursisten) {
    zetRij(r, cursist ?? `Cliëntnummer ${clientnummer ?? 'niet ingevuld'}`, (les) => ingepland[les] === true);
    r += 1;
  }
  for (let i = 0; i < LEGE_RIJEN; i += 1, r += 1) zetRij(r, '', () => true);
  zetRij(r, 'Paraaf docent', () => true, true);
  const slot = blad.getCell(r + 2, 1);
  slot.value =
    'Naam docent:  ______________________________     Datum:  ________________     Handtekening:  ______________________________';
  slot.style = { font: letter(), alignment: { vertical: 'bottom' } };
  blad.getRow(r + 2).height = HOOGTE;
}

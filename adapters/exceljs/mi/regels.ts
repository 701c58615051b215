import { type Indicator, MIREGELS, type Perceel } from '../../../src';

/** One line of a perceel sheet: a line of figures, or a heading above some. */
export interface Bladregel {
  readonly code: string;
  readonly tekst: string;
  readonly inspringen: 0 | 1 | 2;
  /** The place in MIREGELS of its figures; undefined for a heading. */
  readonly regel?: number;
  readonly indicator?: Indicator;
}

/** The lines of bijlage 5 that only stand above others. */
const LOPENDE_GROEPEN = {
  code: 'MI-04',
  tekst: 'Aantal lopende groepen uitgesplitst naar:',
  inspringen: 0,
} as const;
const TREDEN = {
  code: 'MI-16',
  tekst: 'Aantal inburgeringsplichtigen per trede van de Participatieladder uitgesplitst naar:',
  inspringen: 0,
} as const;
const GEEN_TREDEN = {
  code: 'MI-16',
  tekst: 'Participatieladder: niet van toepassing (niet voor taalaanbieders)',
  inspringen: 0,
} as const;
const TREDEKOPPEN: Readonly<Record<string, string>> = {
  'MI-16a': 'bij aanmelding',
  'MI-16b': 'verhoogd tijdens traject',
  'MI-16c': 'einde traject',
};

/** The lines of the sheet of a perceel, in the order of bijlage 5. */
export function bladregels(perceel: Perceel): Bladregel[] {
  const lijst: Bladregel[] = [];
  MIREGELS.forEach(({ indicator, uitsplitsing }, regel) => {
    const { code, naam } = indicator;
    const vorige = lijst.at(-1)?.code;
    if (indicator.geldtVoor?.(perceel) === false) {
      if (vorige !== GEEN_TREDEN.code) lijst.push(GEEN_TREDEN);
      return;
    }
    if (code === 'MI-04a') lijst.push(LOPENDE_GROEPEN);
    if (code === 'MI-16a' && uitsplitsing === '1') lijst.push(TREDEN);
    if (uitsplitsing === '1') lijst.push({ code, tekst: TREDEKOPPEN[code] ?? naam, inspringen: 1 });
    lijst.push(
      uitsplitsing === ''
        ? { code, tekst: korteNaam(indicator), inspringen: /[a-z]$/.test(code) ? 1 : 0, regel, indicator }
        : { code: '', tekst: `Trede ${uitsplitsing}`, inspringen: 2, regel, indicator },
    );
  });
  return lijst;
}

/** Below "Aantal lopende groepen uitgesplitst naar:" the niveau says enough. */
const korteNaam = ({ naam }: Indicator): string => naam.replace(/^Aantal lopende groepen /, '');

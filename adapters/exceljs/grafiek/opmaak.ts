import { KLEUR, LETTERTYPE } from '../stijl';
import { element, val } from './xml';

/** Widths of lines, in the unit of drawings: 12700 to a point. */
const PUNT = 12700;

const rgb = (argb: string): string => val('a:srgbClr', argb.slice(2));
const vlak = (argb: string): string => element('a:solidFill', {}, rgb(argb));
export const GEEN_VLAK = element('a:noFill', {});

/** Hatches in the order in which series take them: the first is plain. What is drawn in two colours prints in grey. */
const ARCERINGEN = [undefined, 'wdUpDiag', 'pct20', 'dkHorz', 'smGrid', 'dkVert'] as const;
const STREEPJES = ['solid', 'dash', 'sysDot', 'dashDot', 'lgDash', 'sysDash'] as const;
const MERKTEKENS = ['circle', 'square', 'diamond', 'triangle', 'x', 'star'] as const;

const keuze = <T>(uit: readonly T[], nummer: number): T => uit[nummer % uit.length] as T;

/** A line of so many points. */
export const lijn = (argb: string, punten: number, streepjes = 'solid'): string =>
  element('a:ln', { w: Math.round(punten * PUNT) }, vlak(argb), val('a:prstDash', streepjes));
export const GEEN_LIJN = element('a:ln', {}, GEEN_VLAK);

export const vorm = (...inhoud: readonly string[]): string => element('c:spPr', {}, ...inhoud);

/** The line of the series with this number. */
export const reekslijn = (argb: string, nummer: number): string =>
  vorm(lijn(argb, 2.25, keuze(STREEPJES, nummer)));

/** The points of the series with this number. */
export const merkteken = (argb: string, nummer: number): string =>
  element(
    'c:marker',
    {},
    val('c:symbol', keuze(MERKTEKENS, nummer)),
    val('c:size', 7),
    vorm(vlak(argb), lijn(argb, 0.75)),
  );

/** The columns of the series with this number. */
export function reeksvlak(argb: string, nummer: number): string {
  const arcering = keuze(ARCERINGEN, nummer);
  const gevuld =
    arcering === undefined
      ? vlak(argb)
      : element(
          'a:pattFill',
          { prst: arcering },
          element('a:fgClr', {}, rgb(argb)),
          element('a:bgClr', {}, rgb(KLEUR.wit)),
        );
  return vorm(gevuld, lijn(argb, 1));
}

export interface Letters {
  /** In points. */
  readonly grootte: number;
  readonly vet?: boolean;
  readonly kleur?: string;
}

const letters = (naam: string, { grootte, vet = false, kleur = KLEUR.inkt }: Letters): string =>
  element(
    naam,
    { ...(naam === 'a:rPr' && { lang: 'nl-NL' }), sz: grootte * 100, b: vet ? 1 : 0 },
    vlak(kleur),
    element('a:latin', { typeface: LETTERTYPE }),
  );

/** How texts look that the chart makes itself: names on an axis, labels, the legend. */
export const tekststijl = (hoe: Letters): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr', {}),
    element(
      'a:p',
      {},
      element('a:pPr', {}, letters('a:defRPr', hoe)),
      element('a:endParaRPr', { lang: 'nl-NL' }),
    ),
  );

/** A text of our own: the title of a chart or of an axis. */
export const titel = (inhoud: string, hoe: Letters): string =>
  element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr', {}),
        element(
          'a:p',
          {},
          element('a:pPr', {}, letters('a:defRPr', hoe)),
          element('a:r', {}, letters('a:rPr', hoe), element('a:t', {}, inhoud)),
        ),
      ),
    ),
    val('c:overlay', 0),
  );

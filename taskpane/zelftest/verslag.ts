/// <reference types="office-js" />
import { officeThema } from '../thema';
import type { Proefuitkomst } from './zelftest';

/** What the product asks of Excel, and up to where newer members may be there. */
const SETS: readonly (readonly [naam: string, versies: readonly string[]])[] = [
  ['ExcelApi', Array.from({ length: 20 }, (_, i) => `1.${i + 1}`)],
  ['SharedRuntime', ['1.1', '1.2']],
  ['CustomFunctionsRuntime', ['1.1', '1.2', '1.3', '1.4', '1.5']],
];

/** The newest version of a set that this Excel has. */
const nieuwste = (naam: string, versies: readonly string[]): string =>
  `${naam} ${versies.filter((versie) => Office.context.requirements.isSetSupported(naam, versie)).at(-1) ?? 'niet'}`;

/** What this Excel is: nothing of the user or of his workbook. */
function omgevingsregels(): string[] {
  const { diagnostics, displayLanguage } = Office.context;
  const thema = officeThema();
  return [
    `Inburgering ${VERSIE}`,
    `${diagnostics.host} ${diagnostics.version}, ${diagnostics.platform}, taal ${displayLanguage}`,
    SETS.map(([naam, versies]) => nieuwste(naam, versies)).join(', '),
    `Kleuren van Office: ${thema === undefined ? 'onbekend' : `${thema.bodyForegroundColor} op ${thema.bodyBackgroundColor}`}`,
  ];
}

/** The whole report as a text to pass on. */
export function verslagtekst(uitkomsten: readonly Proefuitkomst[]): string {
  const goed = uitkomsten.filter(({ fout }) => fout === undefined).length;
  return [
    ...omgevingsregels(),
    `${goed} van ${uitkomsten.length} goed`,
    '',
    ...uitkomsten.flatMap(({ naam, fout }) =>
      fout === undefined
        ? [`goed       ${naam}`]
        : [
            `NIET GOED  ${naam}`,
            `           verwacht: ${fout.verwacht}`,
            `           gezien:   ${fout.gezien}`,
          ],
    ),
  ].join('\n');
}

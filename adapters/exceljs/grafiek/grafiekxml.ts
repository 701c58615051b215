import { KLEUR } from '../stijl';
import { cellen, type Bereik, type Grafiek, type Reeks, verwijzing } from './grafiek';
import {
  GEEN_LIJN,
  GEEN_VLAK,
  type Letters,
  lijn,
  merkteken,
  reekslijn,
  reeksvlak,
  tekststijl,
  titel,
  vorm,
} from './opmaak';
import { element, KOP, tekst, val } from './xml';

const NAAMRUIMTEN = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};
/** The numbers by which the two axes of a chart name each other. */
const CATEGORIEAS = 1;
const WAARDEAS = 2;
/** Up to here an axis would have lines at halves, which persons are not counted in. */
const KLEIN = 10;

/** A chart part. The order of elements is that of the schema (ECMA-376 part 1, dml-chart.xsd): Excel insists on it. */
export const grafiekxml = (grafiek: Grafiek): string =>
  KOP +
  element(
    'c:chartSpace',
    NAAMRUIMTEN,
    val('c:date1904', 0),
    val('c:lang', 'nl-NL'),
    val('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      titel(tekst(grafiek.titel), { grootte: 10, vet: true, kleur: KLEUR.donker }),
      val('c:autoTitleDeleted', 0),
      element(
        'c:plotArea',
        {},
        indeling(grafiek),
        grafiek.soort === 'lijn' ? lijnen(grafiek) : kolommen(grafiek),
        categorieas(),
        waardeas(grafiek),
        vorm(GEEN_VLAK),
      ),
      ...(grafiek.reeksen.length > 1 ? [legenda()] : []),
      // Rows that a user hides stay in the chart.
      val('c:plotVisOnly', 0),
      val('c:dispBlanksAs', 'gap'),
    ),
    vorm(element('a:solidFill', {}, val('a:srgbClr', KLEUR.wit.slice(2))), GEEN_LIJN),
    tekststijl({ grootte: 9 }),
  );

/** A small chart keeps room for the label of its highest point: an axis may end right there, below the title. */
const indeling = ({ soort }: Grafiek): string =>
  soort === 'kolom'
    ? element('c:layout', {})
    : element(
        'c:layout',
        {},
        element(
          'c:manualLayout',
          {},
          val('c:layoutTarget', 'inner'),
          val('c:xMode', 'edge'),
          val('c:yMode', 'edge'),
          val('c:x', 0.04),
          val('c:y', 0.28),
          val('c:w', 0.92),
          val('c:h', 0.55),
        ),
      );

const lijnen = ({ reeksen, categorieen }: Grafiek): string =>
  element(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', 0),
    ...reeksen.map((reeks, i) =>
      element(
        'c:ser',
        {},
        ...naamVan(reeks, i),
        reekslijn(reeks.kleur, i),
        merkteken(reeks.kleur, i),
        bijschriften('t', { grootte: 9, vet: true }),
        ...gegevens(categorieen, reeks),
        val('c:smooth', 0),
      ),
    ),
    val('c:marker', 1),
    val('c:axId', CATEGORIEAS),
    val('c:axId', WAARDEAS),
  );

const kolommen = ({ reeksen, categorieen }: Grafiek): string =>
  element(
    'c:barChart',
    {},
    val('c:barDir', 'col'),
    val('c:grouping', 'clustered'),
    val('c:varyColors', 0),
    ...reeksen.map((reeks, i) =>
      element(
        'c:ser',
        {},
        ...naamVan(reeks, i),
        reeksvlak(reeks.kleur, i),
        val('c:invertIfNegative', 0),
        bijschriften('outEnd', { grootte: 8 }),
        ...gegevens(categorieen, reeks),
      ),
    ),
    val('c:gapWidth', 60),
    val('c:overlap', 0),
    val('c:axId', CATEGORIEAS),
    val('c:axId', WAARDEAS),
  );

const naamVan = ({ naam }: Reeks, nummer: number): string[] => [
  val('c:idx', nummer),
  val('c:order', nummer),
  element('c:tx', {}, teksten(naam)),
];

const gegevens = (categorieen: Bereik, { waarden }: Reeks): string[] => [
  element('c:cat', {}, teksten(categorieen)),
  element('c:val', {}, getallen(waarden)),
];

/** The value beside each point, in the number format of its cell. */
const bijschriften = (plek: 't' | 'outEnd', hoe: Letters): string =>
  element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    vorm(GEEN_VLAK, GEEN_LIJN),
    tekststijl(hoe),
    val('c:dLblPos', plek),
    val('c:showLegendKey', 0),
    val('c:showVal', 1),
    val('c:showCatName', 0),
    val('c:showSerName', 0),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  );

/** Texts of cells, with what stands there now: a reader that does not calculate shows that. */
function teksten(bereik: Bereik): string {
  const alle = cellen(bereik);
  const punten = alle.flatMap(({ text }, i) =>
    text === '' ? [] : [element('c:pt', { idx: i }, element('c:v', {}, tekst(text)))],
  );
  return element(
    'c:strRef',
    {},
    element('c:f', {}, tekst(verwijzing(bereik))),
    element('c:strCache', {}, val('c:ptCount', alle.length), ...punten),
  );
}

/** Numbers of cells. What is no number is unknown and has no point. */
function getallen(bereik: Bereik): string {
  const alle = cellen(bereik);
  const punten = alle.flatMap(({ value, numFmt }, i) =>
    typeof value === 'number'
      ? [element('c:pt', { idx: i, formatCode: numFmt ?? 'General' }, element('c:v', {}, String(value)))]
      : [],
  );
  return element(
    'c:numRef',
    {},
    element('c:f', {}, tekst(verwijzing(bereik))),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, 'General'),
      val('c:ptCount', alle.length),
      ...punten,
    ),
  );
}

const categorieas = (): string =>
  element(
    'c:catAx',
    {},
    val('c:axId', CATEGORIEAS),
    element('c:scaling', {}, val('c:orientation', 'minMax')),
    val('c:delete', 0),
    val('c:axPos', 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    vorm(lijn(KLEUR.gedempt, 0.75)),
    tekststijl({ grootte: 9 }),
    val('c:crossAx', WAARDEAS),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  );

/** From 0: a line that does not begin there makes a small change look large. */
function waardeas({ eenheid, reeksen }: Grafiek): string {
  const waarden = reeksen.flatMap((reeks) => cellen(reeks.waarden).map(({ value }) => value));
  const isKlein = waarden.every((waarde) => typeof waarde !== 'number' || waarde <= KLEIN);
  return element(
    'c:valAx',
    {},
    val('c:axId', WAARDEAS),
    element('c:scaling', {}, val('c:orientation', 'minMax'), val('c:min', 0)),
    val('c:delete', eenheid === undefined ? 1 : 0),
    val('c:axPos', 'l'),
    ...(eenheid === undefined
      ? []
      : [
          element('c:majorGridlines', {}, vorm(lijn(KLEUR.lijn, 0.5))),
          titel(tekst(eenheid), { grootte: 9, kleur: KLEUR.gedempt }),
        ]),
    element('c:numFmt', { formatCode: '#,##0', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    vorm(GEEN_LIJN),
    tekststijl({ grootte: 9 }),
    val('c:crossAx', CATEGORIEAS),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'between'),
    ...(isKlein ? [val('c:majorUnit', 1)] : []),
  );
}

const legenda = (): string =>
  element('c:legend', {}, val('c:legendPos', 'b'), val('c:overlay', 0), tekststijl({ grootte: 9 }));

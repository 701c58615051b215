import type { Knoop } from './boom';

/**
 * What may stand in an element, in which order: the sequences of the published schemas (ECMA-376 part 1:
 * dml-chart.xsd, dml-main.xsd, dml-spreadsheetDrawing.xsd, sml.xsd) for every element that a chart of ours uses, in
 * full, so that what the schema forbids is not here. ? none or one, * any number, + one or more, | one of these. Where
 * a name means two things, the element around it stands before it.
 */
const INHOUD: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904? lang? roundedCorners? style? clrMapOvr? pivotSource? protection? chart spPr? txPr? externalData? printSettings? userShapes? extLst?',
  'c:chart':
    'title? autoTitleDeleted? pivotFmts? view3D? floor? sideWall? backWall? plotArea legend? plotVisOnly? dispBlanksAs? showDLblsOverMax? extLst?',
  'a:graphicData c:chart': '',
  'c:title': 'tx? layout? overlay? spPr? txPr? extLst?',
  'c:title c:tx': '(strRef|rich)',
  'c:ser c:tx': '(strRef|v)',
  'c:plotArea': 'layout? (lineChart|barChart)+ (valAx|catAx|dateAx|serAx)* dTable? spPr? extLst?',
  'c:layout': 'manualLayout? extLst?',
  'c:manualLayout': 'layoutTarget? xMode? yMode? wMode? hMode? x? y? w? h? extLst?',
  'c:lineChart':
    'grouping varyColors? ser* dLbls? dropLines? hiLowLines? upDownBars? marker? smooth? axId axId extLst?',
  'c:barChart': 'barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? serLines* axId axId extLst?',
  'c:lineChart c:ser':
    'idx order tx? spPr? marker? dPt* dLbls? trendline* errBars? cat? val? smooth? extLst?',
  'c:barChart c:ser':
    'idx order tx? spPr? invertIfNegative? pictureOptions? dPt* dLbls? trendline* errBars? cat? val? shape? extLst?',
  'c:lineChart c:marker': '',
  'c:ser c:marker': 'symbol? size? spPr? extLst?',
  'c:dLbls':
    'dLbl* (delete|numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName? showSerName? showPercent? showBubbleSize? separator? showLeaderLines? leaderLines?) extLst?',
  'c:cat': '(multiLvlStrRef|numRef|numLit|strRef|strLit)',
  'c:val': '(numRef|numLit)',
  'c:strRef': 'f strCache? extLst?',
  'c:numRef': 'f numCache? extLst?',
  'c:strCache': 'ptCount? pt* extLst?',
  'c:numCache': 'formatCode? ptCount? pt* extLst?',
  'c:pt': 'v',
  'c:catAx':
    'axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx (crosses|crossesAt)? auto? lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? noMultiLvlLbl? extLst?',
  'c:valAx':
    'axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx (crosses|crossesAt)? crossBetween? majorUnit? minorUnit? dispUnits? extLst?',
  'c:scaling': 'logBase? orientation? max? min? extLst?',
  'c:majorGridlines': 'spPr?',
  'c:legend': 'legendPos? legendEntry* layout? overlay? spPr? txPr? extLst?',
  'c:spPr':
    'xfrm? (custGeom|prstGeom)? (noFill|solidFill|gradFill|blipFill|pattFill|grpFill)? ln? (effectLst|effectDag)? scene3d? sp3d? extLst?',
  'c:txPr': 'bodyPr lstStyle? p+',
  'c:rich': 'bodyPr lstStyle? p+',
  'a:ln':
    '(noFill|solidFill|gradFill|pattFill)? (prstDash|custDash)? (round|bevel|miter)? headEnd? tailEnd? extLst?',
  'a:solidFill': '(scrgbClr|srgbClr|hslClr|sysClr|schemeClr|prstClr)?',
  'a:pattFill': 'fgClr? bgClr?',
  'a:fgClr': '(scrgbClr|srgbClr|hslClr|sysClr|schemeClr|prstClr)',
  'a:bgClr': '(scrgbClr|srgbClr|hslClr|sysClr|schemeClr|prstClr)',
  'a:p': 'pPr? (r|br|fld)* endParaRPr?',
  'a:pPr': 'lnSpc? spcBef? spcAft? tabLst? defRPr? extLst?',
  'a:r': 'rPr? t',
  'a:rPr':
    'ln? (noFill|solidFill|gradFill|blipFill|pattFill|grpFill)? highlight? latin? ea? cs? sym? extLst?',
  'a:defRPr':
    'ln? (noFill|solidFill|gradFill|blipFill|pattFill|grpFill)? highlight? latin? ea? cs? sym? extLst?',
  'xdr:wsDr': '(twoCellAnchor|oneCellAnchor|absoluteAnchor)*',
  'xdr:twoCellAnchor': 'from to (sp|grpSp|graphicFrame|cxnSp|pic|contentPart) clientData',
  'xdr:from': 'col colOff row rowOff',
  'xdr:to': 'col colOff row rowOff',
  'xdr:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'xdr:nvGraphicFramePr': 'cNvPr cNvGraphicFramePr',
  'xdr:cNvPr': 'hlinkClick? hlinkHover? extLst?',
  'xdr:cNvGraphicFramePr': 'graphicFrameLocks? extLst?',
  'xdr:xfrm': 'off? ext?',
  'a:graphic': 'graphicData',
  'a:graphicData': 'chart',
  worksheet:
    'sheetPr? dimension? sheetViews? sheetFormatPr? cols* sheetData sheetCalcPr? sheetProtection? protectedRanges? scenarios? autoFilter? sortState? dataConsolidate? customSheetViews? mergeCells? phoneticPr? conditionalFormatting* dataValidations? hyperlinks? printOptions? pageMargins? pageSetup? headerFooter? rowBreaks? colBreaks? customProperties? cellWatches? ignoredErrors? smartTags? drawing? legacyDrawing? legacyDrawingHF? drawingHF? picture? oleObjects? controls? webPublishItems? tableParts? extLst?',
};

const ja = /^[01]$/;
const heel = /^\d+$/;
const getal = /^-?\d+(\.\d+)?$/;
const tekst = /^[^]*$/;
const stand = /^(cross|in|none|out)$/;
const modus = /^(edge|factor)$/;

/** The attributes that an element must have or may have (?), and what they may say; of others none. */
const ATTRIBUTEN: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'c:date1904': { val: ja },
  'c:lang': { val: /^[a-z]{2}-[A-Z]{2}$/ },
  'c:roundedCorners': { val: ja },
  'c:autoTitleDeleted': { val: ja },
  'c:overlay': { val: ja },
  'c:plotVisOnly': { val: ja },
  'c:dispBlanksAs': { val: /^(span|gap|zero)$/ },
  'c:layoutTarget': { val: /^(inner|outer)$/ },
  'c:xMode': { val: modus },
  'c:yMode': { val: modus },
  'c:x': { val: getal },
  'c:y': { val: getal },
  'c:w': { val: getal },
  'c:h': { val: getal },
  'c:lineChart c:grouping': { val: /^(percentStacked|standard|stacked)$/ },
  'c:barChart c:grouping': { val: /^(percentStacked|clustered|standard|stacked)$/ },
  'c:barDir': { val: /^(bar|col)$/ },
  'c:varyColors': { val: ja },
  'c:idx': { val: heel },
  'c:order': { val: heel },
  'c:symbol': { val: /^(circle|dash|diamond|dot|none|picture|plus|square|star|triangle|x|auto)$/ },
  'c:size': { val: /^([2-9]|[1-6]\d|7[0-2])$/ },
  'c:lineChart c:marker': { val: ja },
  'c:smooth': { val: ja },
  'c:invertIfNegative': { val: ja },
  'c:gapWidth': { val: /^([0-9]{1,2}|[1-4]\d\d|500)$/ },
  'c:overlap': { val: /^-?(\d{1,2}|100)$/ },
  'c:axId': { val: heel },
  'c:crossAx': { val: heel },
  'c:numFmt': { formatCode: tekst, sourceLinked: ja },
  'c:ptCount': { val: heel },
  'c:strCache c:pt': { idx: heel },
  'c:numCache c:pt': { idx: heel, 'formatCode?': tekst },
  'c:orientation': { val: /^(maxMin|minMax)$/ },
  'c:min': { val: getal },
  'c:delete': { val: ja },
  'c:axPos': { val: /^[blrt]$/ },
  'c:majorTickMark': { val: stand },
  'c:minorTickMark': { val: stand },
  'c:tickLblPos': { val: /^(high|low|nextTo|none)$/ },
  'c:crosses': { val: /^(autoZero|max|min)$/ },
  'c:crossBetween': { val: /^(between|midCat)$/ },
  'c:majorUnit': { val: /^[1-9]\d*$/ },
  'c:auto': { val: ja },
  'c:lblAlgn': { val: /^(ctr|l|r)$/ },
  'c:lblOffset': { val: /^(\d{1,3}|1000)$/ },
  'c:noMultiLvlLbl': { val: ja },
  'c:legendPos': { val: /^(b|tr|l|r|t)$/ },
  'c:dLblPos': { val: /^(bestFit|b|ctr|inBase|inEnd|l|outEnd|r|t)$/ },
  'c:showLegendKey': { val: ja },
  'c:showVal': { val: ja },
  'c:showCatName': { val: ja },
  'c:showSerName': { val: ja },
  'c:showPercent': { val: ja },
  'c:showBubbleSize': { val: ja },
  'a:srgbClr': { val: /^[0-9A-F]{6}$/ },
  'a:ln': { 'w?': heel },
  'a:prstDash': {
    val: /^(solid|dot|dash|lgDash|dashDot|lgDashDot|lgDashDotDot|sysDash|sysDot|sysDashDot|sysDashDotDot)$/,
  },
  'a:pattFill': {
    prst: /^(pct(5|10|20|25|30|40|50|60|70|75|80|90)|horz|vert|(lt|dk|nar|dash)(Horz|Vert)|cross|(dn|up|lt|dk|wd|dash)?(Dn|Up)?Diag|diagCross|smCheck|lgCheck|smGrid|lgGrid|dotGrid|smConfetti|lgConfetti|horzBrick|diagBrick|solidDmnd|openDmnd|dotDmnd|plaid|sphere|weave|divot|shingle|wave|trellis|zigZag)$/,
  },
  'a:rPr': { lang: tekst, sz: heel, b: ja },
  'a:defRPr': { sz: heel, b: ja },
  'a:endParaRPr': { lang: tekst },
  'a:latin': { typeface: tekst },
  'a:graphicData': { uri: tekst },
  'a:graphicData c:chart': { 'r:id': tekst },
  'a:off': { x: heel, y: heel },
  'a:ext': { cx: heel, cy: heel },
  'xdr:twoCellAnchor': { editAs: /^(twoCell|oneCell|absolute)$/ },
  'xdr:graphicFrame': { macro: tekst },
  'xdr:cNvPr': { id: heel, name: tekst, descr: tekst, title: tekst },
};

const patroon = (inhoud: string): RegExp =>
  new RegExp(`^(?:${inhoud.replace(/\w+/g, '(?:$&,)').replace(/\s+/g, '')})$`);

/** What is wrong with an element and everything in it, by the schema; nothing when it is valid. */
export function schemafouten(knoop: Knoop, rondom = ''): string[] {
  const { naam, kinderen } = knoop;
  const plaatselijk = `${rondom} ${naam}`;
  const inhoud = INHOUD[plaatselijk] ?? INHOUD[naam] ?? '';
  const namen = kinderen.map((kind) => `${kind.naam.replace(/^\w+:/, '')},`).join('');
  return [
    ...(patroon(inhoud).test(namen) ? [] : [`${plaatselijk}: ${namen} is niet ${inhoud}`]),
    ...attribuutfouten(knoop, ATTRIBUTEN[plaatselijk] ?? ATTRIBUTEN[naam] ?? {}),
    ...(naam === 'worksheet' ? [] : kinderen.flatMap((kind) => schemafouten(kind, naam))),
  ];
}

function attribuutfouten({ naam, attributen }: Knoop, regels: Readonly<Record<string, RegExp>>): string[] {
  const gegeven = Object.entries(attributen).filter(([sleutel]) => !sleutel.startsWith('xmlns'));
  const mist = Object.keys(regels).filter(
    (sleutel) => !sleutel.endsWith('?') && attributen[sleutel] === undefined,
  );
  const fout =
    naam === 'worksheet'
      ? []
      : gegeven.filter(([sleutel, waarde]) => !(regels[sleutel] ?? regels[`${sleutel}?`])?.test(waarde));
  return [
    ...mist.map((sleutel) => `${naam} mist ${sleutel}`),
    ...fout.map(([sleutel, waarde]) => `${naam} ${sleutel}="${waarde}"`),
  ];
}

import type { Grafiek } from './grafiek';
import { element, KOP } from './xml';

const HIER = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The drawing of a sheet: which charts cover which cells. The relation of chart n is `rId` n, from 1. */
export const tekeningxml = (grafieken: readonly Grafiek[]): string =>
  KOP +
  element(
    'xdr:wsDr',
    { 'xmlns:xdr': `${HIER}/spreadsheetDrawing`, 'xmlns:a': `${HIER}/main` },
    ...grafieken.map(anker),
  );

function anker({ vak, titel, omschrijving }: Grafiek, i: number): string {
  const nummer = i + 1;
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    // Counted from 0; it ends where the cell after the last begins.
    hoek('xdr:from', vak.kolom - 1, vak.rij - 1),
    hoek('xdr:to', vak.totKolom, vak.totRij),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        // Number 1 is the drawing itself.
        element('xdr:cNvPr', {
          id: nummer + 1,
          name: `Grafiek ${nummer}`,
          descr: omschrijving,
          title: titel,
        }),
        element('xdr:cNvGraphicFramePr', {}),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: `${HIER}/chart` },
          element('c:chart', {
            'xmlns:c': `${HIER}/chart`,
            'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'r:id': `rId${nummer}`,
          }),
        ),
      ),
    ),
    element('xdr:clientData', {}),
  );
}

const hoek = (naam: string, kolom: number, rij: number): string =>
  element(
    naam,
    {},
    element('xdr:col', {}, String(kolom)),
    element('xdr:colOff', {}, '0'),
    element('xdr:row', {}, String(rij)),
    element('xdr:rowOff', {}, '0'),
  );

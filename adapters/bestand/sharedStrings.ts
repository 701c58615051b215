import { failure } from './failure';
import { type Limits } from './limits';
import { unescapeText } from './text';
import { readXml, SPREADSHEET_DATA } from './xml';
import { type Zip } from './zip';
import { type ZipEntry } from './zipDirectory';

/** The texts that cells point at by number. Rich text is joined; reading aids (rPh) are left out. */
export function readSharedStrings(zip: Zip, entry: ZipEntry, limits: Limits): string[] {
  const strings: string[] = [];
  let current = '';
  let inItem = false;
  let inRun = false;
  let inText = false;
  readXml(zip, entry, SPREADSHEET_DATA, limits, {
    open(name, depth) {
      if (depth === 2) {
        inItem = name === 'si';
        current = '';
      } else if (depth === 3) {
        inRun = name === 'r';
        inText = name === 't';
      } else if (depth === 4) {
        inText = inRun && name === 't';
      }
    },
    text(text) {
      if (inText) current += text;
      if (current.length > limits.textLength)
        throw failure('teGroot', 'er staat een te lange tekst in het bestand');
    },
    close(depth) {
      inText = false;
      if (depth !== 2 || !inItem) return;
      if (strings.length >= limits.sharedStrings)
        throw failure('teGroot', 'er staan te veel teksten in het bestand');
      strings.push(unescapeText(current));
    },
  });
  return strings;
}

import { Leesfout } from '../../src';
import { type Limits } from './limits';
import { unescapeText } from './text';
import { readXml, SPREADSHEET } from './xml';
import { type Zip, type ZipEntry } from './zip';

/** The texts that cells point at by number. Rich text is joined; reading aids (rPh) are left out. */
export function readSharedStrings(zip: Zip, entry: ZipEntry, limits: Limits): string[] {
  const strings: string[] = [];
  let current = '';
  let inRun = false;
  let inText = false;
  readXml(
    zip,
    entry,
    SPREADSHEET,
    {
      open(name, depth) {
        if (depth === 2 && name === 'si') current = '';
        else if (depth === 3) [inRun, inText] = [name === 'r', name === 't'];
        else if (depth === 4) inText = inRun && name === 't';
      },
      text(text) {
        if (inText) current += text;
      },
      close(name, depth) {
        if (depth === 3 || depth === 4) inText = false;
        if (depth !== 2 || name !== 'si') return;
        if (strings.length >= limits.sharedStrings)
          throw new Leesfout('teGroot', 'er staan te veel teksten in het bestand');
        strings.push(unescapeText(current));
      },
    },
    limits,
  );
  return strings;
}

import { damaged } from './failure';
import { type Limits } from './limits';
import { CONTENT_TYPES, readXml, RELATIONSHIPS } from './xml';
import { type Zip } from './zip';
import { type ZipEntry } from './zipDirectory';

/** An arrow from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: officeDocument, worksheet, sharedStrings … Equal for transitional and strict. */
  readonly type: string;
  /** The name of the part it points at; null when it points outside the file. */
  readonly part: string | null;
}

/** The relationships of a part ('' is the file itself); none when it has no list of them. */
export function readRelationships(zip: Zip, source: string, limits: Limits): Relationship[] {
  const slash = source.lastIndexOf('/') + 1;
  const entry = zip.find(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (!entry) return found;
  readXml(zip, entry, RELATIONSHIPS, limits, {
    open(name, depth, attributes) {
      if (depth !== 2 || name !== 'Relationship') return;
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      found.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: attributes.get('TargetMode')?.toLowerCase() === 'external' ? null : resolve(source, target),
      });
    },
  });
  return found;
}

/** The part that a relationship's target means, seen from the part it stands in: absolute or relative. */
export function resolve(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/[?#].*$/s, '');
  const parts = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** The part with this name, also when its name is written with %20 and the like. @throws Leesfout when it is not there. */
export function requirePart(zip: Zip, name: string): ZipEntry {
  const entry = zip.find(name) ?? zip.find(decoded(name));
  if (!entry) throw damaged(`onderdeel ${name} ontbreekt`);
  return entry;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What [Content_Types].xml says a part is, in lower case; '' when it says nothing. Undefined: there is no such list. */
export function readContentTypes(zip: Zip, limits: Limits): ((part: string) => string) | undefined {
  const entry = zip.find('[Content_Types].xml');
  if (!entry) return undefined;
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  readXml(zip, entry, CONTENT_TYPES, limits, {
    open(name, depth, attributes) {
      if (depth !== 2) return;
      const type = (attributes.get('ContentType') ?? '').toLowerCase();
      if (name === 'Override') byPart.set(resolve('', attributes.get('PartName') ?? '').toLowerCase(), type);
      if (name === 'Default') byExtension.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    },
  });
  return (part) => {
    const key = part.toLowerCase();
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
  };
}

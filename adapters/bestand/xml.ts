import { SaxesParser } from 'saxes';
import { Leesfout } from '../../src';
import { damaged, failure } from './failure';
import { type Limits } from './limits';
import { type Zip } from './zip';
import { type ZipEntry } from './zipDirectory';

/** The attributes of one element, valid within `open` only. */
export interface Attributes {
  /** Names (with their prefixes) and values, side by side; the first `count` are valid. For where speed counts. */
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly count: number;
  /** The value of an attribute without a prefix. */
  get(name: string): string | undefined;
  /** The value of an attribute of the relationships namespace, as in r:id. */
  relationship(name: string): string | undefined;
}

/** What a part does with its XML. Names are local names; an element of another namespace has the name ''. */
export interface XmlHandler {
  /** `depth` is 1 for the root. */
  open(name: string, depth: number, attributes: Attributes): void;
  text?(text: string): void;
  close?(depth: number): void;
  /**
   * For speed only: takes in what it wholly understands of `text` from `at` on, and gives where it stopped. It is
   * called right behind a tag, where names need no prefix; what it leaves comes through the other three.
   */
  scan?(text: string, at: number, depth: number): number;
}

/** A kind of part: the namespaces that its root may have, and which limit its size falls under. */
export interface PartKind {
  readonly namespaces: readonly string[];
  readonly size: 'dataBytes' | 'partBytes';
}

/** Transitional (Excel's own) and strict. */
const SPREADSHEET_NAMESPACES = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
/** Parts that grow with the data: sheets and shared strings. */
export const SPREADSHEET_DATA: PartKind = { namespaces: SPREADSHEET_NAMESPACES, size: 'dataBytes' };
/** The other parts of a workbook. */
export const SPREADSHEET: PartKind = { namespaces: SPREADSHEET_NAMESPACES, size: 'partBytes' };
export const RELATIONSHIPS: PartKind = {
  namespaces: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  size: 'partBytes',
};
export const CONTENT_TYPES: PartKind = {
  namespaces: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  size: 'partBytes',
};
const RELATIONSHIP_IDS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
/** OPC knows UTF-8 and UTF-16 only; ASCII is a part of UTF-8. */
const ENCODINGS = /^(utf-?8|utf-?16(le|be)?|(us-)?ascii)$/i;

/** Reads one part of the zip as XML. @throws Leesfout beschadigd, onveilig (a DTD) or past a limit. */
export function readXml(
  zip: Zip,
  entry: ZipEntry,
  kind: PartKind,
  limits: Limits,
  handler: XmlHandler,
): void {
  const document = new XmlDocument(entry.name, kind.namespaces, handler, limits);
  zip.read(entry, limits[kind.size], (chunk) => document.write(chunk));
  document.end();
}

class XmlDocument implements Attributes {
  private readonly parser: SaxesParser;
  private decoder: TextDecoder | undefined;
  readonly names: string[] = [];
  readonly values: string[] = [];
  count = 0;
  private depth = 0;
  /** Prefixes that stand for the part's own namespace; '' when it is the default one. */
  private readonly prefixes = new Set<string>();
  /** The depth from which elements belong to another namespace, whatever their prefix. */
  private foreignFrom = Infinity;
  /** Prefixes that stand for the relationships namespace. */
  private readonly idPrefixes = new Set<string>();
  /** Characters given to the parser, and where among them the last tag ended. */
  private written = 0;
  private tagEnd = 0;

  constructor(
    private readonly part: string,
    private readonly namespaces: readonly string[],
    private readonly handler: XmlHandler,
    private readonly limits: Limits,
  ) {
    // Namespaces are resolved here, by prefix: the parser would resolve each name, at twice the time.
    const parser = new SaxesParser({ position: false });
    this.parser = parser;
    // Six handlers and no more: with eight V8 turns the parser into a dictionary, and it runs six times slower.
    parser.on('opentag', ({ name }) => this.open(name));
    parser.on('closetag', () => this.close());
    parser.on('attribute', ({ name, value }) => this.attribute(name, value));
    parser.on('doctype', () => {
      throw failure('onveilig', `onderdeel ${part} bevat een DTD`);
    });
    if (handler.text) {
      const text = handler.text.bind(handler);
      parser.on('text', text);
      parser.on('cdata', text);
    }
  }

  write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    this.parse(this.decode(bytes, true));
  }

  end(): void {
    this.parse(this.decode(new Uint8Array(0), false));
    const { encoding } = this.parser.xmlDecl;
    if (encoding !== undefined && !ENCODINGS.test(encoding)) {
      throw damaged(`onderdeel ${this.part} gebruikt een tekenset die niet mag`);
    }
    this.parse(null);
  }

  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i += 1) if (this.names[i] === name) return this.values[i];
    return undefined;
  }

  relationship(name: string): string | undefined {
    for (let i = 0; i < this.count; i += 1) {
      const { prefix, local } = split(this.names[i] ?? '');
      if (local === name && this.idPrefixes.has(prefix)) return this.values[i];
    }
    return undefined;
  }

  private decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.decoder?.decode(bytes, { stream }) ?? '';
    } catch {
      throw damaged(`onderdeel ${this.part} bevat tekens die niet te lezen zijn`);
    }
  }

  /** Null ends the document. */
  private parse(text: string | null): void {
    if (text !== null && this.handler.scan) this.parseScanning(text, this.handler);
    else this.feed(text);
  }

  /** Behind each tag the handler may take in a stretch itself; the parser does not see it and goes on behind it. */
  private parseScanning(text: string, handler: XmlHandler): void {
    let skip = 0;
    for (let at = 0; at < text.length;) {
      const behindTag = this.tagEnd === this.written;
      if (behindTag && this.prefixes.has('') && this.foreignFrom === Infinity) {
        at = handler.scan?.(text, at, this.depth) ?? at;
      }
      // Up to the end of the next tag. Where no tag ends at a > (text, comments) the steps become longer and longer.
      skip = behindTag ? 0 : skip * 2 + 16;
      const end = text.indexOf('>', at + skip) + 1 || text.length;
      this.feed(text.slice(at, end));
      at = end;
    }
  }

  private feed(text: string | null): void {
    this.written += text?.length ?? 0;
    try {
      this.parser.write(text);
    } catch (error) {
      throw error instanceof Leesfout ? error : damaged(`de XML van onderdeel ${this.part} klopt niet`);
    }
    this.guardStretch(this.written);
  }

  /** The parser holds what stands between two tags, or in one: a text, a comment, an attribute. */
  private guardStretch(end: number): void {
    if (end - this.tagEnd > this.limits.textLength) {
      throw failure('teGroot', `onderdeel ${this.part} bevat een te lange tekst`);
    }
  }

  private endTag(): void {
    // Within an event, and only then, the parser's position is right.
    const end = this.parser.position;
    this.guardStretch(end);
    this.tagEnd = end;
  }

  private attribute(name: string, value: string): void {
    if (name === 'xmlns') this.declare('', value);
    else if (name.startsWith('xmlns:')) this.declare(name.slice(6), value);
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.count += 1;
  }

  /** Prefix '' is the default namespace. */
  private declare(prefix: string, namespace: string): void {
    if (RELATIONSHIP_IDS.includes(namespace)) this.idPrefixes.add(prefix);
    else this.idPrefixes.delete(prefix);
    if (this.namespaces.includes(namespace)) this.prefixes.add(prefix);
    // Below the root a prefix may be lent to another namespace: what stands in there is not the part's own.
    else if (this.prefixes.has(prefix)) this.foreignFrom = Math.min(this.foreignFrom, this.depth + 1);
  }

  private open(name: string): void {
    this.endTag();
    this.depth += 1;
    if (this.depth > this.limits.depth) {
      throw damaged(`de XML van onderdeel ${this.part} gaat te veel lagen diep`);
    }
    const local = this.local(name);
    if (this.depth === 1 && local === '')
      throw damaged(`onderdeel ${this.part} is van een andere soort dan verwacht`);
    this.handler.open(local, this.depth, this);
    this.count = 0;
  }

  private close(): void {
    this.endTag();
    this.handler.close?.(this.depth);
    if (this.depth === this.foreignFrom) this.foreignFrom = Infinity;
    this.depth -= 1;
  }

  /** The name without its prefix; '' when it is not of the part's own namespace. */
  private local(name: string): string {
    if (this.depth >= this.foreignFrom) return '';
    if (name.length < 3 || !name.includes(':')) return this.prefixes.has('') ? name : '';
    const { prefix, local } = split(name);
    return this.prefixes.has(prefix) ? local : '';
  }
}

function split(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  return { prefix: name.slice(0, Math.max(colon, 0)), local: name.slice(colon + 1) };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

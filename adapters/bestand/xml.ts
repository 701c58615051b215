import { SaxesParser } from 'saxes';
import { Leesfout } from '../../src';
import { type Limits } from './limits';
import { type Zip, type ZipEntry } from './zip';

/** The attributes of one element, valid within `open` only. */
export interface Attributes {
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
  close?(name: string, depth: number): void;
}

/** The namespaces of spreadsheets: transitional (Excel's own) and strict. */
export const SPREADSHEET = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
] as const;
export const RELATIONSHIPS = ['http://schemas.openxmlformats.org/package/2006/relationships'] as const;
export const CONTENT_TYPES = ['http://schemas.openxmlformats.org/package/2006/content-types'] as const;
const RELATIONSHIP_IDS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

const beschadigd = (detail: string): Leesfout => new Leesfout('beschadigd', detail);

/** Reads one part of the zip as XML. @throws Leesfout beschadigd, onveilig (a DTD) or past a limit. */
export function readXml(
  zip: Zip,
  entry: ZipEntry,
  namespaces: readonly string[],
  handler: XmlHandler,
  limits: Limits,
): void {
  const document = new XmlDocument(entry.name, namespaces, handler, limits);
  zip.read(entry, (chunk, final) => (final ? document.end() : document.write(chunk)));
}

class XmlDocument implements Attributes {
  private readonly parser: SaxesParser;
  private decoder: TextDecoder | undefined;
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private count = 0;
  private depth = 0;
  /** Prefixes that stand for the part's own namespace; '' when it is the default one. */
  private readonly prefixes = new Set<string>();
  /** The depth from which elements belong to another namespace, whatever their prefix. */
  private foreignFrom = Infinity;
  /** Prefixes that stand for the relationships namespace. */
  private readonly idPrefixes = new Set<string>();
  private events = 0;
  private silence = 0;

  constructor(
    private readonly part: string,
    private readonly namespaces: readonly string[],
    private readonly handler: XmlHandler,
    private readonly limits: Limits,
  ) {
    // Namespaces are resolved here, by prefix: resolving each name in the parser doubles its time.
    const parser = new SaxesParser({ position: false });
    this.parser = parser;
    parser.on('error', () => {
      throw beschadigd(`de XML van onderdeel ${part} klopt niet`);
    });
    parser.on('doctype', () => this.refuseDtd());
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/i.test(encoding)) {
        throw beschadigd(`onderdeel ${part} gebruikt een tekenset die niet mag`);
      }
    });
    parser.on('attribute', ({ name, value }) => this.attribute(name, value));
    parser.on('opentag', ({ name }) => this.open(name));
    parser.on('closetag', ({ name }) => this.close(name));
    if (handler.text) {
      const text = handler.text.bind(handler);
      parser.on('text', text);
      parser.on('cdata', text);
    }
  }

  write(bytes: Uint8Array): void {
    this.decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    this.parse(this.decode(bytes, true));
  }

  end(): void {
    this.parse(this.decode(new Uint8Array(0), false));
    this.parser.close();
  }

  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i += 1) if (this.names[i] === name) return this.values[i];
    return undefined;
  }

  relationship(name: string): string | undefined {
    for (let i = 0; i < this.count; i += 1) {
      const full = this.names[i] ?? '';
      const colon = full.indexOf(':');
      if (colon > 0 && full.slice(colon + 1) === name && this.idPrefixes.has(full.slice(0, colon)))
        return this.values[i];
    }
    return undefined;
  }

  private decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.decoder?.decode(bytes, { stream }) ?? '';
    } catch {
      throw beschadigd(`onderdeel ${this.part} bevat tekens die niet te lezen zijn`);
    }
  }

  private parse(text: string): void {
    const before = this.events;
    this.parser.write(text);
    this.silence = this.events === before ? this.silence + text.length : 0;
    if (this.silence > this.limits.textLength) {
      throw new Leesfout('teGroot', `onderdeel ${this.part} bevat een tekst die te lang is`);
    }
  }

  private refuseDtd(): never {
    throw new Leesfout('onveilig', `onderdeel ${this.part} bevat een DTD`);
  }

  private attribute(name: string, value: string): void {
    if (name.startsWith('xmlns')) this.declare(name.slice(6), value);
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.count += 1;
  }

  /** Prefix '' is the default namespace. */
  private declare(prefix: string, namespace: string): void {
    if (RELATIONSHIP_IDS.includes(namespace)) this.idPrefixes.add(prefix);
    else this.idPrefixes.delete(prefix);
    if (this.namespaces.includes(namespace)) this.prefixes.add(prefix);
    // Below the root a prefix may be lent to another namespace: what stands in there is not ours.
    else if (this.prefixes.has(prefix)) this.foreignFrom = Math.min(this.foreignFrom, this.depth + 1);
  }

  private open(name: string): void {
    this.events += 1;
    this.depth += 1;
    if (this.depth > this.limits.depth) {
      throw beschadigd(`de XML van onderdeel ${this.part} gaat te veel lagen diep`);
    }
    const local = this.local(name);
    if (this.depth === 1 && local === '')
      throw beschadigd(`onderdeel ${this.part} is van een andere soort dan verwacht`);
    this.handler.open(local, this.depth, this);
    this.count = 0;
  }

  private close(name: string): void {
    this.events += 1;
    this.handler.close?.(this.local(name), this.depth);
    if (this.depth === this.foreignFrom) this.foreignFrom = Infinity;
    this.depth -= 1;
  }

  /** The name without its prefix; '' when it is not of the part's own namespace. */
  private local(name: string): string {
    if (this.depth >= this.foreignFrom) return '';
    const colon = name.indexOf(':');
    if (colon < 0) return this.prefixes.has('') ? name : '';
    return this.prefixes.has(name.slice(0, colon)) ? name.slice(colon + 1) : '';
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

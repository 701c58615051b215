import { HostCollection, HostError, HostObject, invalidArgument } from '../protocol';
import { type Area, localAddress, meets } from './address';
import type { Worksheet } from './sheet';

export interface FormatLook {
  fill?: string;
  font?: string;
  bold?: boolean;
}

/** The conditional formats of some areas. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): ConditionalFormat[] {
    return this.sheet.formats.filter((f) => f.areas.some((a) => this.areas.some((b) => meets(a, b))));
  }

  /** A new format takes the highest priority. */
  Add(type: string): ConditionalFormat {
    if (this.sheet.isProtected) throw new HostError('AccessDenied', 'The sheet is protected.');
    if (type !== 'Custom') throw new HostError('ApiNotFound', `simulated host: format ${type}`);
    const added = new ConditionalFormat(this.sheet, this.areas, this.sheet.workbook.nextKey('CF'), type);
    this.sheet.formats.unshift(added);
    return added;
  }
  GetItem(key: string): ConditionalFormat {
    const found = this.items().find((f) => f.id === key);
    if (!found) throw invalidArgument();
    return found;
  }
}

export class ConditionalFormat extends HostObject {
  formula = '';
  look: FormatLook = {};
  stopIfTrue = false;

  constructor(
    private readonly sheet: Worksheet,
    readonly areas: readonly Area[],
    private readonly key: string,
    readonly type: string,
  ) {
    super();
  }

  override get id(): string {
    return this.key;
  }
  override get isGone(): boolean {
    return !this.sheet.formats.includes(this);
  }

  get Id(): string {
    return this.key;
  }
  get Type(): string {
    return this.type;
  }
  get Custom(): CustomFormat {
    if (this.type !== 'Custom') throw new HostError('InvalidOperation', `a ${this.type} format`);
    return new CustomFormat(this);
  }
  get CustomOrNullObject(): CustomFormat | undefined {
    return this.type === 'Custom' ? this.Custom : undefined;
  }

  Delete(): void {
    if (this.sheet.isProtected) throw new HostError('AccessDenied', 'The sheet is protected.');
    this.sheet.formats = this.sheet.formats.filter((f) => f !== this);
  }

  /** For comparing a workbook before and after. */
  describe(): object {
    const { type, formula, look, stopIfTrue } = this;
    return { type, formula, look, stopIfTrue, areas: this.areas.map(localAddress) };
  }
}

class CustomFormat extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Rule(): FormatRule {
    return new FormatRule(this.owner);
  }
  get Format(): FormatParts {
    return new FormatParts(this.owner);
  }
}

class FormatRule extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Formula(): string {
    return this.owner.formula;
  }
  set Formula(formula: string) {
    if (!formula.startsWith('=')) throw invalidArgument();
    this.owner.formula = formula;
  }
}

class FormatParts extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Fill(): FormatFill {
    return new FormatFill(this.owner);
  }
  get Font(): FormatFont {
    return new FormatFont(this.owner);
  }
}

const colour = (text: string): string => {
  if (!/^#[0-9A-F]{6}$/i.test(text)) throw invalidArgument();
  return text.toUpperCase();
};

class FormatFill extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  set Color(text: string) {
    this.owner.look.fill = colour(text);
  }
}

class FormatFont extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  set Color(text: string) {
    this.owner.look.font = colour(text);
  }
  set Bold(bold: boolean) {
    this.owner.look.bold = bold;
  }
}

import { HostCollection, HostObject, itemNotFound } from '../protocol';

/** What an add-in keeps in the workbook. */
export class HostSetting extends HostObject {
  constructor(
    private readonly all: HostSetting[],
    readonly key: string,
    public value: unknown,
  ) {
    super();
  }
  override get id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.value;
  }
  Delete(): void {
    this.all.splice(this.all.indexOf(this), 1);
  }
}

export class SettingCollection extends HostCollection<HostSetting> {
  constructor(private readonly settings: HostSetting[]) {
    super();
  }
  items(): HostSetting[] {
    return this.settings;
  }
  GetItem(key: string): HostSetting {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(key: string): HostSetting | undefined {
    return this.settings.find((setting) => setting.key === key);
  }
  /** Takes the place of one with the same key. */
  Add(key: string, value: unknown): HostSetting {
    const there = this.GetItemOrNullObject(key);
    if (there) {
      there.value = value;
      return there;
    }
    const added = new HostSetting(this.settings, key, value);
    this.settings.push(added);
    return added;
  }
}

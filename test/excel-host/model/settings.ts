import { HostCollection, HostObject } from '../protocol';

/** What an add-in keeps in the workbook. */
export class HostSetting extends HostObject {
  constructor(
    readonly key: string,
    public value: unknown,
  ) {
    super();
  }
  override get id(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.value;
  }
}

export class SettingCollection extends HostCollection<HostSetting> {
  constructor(private readonly settings: HostSetting[]) {
    super();
  }
  items(): HostSetting[] {
    return this.settings;
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
    const added = new HostSetting(key, value);
    this.settings.push(added);
    return added;
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { WEERGAVEN } from '../../taskpane/omgeving';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] as Element;
}

const LOCAL = 'https://localhost:3000';
const xml = readFileSync('manifest.xml', 'utf8');
const manifest = parse(xml);
const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const named = (name: string, within = manifest): Element[] => all(within).filter((e) => e.name === name);
const one = (name: string, within = manifest): Element => {
  const found = named(name, within);
  expect(found.map((e) => e.name)).toEqual([name]);
  return found[0] as Element;
};
const names = ({ children }: Element): string[] => children.map((c) => c.name);

describe('the order of the elements, as the schema has it', () => {
  test('OfficeApp', () => {
    expect(names(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });
  test('VersionOverrides, Host and DesktopFormFactor', () => {
    const overrides = one('VersionOverrides');
    expect(names(overrides)).toEqual(['Requirements', 'Hosts', 'Resources']);
    const host = overrides.children[1]?.children[0] as Element;
    expect(names(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(names(one('DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
      'ExtensionPoint',
    ]);
    expect(names(one('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });
  test('the custom functions', () => {
    const [functions] = named('ExtensionPoint').filter((e) => e.attributes['xsi:type'] === 'CustomFunctions');
    expect(names(functions as Element)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  });
  test('tab, groups and buttons', () => {
    expect(names(one('CustomTab'))).toEqual(['Group', 'Group', 'Label']);
    for (const group of named('Group')) {
      expect(names(group).slice(0, 2)).toEqual(['Label', 'Icon']);
      expect(new Set(names(group).slice(2))).toEqual(new Set(['Control']));
    }
    for (const control of named('Control'))
      expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    const menu = one('OfficeMenu');
    expect([menu.attributes['id'], ...names(menu)]).toEqual(['ContextMenuCell', 'Control']);
    const [surface] = named('ExtensionPoint').filter((e) => e.attributes['xsi:type'] === 'ContextMenu');
    expect(names(surface as Element)).toEqual(['OfficeMenu']);
    for (const tip of named('Supertip')) expect(names(tip)).toEqual(['Title', 'Description']);
  });
});

test('requirement sets: shared runtime, custom functions, Excel of LTSC 2021', () => {
  for (const name of ['Set', 'bt:Set'])
    expect(named(name).map(({ attributes: a }) => `${a['Name']} ${a['MinVersion']}`)).toEqual([
      'SharedRuntime 1.1',
      'CustomFunctionsRuntime 1.3',
      'ExcelApi 1.14',
    ]);
});

test('id and version', () => {
  expect(one('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(one('Version').text).toBe('{versie}');
  expect(one('Permissions').text).toBe('ReadWriteDocument');
});

describe('resources', () => {
  const resources = one('Resources').children.flatMap((c) => c.children);
  const used = all(manifest).flatMap((e) =>
    e.attributes['resid'] === undefined ? [] : [e.attributes['resid']],
  );

  test('every resid is there once, and is used', () => {
    const ids = resources.map((r) => r.attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });
  test('no resid is longer than 32 characters', () => {
    expect(used.filter((id) => id.length > 32)).toEqual([]);
  });
  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s have at most %d characters, in Dutch and in English', (section, most) => {
    for (const text of one(section).children) {
      const english = text.children[0]?.attributes;
      expect((text.attributes['DefaultValue'] ?? '').length).toBeLessThanOrEqual(most);
      expect((english?.['Value'] ?? '').length).toBeLessThanOrEqual(most);
      // The namespace of the functions is the same in every language.
      if (text.attributes['id'] !== 'Functies.Namespace') expect(english?.['Locale']).toBe('en-US');
    }
  });
  test('runtime, page of the functions, command file and pane are one page', () => {
    const pages = [
      one('Runtime'),
      one('FunctionFile'),
      one('Page').children[0] as Element,
      ...named('Action').flatMap((a) => a.children.filter((c) => c.name === 'SourceLocation')),
    ];
    expect(pages.map((p) => p.attributes['resid'])).toEqual(Array(4).fill('Paneel.Url'));
    expect(one('Runtime').attributes['lifetime']).toBe('long');
  });
  test('the namespace is INB', () => {
    const [namespace] = resources.filter((r) => r.attributes['id'] === 'Functies.Namespace');
    expect(namespace?.attributes['DefaultValue']).toBe('INB');
  });
});

describe('the ribbon', () => {
  const label = (control: Element): string | undefined => {
    const resid = one('Label', control).attributes['resid'];
    return named('bt:String').find((s) => s.attributes['id'] === resid)?.attributes['DefaultValue'];
  };
  test('has the buttons of the design, on a tab Inburgering', () => {
    expect(named('Control', one('CustomTab')).map(label)).toEqual([
      'Overzicht',
      'Controleren',
      'Sjabloon',
      'Managementinformatie',
      'Termijnen',
      'Functies',
      'Help',
      'Paneel',
    ]);
    expect(label({ ...one('CustomTab'), children: one('CustomTab').children.slice(-1) })).toBe('Inburgering');
  });
  test('each button does what the pane knows', () => {
    const known = WEERGAVEN.map((w) => `toon${w.charAt(0).toUpperCase()}${w.slice(1)}`);
    const buttons = named('FunctionName', one('CustomTab')).map((f) => f.text);
    expect(buttons).toEqual([
      'toonOverzicht',
      'toonControleren',
      'toonSjabloon',
      'toonMi',
      'toonTermijnen',
      'toonFuncties',
      'toonOver',
    ]);
    expect(known).toEqual(expect.arrayContaining(buttons));
  });
  test('the menu of a cell asks what was found there', () => {
    expect(named('Control', one('OfficeMenu')).map(label)).toEqual(['Inburgering: waarom?']);
    const [action = ''] = named('FunctionName', one('OfficeMenu')).map((f) => f.text);
    expect(action).toBe('toonBevindingenVanCel');
    expect(readFileSync('taskpane/excel.tsx', 'utf8')).toContain(`knop('${action}'`);
  });
  test('ids are unique', () => {
    const ids = [...named('Control'), ...named('Group')].map((e) => e.attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('icons', () => {
  test('every icon of the ribbon comes in five sizes', () => {
    for (const icon of named('Icon'))
      expect(icon.children.map((i) => i.attributes['size'])).toEqual(['16', '20', '32', '64', '80']);
  });
  test('every image is a PNG of the size that its name says', () => {
    const images = [...named('bt:Image'), one('IconUrl'), one('HighResolutionIconUrl')].flatMap((e) =>
      e.attributes['DefaultValue'] === undefined ? [] : [e.attributes['DefaultValue']],
    );
    expect(images).toHaveLength(42);
    for (const address of images) {
      const [, file = '', size = ''] =
        /^https:\/\/localhost:3000\/(assets\/[a-z]+-(\d+)\.png)$/.exec(address) ?? [];
      const bytes = readFileSync(file);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });
});

describe('addresses', () => {
  test('all are of this machine, so that a build replaces them all', () => {
    const addresses = [...xml.matchAll(/="(https?:[^"]+)"/g)].map(([, address = '']) => address);
    const elsewhere = addresses.filter((a) => !a.startsWith(`${LOCAL}/`));
    expect(
      elsewhere.filter(
        (a) => !a.startsWith('http://schemas.microsoft.com/') && !a.startsWith('http://www.w3.org/'),
      ),
    ).toEqual([]);
  });
  test.each([
    ['https://voorbeeld.nl/inburgering/', 'https://voorbeeld.nl/inburgering'],
    ['https://voorbeeld.nl', 'https://voorbeeld.nl'],
    ['', LOCAL],
  ])('ADDIN_URL %s gives %s', (given, expected) => {
    const script = `process.stdout.write(require('./webpack/address').addinAddress(${JSON.stringify(given)}))`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe(expected);
  });
  test.each(['http://voorbeeld.nl', 'https://voorbeeld.nl/?a=1', 'voorbeeld'])('%s is refused', (given) => {
    const script = `require('./webpack/address').addinAddress(${JSON.stringify(given)})`;
    expect(() => execFileSync(process.execPath, ['-e', script], { stdio: 'ignore' })).toThrow();
  });
});

test('the metadata of the functions is there in both languages', () => {
  for (const locale of ['nl-NL', 'en-US'])
    expect(existsSync(`functions/functions.${locale}.json`)).toBe(true);
});

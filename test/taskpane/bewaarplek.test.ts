import { bewaarplek, ontleed } from '../../taskpane/bewaarplek';

/** What of a browser is used, with what it keeps. */
function browser(kan: { lees?: boolean; bewaar?: boolean } = {}): Map<string, string> {
  const bewaard = new Map<string, string>();
  const weiger = (): never => {
    throw new Error('SecurityError');
  };
  const opslag = {
    getItem: (naam: string) => (kan.lees === false ? weiger() : (bewaard.get(naam) ?? null)),
    setItem: (naam: string, tekst: string) =>
      kan.bewaar === false ? weiger() : void bewaard.set(naam, tekst),
    removeItem: (naam: string) => void bewaard.delete(naam),
  };
  Object.defineProperty(globalThis, 'localStorage', { value: opslag, configurable: true });
  return bewaard;
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('the key begins with what Office gives, so that another partition does not see it', () => {
  const bewaard = browser();
  expect(bewaarplek('{deel}').bewaar({ mijlpalen: ['A'] })).toBe(true);
  expect([...bewaard]).toEqual([['{deel}inburgering-instellingen', '{"mijlpalen":["A"]}']]);
  expect(bewaarplek('{deel}').lees().bestand).toEqual({ mijlpalen: ['A'] });
  expect(bewaarplek('').lees().bestand).toEqual({});
});

test('what is as the standard is not kept', () => {
  const bewaard = browser();
  const plek = bewaarplek('');
  plek.bewaar({ normen: { b1Taal: 600, zTaal: 1 } });
  expect(bewaard.get('inburgering-instellingen')).toBe('{"normen":{"zTaal":1}}');
  plek.bewaar({ normen: { zTaal: 800 } });
  expect(bewaard.size).toBe(0);
});

test.each(['', '{', '1', '"x"', '[]', 'null', '{"normen":{"b1Taal":0}}'])(
  '%j gives the standard, and says so',
  (tekst) => {
    browser().set('inburgering-instellingen', tekst);
    expect(bewaarplek('').lees()).toEqual({
      bestand: {},
      storing: expect.stringContaining('standaardinstellingen'),
    });
  },
);

test('a browser that keeps nothing: the standard, without a word until there is something to keep', () => {
  browser({ lees: false, bewaar: false });
  expect(bewaarplek('').lees()).toEqual({ bestand: {}, storing: undefined });
  expect(bewaarplek('').bewaar({ mijlpalen: ['A'] })).toBe(false);
  // Not even the name is there.
  Reflect.deleteProperty(globalThis, 'localStorage');
  expect(bewaarplek('').lees()).toEqual({ bestand: {}, storing: undefined });
  expect(bewaarplek('').bewaar({ mijlpalen: ['A'] })).toBe(false);
});

test('a file may begin with the mark of UTF-8', () => {
  expect(ontleed('\uFEFF{"mijlpalen":["A"]}')).toMatchObject({ gelukt: true, bestand: { mijlpalen: ['A'] } });
  expect(ontleed('\uFEFF')).toMatchObject({ gelukt: false });
});

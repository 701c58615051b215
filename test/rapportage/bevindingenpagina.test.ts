import {
  bevindingenpagina,
  Leesfout,
  type Omstandigheden,
  regelVan,
  zonderPersoonsgegevens,
} from '../../src';
import { MEESTE_RIJEN } from '../../src/rapportage/bevindingenpagina/bestand';
import { escapeHtml, html } from '../../src/rapportage/markup';
import { type Element, elementen } from '../hulp/pagina';
import { contact, les, traject } from '../hulp/rijen';
import { omstandighedenOp, verslagenVan } from '../hulp/verslag';
import { type Gegevens, registratiewerkmap } from '../hulp/werkmap';

const OP = omstandighedenOp('2025-10-01');

function bron(
  bestanden: Readonly<Record<string, Gegevens | Leesfout>>,
  op: Omstandigheden = OP,
  metNamen = false,
) {
  const gelezen = Object.entries(bestanden).map(
    ([pad, inhoud]) => [pad, inhoud instanceof Leesfout ? inhoud : registratiewerkmap(inhoud)] as const,
  );
  const verslagen = verslagenVan(Object.fromEntries(gelezen), op);
  return bevindingenpagina(metNamen ? verslagen : zonderPersoonsgegevens(verslagen), op, { metNamen });
}
const van = (...argumenten: Parameters<typeof bron>): Element[] => elementen(bron(...argumenten));
const teksten = (alle: readonly Element[], naam: string): string[] =>
  alle.filter((e) => e.naam === naam).map((e) => e.tekst);

describe('markup', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`"' onload='x`, '&quot;&#39; onload=&#39;x'],
    ['a & b', 'a &amp; b'],
    ['a\u0000b\u001Bc\u202Ed', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['regel\nen\ttab', 'regel\nen\ttab'],
  ])('%j', (tekst, veilig) => expect(escapeHtml(tekst)).toBe(veilig));

  test('what it made itself is not escaped again; null is nothing; lists are joined', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}${null}${['&', 2]}</p>`.text).toBe('<p><b>&lt;</b>&amp;2</p>');
  });
});

describe('hostile texts stay texts', () => {
  const naam = `<script>alert(1)</script>"'&.xlsx`;
  const pagina = bron({ [naam]: { Persoon: { '<img src=x onerror=alert(1)>': 'x' } } });

  test('no element of theirs is in the page', () => {
    const namen = new Set(elementen(pagina).map((e) => e.naam));
    expect(['script', 'img', 'iframe', 'object', 'form', 'link'].filter((n) => namen.has(n))).toEqual([]);
    expect(pagina).not.toContain('<script');
    expect(pagina).not.toContain('<img');
  });
  test('and they are read as they are', () => {
    expect(teksten(elementen(pagina), 'h3')).toEqual([naam]);
    expect(pagina).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
  test('the page can load and run nothing', () => {
    expect(pagina).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(pagina).not.toMatch(/https?:|url\(|@import|\bon\w+="/);
  });
});

describe('what is on it', () => {
  /** A fout (A003), a signaal (T003), a notitie (T004) and two that are akkoord (T005, T011). */
  const GEGEVENS: Gegevens = {
    Trajecten: [
      traject({
        'Uitgenodigd op': '2025-02-20',
        'Intake op': '2025-02-21',
        'Leerplan opgeleverd op': '2025-03-20',
      }),
    ],
    Aanwezigheid: [les('2025-09-01', { 'Gevolgde uren': 0 }), les('2025-09-02')],
    Contact: [
      contact('2025-03-01', 'Afwijking akkoord', { Regel: 'T005' }),
      contact('2025-03-01', 'Afwijking akkoord', { Regel: 'T011' }),
    ],
  };
  const alle = van({ 'a.xlsx': GEGEVENS });

  test('headings go down one level at a time, from one h1', () => {
    const koppen = alle.filter((e) => /^h\d$/.test(e.naam)).map((e) => Number(e.naam[1]));
    expect(koppen.filter((k) => k === 1)).toHaveLength(1);
    koppen.forEach((kop, i) => expect(kop).toBeLessThanOrEqual((koppen[i - 1] ?? 0) + 1));
  });
  test('landmarks, language and title', () => {
    expect(['header', 'main', 'footer'].map((n) => alle.filter((e) => e.naam === n).length)).toEqual([
      1, 1, 1,
    ]);
    expect(alle[0]?.attributen.lang).toBe('nl');
    expect(teksten(alle, 'title')).toEqual(['Controle van registratiebestanden, peildatum 01-10-2025']);
  });
  test('every id is there once, and every link and label leads to one', () => {
    const ids = alle.flatMap((e) => e.attributen.id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const doelen = alle.flatMap(({ attributen: a }) =>
      [a.href?.slice(1), a['aria-labelledby']].filter((d) => d !== undefined),
    );
    expect(doelen.filter((d) => !ids.includes(d))).toEqual([]);
    expect(doelen.length).toBeGreaterThan(5);
  });
  test('severities from what must be mended on, each with its cell, code and sentence', () => {
    const rijen = alle.filter((e) => e.naam === 'tr' && !e.binnen.includes('details')).map((e) => e.tekst);
    expect(rijen).toContainEqual(expect.stringMatching(/^Aanwezigheid!I5 A003 /));
    expect(rijen).toContainEqual(expect.stringMatching(/^Trajecten!C5 T003 /));
    expect(teksten(alle, 'h4')[0]).toMatch(/^1 fout – herstellen/);
    expect(teksten(alle, 'h4')[1]).toMatch(/^\d+ signalen – iemand moet/);
  });
  test('notities and what is akkoord are folded away', () => {
    const gevouwen = alle.filter((e) => e.naam === 'tr' && e.binnen.includes('details')).map((e) => e.tekst);
    expect(gevouwen).toContainEqual(expect.stringMatching(/^Trajecten!D5 T004 /));
    expect(gevouwen).toContainEqual(expect.stringMatching(/^Trajecten!F5 T005 /));
    expect(teksten(alle, 'summary')).toContain('2 met een Afwijking akkoord');
    const open = alle.filter((e) => e.naam === 'tr' && !e.binnen.includes('details'));
    expect(open.filter((e) => /T00[45]|T011/.test(e.tekst))).toEqual([]);
  });
  test('the counts leave out what is akkoord', () => {
    const rij = alle.find((e) => e.naam === 'tr' && e.tekst.startsWith('a.xlsx'))?.tekst.split(' ');
    expect(rij?.[1]).toBe('1');
    expect(rij?.at(-1)).toBe('2');
  });
  test('each rule that found something, with its title, place and quote', () => {
    const { titel, bron: b } = regelVan('T003')!;
    const uitleg = alle.find((e) => e.attributen.id === 'regel-T003');
    expect(uitleg?.tekst).toBe(`T003 – ${titel}`);
    expect(teksten(alle, 'blockquote')).toContain(b.soort === 'productkeuze' ? '' : b.citaat);
  });
  test('hours per perceel and against the norm, as text and as a bar with the same text', () => {
    const stand = alle.find((e) => e.naam === 'tr' && e.tekst.startsWith('B1-route taal 6 uur 3 uur 50 %'));
    expect(stand).toBeDefined();
    const balk = alle.find((e) => e.naam === 'svg');
    expect(balk?.attributen).toMatchObject({ role: 'img', 'aria-label': 'Taaluren: 3 van 600 uur (0,5 %)' });
    expect(alle.find((e) => e.attributen.class === 'vol')?.attributen.width).toBe('0.5%');
  });
  test('more hours than the norm do not make the bar longer', () => {
    const veel = van({ 'a.xlsx': { Trajecten: [traject({ 'Eerder gevolgde uren': 900 })] } });
    expect(veel.find((e) => e.attributen.class === 'vol')?.attributen.width).toBe('100%');
    expect(veel.find((e) => e.naam === 'svg')?.attributen['aria-label']).toBe(
      'Taaluren: 900 van 600 uur (150 %)',
    );
  });
  test('no planned hours: no percentage', () => {
    const leeg = van({ 'a.xlsx': { Trajecten: [traject()] } });
    expect(leeg.find((e) => e.naam === 'tr' && /^B1-route taal 0 uur/.test(e.tekst))?.tekst).toMatch(
      / 0 uur 0 uur – /,
    );
  });
});

test('a file that was passed over says why, and nothing of how it stands', () => {
  const alle = van({ 'oud.xls': new Leesfout('leeg', '') });
  expect(alle.find((e) => e.naam === 'article')?.tekst).toMatch(/^oud.xls Overgeslagen\. .*leeg/);
  expect(teksten(alle, 'h4')).toEqual([]);
  expect(alle.find((e) => e.naam === 'header')?.tekst).toContain('waarvan 1 niet te lezen');
});

test('settings: nothing changed, or what', () => {
  const deel = (op: Omstandigheden) =>
    van({ 'a.xlsx': {} }, op).find((e) => e.attributen['aria-labelledby'] === 'instellingen')?.tekst;
  expect(deel(OP)).toBe('Instellingen Alle regels stonden aan, met de standaardinstellingen.');
  const { cijfers } = OP.instellingen;
  const eigen = { zonderRegels: ['A006'], cijfers: { ...cijfers, dagenVoorMelding: 9 } };
  const tekst = deel(omstandighedenOp('2025-10-01', eigen));
  expect(tekst).toContain('Regel A006: Een les op zondag of op een feestdag uit aan');
  expect(tekst).toContain('(A010, A011) ‡ 9 7');
  expect(tekst).toContain('‡ De bron noemt hier geen getal');
});

test.each([
  [MEESTE_RIJEN, null],
  [MEESTE_RIJEN + 1, 'En nog 1. Die staan in de werkmap met bevindingen (--xlsx).'],
])('of %i fouten in one file the page shows the first %s', (aantal, zin) => {
  const lessen = Array.from({ length: aantal }, () =>
    les('2025-09-01', { 'Gevolgde uren': 13, 'Geplande uren': 13 }),
  );
  const op = omstandighedenOp('2025-10-01', { zonderRegels: ['A005'] });
  const alle = van({ 'a.xlsx': { Trajecten: [traject()], Aanwezigheid: lessen } }, op);
  expect(alle.filter((e) => e.naam === 'tr' && / A002 /.test(e.tekst))).toHaveLength(MEESTE_RIJEN);
  expect(teksten(alle, 'p').find((t) => t.startsWith('En nog')) ?? null).toBe(zin);
});

describe('names', () => {
  const bestand = { 'a-Kuiper.xlsx': { Persoon: { Voornamen: 'Ilse', Achternaam: 'Kuiper' } } };
  test('are not there', () => {
    expect(bron(bestand)).not.toMatch(/Ilse|Kuiper|40001|999993653/);
    expect(bron(bestand)).toContain('geen namen en geen BSN’s');
  });
  test('stand under the file when they are asked for; the BSN never', () => {
    const pagina = bron(bestand, OP, true);
    expect(pagina).toContain('<bdi>Ilse Kuiper</bdi>');
    expect(pagina).toContain('In dit verslag staan namen.');
    expect(pagina).not.toMatch(/999993653/);
  });
});

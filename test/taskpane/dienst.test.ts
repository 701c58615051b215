import { isWerkmap } from '../../taskpane/bestanden';
import type { NaarWerker, VanWerker } from '../../taskpane/werker/berichten';
import { werkerdienst, type Werkerdraad } from '../../taskpane/werker/dienst';

function draden(): {
  readonly gestart: { draad: Werkerdraad; ontvangen: NaarWerker[] }[];
  maak(): Werkerdraad;
} {
  const gestart: { draad: Werkerdraad; ontvangen: NaarWerker[] }[] = [];
  return {
    gestart,
    maak() {
      const ontvangen: NaarWerker[] = [];
      const draad: Werkerdraad = {
        onmessage: null,
        onerror: null,
        postMessage: (b) => void ontvangen.push(b),
      };
      gestart.push({ draad, ontvangen });
      return draad;
    },
  };
}
const zeg = (draad: Werkerdraad | undefined, data: VanWerker): void =>
  draad?.onmessage?.({ data } as MessageEvent<VanWerker>);

describe('the worker as the page sees it', () => {
  test('starts at the first question, once, and matches answers to questions', async () => {
    const { gestart, maak } = draden();
    const dienst = werkerdienst(maak);
    expect(gestart).toHaveLength(0);
    const een = dienst.vraag('miwerkmap', undefined);
    const twee = dienst.vraag('miwerkmap', undefined);
    const { draad } = gestart[0] ?? {};
    zeg(draad, { soort: 'antwoord', nummer: 2, antwoord: 'tweede' });
    zeg(draad, { soort: 'antwoord', nummer: 1, antwoord: 'eerste' });
    expect(await Promise.all([een, twee])).toEqual(['eerste', 'tweede']);
    expect(gestart).toHaveLength(1);
  });

  test('passes progress on, and a request to stop', async () => {
    const { gestart, maak } = draden();
    const standen: string[] = [];
    const stop = new AbortController();
    const antwoord = werkerdienst(maak).vraag('miwerkmap', undefined, {
      bijVoortgang: (gedaan, totaal) => standen.push(`${gedaan}/${totaal}`),
      signal: stop.signal,
    });
    zeg(gestart[0]?.draad, { soort: 'voortgang', nummer: 1, gedaan: 3, totaal: 5 });
    stop.abort();
    expect(standen).toEqual(['3/5']);
    expect(gestart[0]?.ontvangen.map((b) => b.soort)).toEqual(['vraag', 'stop']);
    zeg(gestart[0]?.draad, { soort: 'antwoord', nummer: 1, antwoord: 'deel' });
    expect(await antwoord).toBe('deel');
  });

  test('a failure comes with its sentence', async () => {
    const { gestart, maak } = draden();
    const antwoord = werkerdienst(maak).vraag('miwerkmap', undefined);
    zeg(gestart[0]?.draad, { soort: 'mislukt', nummer: 1, melding: 'Bereken eerst.' });
    await expect(antwoord).rejects.toThrow('Bereken eerst.');
  });

  test('a worker that fell over answers all that were waiting, and the next question starts another', async () => {
    const { gestart, maak } = draden();
    const dienst = werkerdienst(maak);
    const antwoord = dienst.vraag('miwerkmap', undefined);
    gestart[0]?.draad.onerror?.({} as ErrorEvent);
    await expect(antwoord).rejects.toThrow('Er ging iets mis');
    void dienst.vraag('miwerkmap', undefined);
    expect(gestart).toHaveLength(2);
  });
});

test.each([
  ['map/registratie.xlsx', true],
  ['map/REGISTER.CSV', true],
  ['map/oud.xls', true],
  ['map/~$registratie.xlsx', false],
  ['map/.verborgen.xlsx', false],
  ['map/.oud/registratie.xlsx', false],
  ['map/sub/registratie.xlsx', true],
  ['.map/registratie.xlsx', true],
  ['map/brief.docx', false],
])('in a folder %s is looked at: %s', (pad, verwacht) => expect(isWerkmap(pad)).toBe(verwacht));

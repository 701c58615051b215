import type { NaarWerker, VanWerker } from '../../taskpane/werker/berichten';
import { werkerdienst, type Werkerdraad } from '../../taskpane/werker/dienst';

interface Gestart {
  readonly draad: Werkerdraad;
  readonly ontvangen: NaarWerker[];
  beeindigd: boolean;
}

function draden(): {
  readonly gestart: Gestart[];
  maak(): Werkerdraad;
} {
  const gestart: Gestart[] = [];
  return {
    gestart,
    maak() {
      const ontvangen: NaarWerker[] = [];
      const draad: Werkerdraad = {
        onmessage: null,
        onmessageerror: null,
        onerror: null,
        terminate: () => void (eigen.beeindigd = true),
        postMessage: (b) => void ontvangen.push(b),
      };
      const eigen: Gestart = { draad, ontvangen, beeindigd: false };
      gestart.push(eigen);
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

  test('what was stopped before it was asked is stopped at once', () => {
    const { gestart, maak } = draden();
    void werkerdienst(maak).vraag('miwerkmap', undefined, { signal: AbortSignal.abort() });
    expect(gestart[0]?.ontvangen).toEqual([
      { soort: 'vraag', nummer: 1, wat: 'miwerkmap', vraag: undefined },
      { soort: 'stop', nummer: 1 },
    ]);
  });

  test.each(['onerror', 'onmessageerror'] as const)(
    '%s answers all that wait; a new worker follows',
    async (hoe) => {
      const { gestart, maak } = draden();
      const dienst = werkerdienst(maak);
      const antwoord = dienst.vraag('miwerkmap', undefined);
      gestart[0]?.draad[hoe]?.({} as never);
      expect(gestart[0]?.beeindigd).toBe(true);
      await expect(antwoord).rejects.toThrow('Er ging iets mis bij het verwerken. Probeer het opnieuw.');
      void dienst.vraag('miwerkmap', undefined);
      expect(gestart).toHaveLength(2);
    },
  );
});

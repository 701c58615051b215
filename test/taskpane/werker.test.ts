import type { NaarWerker, VanWerker } from '../../taskpane/werker/berichten';

interface Kant {
  onmessage: ((gebeurtenis: { data: NaarWerker }) => void) | null;
  postMessage(bericht: VanWerker): void;
}

/** The worker, with the first answer that it sends going wrong as it does when it cannot be cloned. */
async function vraagRegels(kanKlonen: boolean): Promise<VanWerker> {
  return new Promise((klaar, mislukt) => {
    const kant: Kant = {
      onmessage: null,
      postMessage(bericht) {
        if (!kanKlonen && bericht.soort === 'antwoord')
          throw new DOMException('A1: Jansen', 'DataCloneError');
        klaar(bericht);
      },
    };
    Object.assign(globalThis, { self: kant });
    jest
      .isolateModulesAsync(async () => void (await import('../../taskpane/werker/werker')))
      .then(() => kant.onmessage?.({ data: { soort: 'vraag', nummer: 7, wat: 'regels', vraag: undefined } }))
      .catch(mislukt);
  });
}

test('the worker sends its answer', async () =>
  expect(await vraagRegels(true)).toMatchObject({ soort: 'antwoord', nummer: 7 }));

test('an answer that cannot be sent is told as a failure, without what the error says', async () => {
  const bericht = await vraagRegels(false);
  expect(bericht).toMatchObject({ soort: 'mislukt', nummer: 7 });
  expect(JSON.stringify(bericht)).not.toContain('Jansen');
});

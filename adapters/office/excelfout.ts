/** What Excel refused, as a sentence that tells the user what to do. */
export class Excelfout extends Error {
  override readonly name = 'Excelfout';
}

const ZINNEN: Readonly<Record<string, string>> = {
  AccessDenied:
    'Het blad is beveiligd. Hef de beveiliging op (tabblad Controleren in Excel) en probeer het opnieuw.',
  InvalidOperationInCellEditMode: 'U bewerkt nog een cel. Druk op Enter en probeer het opnieuw.',
  ItemNotFound: 'Het blad staat niet meer in deze werkmap. Controleer opnieuw.',
  InvalidOperation: 'Excel kan dit nu niet doen. Is het blad verborgen? Maak het eerst zichtbaar.',
  RequestPayloadSizeLimitExceeded:
    'Deze werkmap is te groot om hier te verwerken. Gebruik de webpagina of de opdrachtregel.',
  ResponsePayloadSizeLimitExceeded:
    'Deze werkmap is te groot om hier te lezen. Gebruik de webpagina of de opdrachtregel.',
};

/** The Dutch sentence for an error of Office.js; the code stands in it when there is no sentence for it. */
function sentenceOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ZINNEN[code] ?? `Excel gaf een onverwachte fout${code && ` (${code})`}. Probeer het opnieuw.`;
}

/** `Excel.run`, whose errors end as an Excelfout. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw error instanceof Excelfout ? error : new Excelfout(sentenceOf(error), { cause: error });
  }
}

import { Engine } from './engine';
import type { HostWorkbook } from './model/workbook';
import { loadOffice } from './office';

let current: Engine | undefined;
let currentWorkbook: HostWorkbook | undefined;
let send: ((text: string) => void) | undefined;

/** Passes the events of a workbook on to the client. */
function flush(): void {
  const entries = currentWorkbook?.events.splice(0) ?? [];
  if (entries.length > 0) send?.(JSON.stringify({ id: null, type: 3, message: { entries } }));
}

/**
 * Lets the real client library in this realm talk to a simulated Excel that has this workbook open. The library is
 * loaded once per realm; each start opens another workbook.
 */
export function startExcel(workbook: HostWorkbook): { readonly engine: Engine; flush(): void } {
  const engine = new Engine(workbook);
  current = engine;
  currentWorkbook = workbook;
  send ??= loadOffice((text) => {
    if (!current) throw new Error('no simulated Excel was started');
    return current.handle(text);
  }, flush);
  return { engine, flush };
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { Engine } from '../excel-host/engine';
import { OFFICE_DIST } from '../excel-host/office';
import { installHost } from '../excel-host/page';
import { HostObject } from '../excel-host/protocol';
import { openChromium } from '../hulp/chromium';

/** What the runtime gives back for one invocation: its number, whether it went well, the value or message, the code. */
export type Resultaat = readonly [id: number, gelukt: boolean, waarde: unknown, code?: number];

/** The service of Excel that takes the results of custom functions. */
class CustomFunctionsService extends HostObject {
  readonly resultaten: Resultaat[] = [];

  SetInvocationArrayResults(lijst: readonly Resultaat[]): void {
    this.resultaten.push(...lijst);
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    // Only asked where there is no shared runtime.
  }
  _GetEnabledFeatures(): readonly unknown[] {
    return [];
  }
}

/** The service that hears when the page listens to what Excel sends. */
class AddinService extends HostObject {
  isKlaar = false;

  NotifyActionHandlerReady(): void {
    this.isKlaar = true;
  }
}

class Wortel extends HostObject {}

function dien(script: string): Server {
  const pagina =
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><script src="/dist/office.js"></script><script src="/functies.js"></script><script>Office.onReady();</script></head><body></body></html>';
  return createServer((vraag, antwoord) => {
    const pad = decodeURIComponent((vraag.url ?? '').split('?')[0] ?? '');
    const bestand = pad.startsWith('/dist/') ? join(OFFICE_DIST, normalize(pad.slice(6))) : '';
    if (pad === '/pagina.html') antwoord.setHeader('content-type', 'text/html').end(pagina);
    else if (pad === '/functies.js') antwoord.setHeader('content-type', 'text/javascript').end(script);
    else if (bestand.startsWith(OFFICE_DIST) && existsSync(bestand) && statSync(bestand).isFile()) {
      createReadStream(bestand).pipe(antwoord.setHeader('content-type', 'text/javascript'));
    } else antwoord.writeHead(404).end();
  });
}

/** Microsoft's own runtime of custom functions in a browser, with a simulated Excel that calls the functions. */
export interface Excelruntime {
  /**
   * Calls a function as Excel does, and gives what the runtime sends back.
   * @param vlaggen RIJKE_GEGEVENS when a cell holds a data type
   */
  roep(id: string, argumenten: readonly unknown[], vlaggen?: number): Promise<Resultaat>;
  readonly mislukt: readonly string[];
  /** Addresses that were asked for outside the page's own server. */
  readonly buiten: readonly string[];
  sluit(): Promise<void>;
}

/** The flag with which Excel says that cells may be data types, as JSON. */
export const RIJKE_GEGEVENS = 8;

const WACHT_MS = 30_000;

/** @param sets the requirement sets that this Excel knows, such as CustomFunctionsRuntime 1.4 */
export async function startRuntime(
  chromium: string,
  script: string,
  sets: Readonly<Record<string, number>>,
): Promise<Excelruntime> {
  const service = new CustomFunctionsService();
  const addin = new AddinService();
  const engine = new Engine(new Wortel(), {
    'Microsoft.ExcelServices.CustomFunctions': service,
    'Microsoft.InternalService.AddinInternalService': addin,
  });
  const server = dien(script);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { context, sluit } = await openChromium(chromium);
  const page: Page = await context.newPage();
  const mislukt: string[] = [];
  const buiten: string[] = [];
  page.on('pageerror', (fout) => mislukt.push(fout.message));
  page.on('request', (vraag) => {
    if (!vraag.url().startsWith(basis)) buiten.push(vraag.url());
  });
  const naarPagina = (tekst: string): Promise<void> =>
    page.evaluate((t) => {
      (
        window as unknown as { _richApiNativeBridge: { onMessageFromHost(x: string): void } }
      )._richApiNativeBridge.onMessageFromHost(t);
    }, tekst);
  await page.exposeFunction('toHost', (tekst: string) => void naarPagina(engine.handle(tekst)));
  await page.addInitScript(installHost, sets);
  await page.goto(`${basis}/pagina.html`);
  await wachtOp(() => addin.isKlaar);

  let volgende = 1;
  return {
    mislukt,
    buiten,
    async roep(id, argumenten, vlaggen = 0) {
      const nummer = volgende;
      volgende += 1;
      const aanroep = {
        messageCategory: 1,
        messageType: 1000,
        targetId: '',
        message: [nummer, id, argumenten, 'Blad1!A1', vlaggen, null],
      };
      await naarPagina(JSON.stringify({ id: null, type: 3, message: { entries: [aanroep] } }));
      let uit: Resultaat | undefined;
      await wachtOp(() => (uit = service.resultaten.find(([n]) => n === nummer)) !== undefined);
      if (uit === undefined) throw new Error(`${id} gave no result`);
      return uit;
    },
    async sluit() {
      await sluit();
      await new Promise((klaar) => server.close(klaar));
      if (engine.crashes.length > 0) throw engine.crashes[0] as Error;
    },
  };
}

async function wachtOp(is: () => boolean): Promise<void> {
  const tot = Date.now() + WACHT_MS;
  while (!is()) {
    if (Date.now() > tot) throw new Error('the runtime did not answer in time');
    await new Promise((klaar) => setTimeout(klaar, 20));
  }
}

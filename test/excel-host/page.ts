import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { Engine } from './engine';
import type { HostEvent } from './protocol';
import { HostObject } from './protocol';
import { OFFICE_DIST } from './office';

/** What the runtime gives back for one invocation: its number, whether it went well, the value or message, the code. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, code?: number];

/** The service of Excel that takes the results of custom functions. */
export class CustomFunctionsService extends HostObject {
  readonly results: InvocationResult[] = [];

  SetInvocationArrayResults(list: readonly InvocationResult[]): void {
    this.results.push(...list);
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    // The page says so once more through AddinService.
  }
  _GetEnabledFeatures(): readonly unknown[] {
    return [];
  }
}

/** Hears when the page can answer functions and buttons. */
class AddinService extends HostObject {
  isReady = false;
  NotifyActionHandlerReady(): void {
    this.isReady = true;
  }
}

/** Shows and hides the pane. */
class AppRuntimeService extends HostObject {
  state = 'Visible';
  SetAppRuntimeState(state: string): void {
    this.state = state;
  }
}

/** Runs in the page before any script: what Excel for Windows injects. */
export function installHost(sets: Readonly<Record<string, number>>): void {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'inburgering',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1043,
    GetAppDataLocale: () => 1043,
    GetDocUrl: () => 'https://localhost/Map1.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => '',
    GetHostFullVersion: () => '16.0.19000.20000',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetCorrelationId: () => 'c',
    GetInstanceId: () => 'i',
  };
  const external = {
    GetHostInfo: () => '_host_Info=Excel$Win32$16.01$nl-NL$$$$0',
    GetContext: () => context,
    Execute: (_id: number, _params: unknown, done?: (out: number[]) => void) => done?.([0]),
    RegisterEvent: (_id: number, _target: unknown, _handler: unknown, done?: (out: number) => void) =>
      done?.(0),
    UnregisterEvent: () => undefined,
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  const page = window as unknown as { _richApiNativeBridge: object; toHost(text: string): void };
  page._richApiNativeBridge = { sendMessageToHost: (text: string) => page.toHost(text) };
}

/** What Excel knows that this product asks for. */
const SETS = {
  ExcelApi: 1.14,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.3,
  SharedRuntime: 1.1,
  RichApiRuntimeFlag: 1.1,
} as const;

export interface ExcelPage {
  readonly engine: Engine;
  readonly functions: CustomFunctionsService;
  /** Whether functions and buttons are answered. */
  isReady(): boolean;
  /** Sends events that the host starts itself. */
  send(entries: readonly HostEvent[]): Promise<void>;
}

const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * Makes a page of Chromium a page in Excel, before anything is loaded in it: Microsoft's client library comes from its
 * package in place of Microsoft's address, and talks to `root`.
 * @param eventsOf gives, and forgets, the events that the root has for the client
 */
export async function makeExcelPage(
  page: Page,
  root: HostObject,
  eventsOf: () => HostEvent[] = () => [],
  sets: Readonly<Record<string, number>> = SETS,
): Promise<ExcelPage> {
  const functions = new CustomFunctionsService();
  const addin = new AddinService();
  const engine = new Engine(root, {
    'Microsoft.ExcelServices.CustomFunctions': functions,
    'Microsoft.InternalService.AddinInternalService': addin,
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(),
  });
  const answer = (text: string): Promise<void> =>
    page.evaluate((t) => {
      type Bridged = { _richApiNativeBridge: { onMessageFromHost(x: string): void } };
      (window as unknown as Bridged)._richApiNativeBridge.onMessageFromHost(t);
    }, text);
  const send = (entries: readonly HostEvent[]): Promise<void> =>
    entries.length === 0
      ? Promise.resolve()
      : answer(JSON.stringify({ id: null, type: 3, message: { entries } }));
  await page.exposeFunction('toHost', (text: string) => {
    answer(engine.handle(text))
      .then(() => send(eventsOf()))
      // A page that was closed meanwhile hears no answer.
      .catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
  });
  await page.addInitScript(installHost, sets);
  await page.route(`${OFFICE_ADDRESS}**`, (route) => {
    const file = officeFile(route.request().url());
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') });
  });
  return { engine, functions, send, isReady: () => addin.isReady };
}

function officeFile(address: string): string | undefined {
  const file = join(OFFICE_DIST, normalize(new URL(address).pathname.replace('/lib/1/hosted/', '')));
  return file.startsWith(OFFICE_DIST + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Microsoft's unmodified client library lies. */
export const OFFICE_DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What the client library looks for in a browser before it listens to the bridge. */
function browserStubs(): Record<string, unknown> {
  const location = {
    href: 'https://localhost/',
    protocol: 'https:',
    host: 'localhost',
    search: '',
    hash: '',
  };
  const element = { style: {}, setAttribute: () => undefined, appendChild: () => undefined };
  return {
    location,
    document: {
      getElementById: () => null,
      createElement: () => element,
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      head: element,
      cookie: '',
      location,
      readyState: 'complete',
      referrer: '',
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    navigator: { userAgent: 'Mozilla/5.0 Chrome/120', language: 'nl-NL' },
  };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/**
 * Loads the real Excel client library into this realm, talking through a bridge to `answer`. Afterwards `Excel` and
 * `OfficeExtension` are globals, as on a page; what pretended to be a browser is gone again.
 * @returns sends a message that the host starts itself
 */
export function loadOffice(answer: (text: string) => string, afterwards: () => void): (text: string) => void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const bridge = {
    sendMessageToHost(text: string): void {
      const reply = answer(text);
      setTimeout(() => {
        bridge.onMessageFromHost(reply);
        afterwards();
      }, 0);
    },
  } as Bridge;
  const pretended = {
    ...browserStubs(),
    ...Object.fromEntries(['window', 'self', 'top', 'parent'].map((name) => [name, globalThis])),
  };
  Object.assign(scope, pretended, { _richApiNativeBridge: bridge });
  const source = readFileSync(join(OFFICE_DIST, 'excel-win32-16.01.debug.js'), 'utf8');
  // Indirect: in the global scope, where its declarations become globals as they do on a page.
  (0, eval)(source);
  for (const name of Object.keys(pretended)) delete scope[name];
  return (text) => bridge.onMessageFromHost(text);
}

/**
 * Keeps the standalone page working without a network: a service worker that stores every file of one build and answers
 * with those, so that files of two builds never meet. A next build waits until no page of this one is open, as browsers
 * do by themselves.
 */
import type { Build } from './build';

/** What of a service worker's global scope is used. */
interface Scope {
  /** The files of this build; put in front of this script when it is built. */
  readonly BUILD: Build;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Extended) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetched) => void): void;
}
interface Extended {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetched {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const scope = self as unknown as Scope;

const { version, page, files } = scope.BUILD;
const base = scope.registration.scope;
/** Another folder of the same site may hold another build: each keeps its own. */
const PREFIX = `inburgering ${base} `;
const cacheName = `${PREFIX}${version}`;
const addressOf = (name: string): string => new URL(name, base).href;
const kept = new Set(Object.keys(files).map(addressOf));

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  url.hash = '';
  // The folder itself is the page, whatever stands behind a question mark.
  if (request.mode === 'navigate') url.search = '';
  const address = url.href === base ? addressOf(page) : url.href;
  if (kept.has(address)) event.respondWith(fromCache(address, request));
});

/** @throws Error when a file is not there or is of another build: then the browser tries again at a next visit */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    Object.entries(files).map(async ([name, hash]) => {
      const answer = await fetch(new Request(addressOf(name), { cache: 'no-cache' }));
      const content = await answer.arrayBuffer();
      if (!answer.ok || (await hashOf(content)) !== hash) throw new Error(`${name} is of another build`);
      // A new answer: one that came by a redirect cannot be given for a page.
      await cache.put(addressOf(name), new Response(content, { headers: answer.headers }));
    }),
  );
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  // Also the page that was open before: its network may be gone any moment.
  await scope.clients.claim();
}

/** The browser may have cleared what was kept; then the network is all there is. */
async function fromCache(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(address)) ?? fetch(request);
}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

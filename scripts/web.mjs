// The pane as web pages: builds dist/web when a source is newer than the last build, and serves it on this machine.
// node scripts/web.mjs builds; with --serveer it serves until Ctrl+C, with --proef it asks for the page once and stops.
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor } from '../webpack/headers.js';

const wortel = fileURLToPath(new URL('../', import.meta.url));
const vanaf = (...deel) => join(wortel, ...deel);
const WEB = vanaf('dist', 'web');
const BRONNEN = [
  'src',
  'adapters',
  'functions',
  'taskpane',
  'voorbeelden',
  'webpack',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'tsconfig.json',
];

function nieuwste(pad) {
  const staat = statSync(pad);
  if (!staat.isDirectory()) return staat.mtimeMs;
  return Math.max(0, ...readdirSync(pad).map((naam) => nieuwste(join(pad, naam))));
}

/** A build that was broken off leaves its mark; after this long it is no longer believed. */
const BEZIG_MS = 600_000;

/** Lets one build run at a time: two would clear away each other's files. */
function alleen(doe) {
  const merk = vanaf('dist', '.web-bezig');
  mkdirSync(vanaf('dist'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(merk);
      break;
    } catch (fout) {
      if (fout.code !== 'EEXIST') throw fout;
      if (Date.now() - (statSync(merk, { throwIfNoEntry: false })?.mtimeMs ?? 0) > BEZIG_MS)
        rmSync(merk, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    doe();
  } finally {
    rmSync(merk, { recursive: true, force: true });
  }
}

/** Builds the pages, when a source or the address (ADDIN_URL) changed since the last time. */
export const bouwWeb = () => alleen(bouwAlsNodig);

function bouwAlsNodig() {
  const merk = vanaf('dist', '.web-gebouwd');
  const adres = process.env.ADDIN_URL ?? '';
  const bron = Math.max(...BRONNEN.map((naam) => nieuwste(vanaf(naam))));
  const klaar =
    existsSync(merk) &&
    existsSync(join(WEB, 'index.html')) &&
    statSync(merk).mtimeMs >= bron &&
    readFileSync(merk, 'utf8') === adres;
  if (klaar) return;
  process.stderr.write('Webpagina bouwen …\n');
  execFileSync(process.execPath, [vanaf('webpack', 'build.js')], { cwd: wortel, stdio: ['ignore', 2, 2] });
  mkdirSync(vanaf('dist'), { recursive: true });
  writeFileSync(merk, adres);
}

const SOORTEN = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers with the files of dist/web and nothing else. */
function antwoord(vraag, uit) {
  const pad = decodeURIComponent(new URL(vraag.url ?? '/', 'http://localhost').pathname);
  const bestand = normalize(join(WEB, pad === '/' ? 'index.html' : pad));
  const isHier = bestand.startsWith(WEB + sep) && existsSync(bestand) && statSync(bestand).isFile();
  if (!isHier || !['GET', 'HEAD'].includes(vraag.method ?? '')) {
    uit.writeHead(404).end();
    return;
  }
  uit.writeHead(200, {
    ...headersFor(relative(WEB, bestand)),
    'content-type': SOORTEN[extname(bestand)] ?? 'application/octet-stream',
  });
  if (vraag.method === 'HEAD') uit.end();
  else createReadStream(bestand).pipe(uit);
}

/**
 * Serves the built pages to this machine only; port 0 takes a free one.
 * @returns the address and how to stop
 */
export async function serveer({ poort = 0, certificaat } = {}) {
  const server = certificaat ? createSecureServer(certificaat, antwoord) : createServer(antwoord);
  await new Promise((klaar, mis) => {
    server.once('error', mis);
    server.listen(poort, 'localhost', klaar);
  });
  const adres = `${certificaat ? 'https' : 'http'}://localhost:${server.address().port}`;
  return {
    adres,
    stop() {
      server.close();
      // A browser keeps its connection open for the next request.
      server.closeAllConnections();
    },
  };
}

/** Serves the pages and says where, until Ctrl+C. PORT asks for a port. */
export async function blijfServeren() {
  const { adres } = await serveer({ poort: Number(process.env.PORT ?? 0) });
  console.log(`De webpagina staat op ${adres}\nOpen dat adres in uw browser. Stoppen: Ctrl+C.`);
  process.on('SIGINT', () => process.exit(0));
}

/**
 * Serves the pages, asks for the first one as a browser does, and stops: where nobody is there to press Ctrl+C.
 * @throws Error when the page does not come
 */
export async function probeerServeren() {
  const { adres, stop } = await serveer();
  try {
    const antwoord = await fetch(adres);
    const isPagina = /id="?paneel/.test(await antwoord.text());
    if (!antwoord.ok || !isPagina) throw new Error(`De webpagina komt niet: ${antwoord.status}.`);
  } finally {
    stop();
  }
  console.log(`De webpagina is gebouwd en geprobeerd op ${adres}\nOpenen in uw browser: npm run webpagina`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--zonder-bouw')) bouwWeb();
  if (process.argv.includes('--serveer')) await blijfServeren();
  else if (process.argv.includes('--proef')) await probeerServeren();
}

// `npm run excel`: builds the add-in for this machine, serves it over https and loads it into Excel.
// Windows and Mac only; elsewhere it says what to do instead.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installeer } from './klaarzetten.mjs';
import { bouwWeb, serveer } from './web.mjs';

const POORT = 3000;
const wortel = fileURLToPath(new URL('../', import.meta.url));
const gereedschap = join(wortel, 'scripts', 'excel');
const manifest = join(wortel, 'dist', 'web', 'manifest.xml');

const ELDERS = `Op dit systeem kan Excel niet vanzelf worden gestart. Zo kunt u de invoegtoepassing toch proberen:

  Excel op het web   Zet de inhoud van dist/web op een https-adres. Bouw met dat adres:
                       ADDIN_URL=https://uw-adres npm run build
                     Open Excel op het web, kies Invoegtoepassingen, Meer invoegtoepassingen,
                     Mijn invoegtoepassingen, Invoegtoepassing uploaden, en kies dist/web/manifest.xml.
  Windows of Mac     Voer daar npm run excel uit.
  Zonder Excel       De webpagina doet hetzelfde met bestanden: npm run webpagina
`;

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.log(ELDERS);
  process.exit(0);
}

const opties = { cwd: gereedschap, stdio: 'inherit', shell: process.platform === 'win32' };
installeer();
delete process.env.ADDIN_URL;
bouwWeb();
if (!existsSync(join(gereedschap, 'node_modules'))) {
  console.log('Gereedschap van Microsoft installeren (eenmalig) …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], opties);
}

// Without a certificate that this machine trusts, Excel shows an empty pane. Its owner is asked once.
const vanGereedschap = createRequire(join(gereedschap, 'package.json'));
const certificaat = await vanGereedschap('office-addin-dev-certs').getHttpsServerOptions();
await serveer({ poort: POORT, certificaat });
console.log(`De invoegtoepassing staat op https://localhost:${POORT}. Excel wordt gestart …`);

const debuggen = (wat) => [
  'office-addin-debugging',
  wat,
  manifest,
  ...(wat === 'start' ? ['desktop', '--app', 'excel', '--no-debug'] : []),
];
spawn('npx', debuggen('start'), opties);

process.on('SIGINT', () => {
  console.log('\nDe invoegtoepassing wordt weer uit Excel gehaald …');
  spawn('npx', debuggen('stop'), opties).on('exit', () => process.exit(0));
});

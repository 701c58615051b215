// What some tests need beyond npm: installed when this machine can, else named in one line.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const HULPMIDDELEN = [
  {
    naam: 'LibreOffice en pdftoppm',
    is: () => bestaat('soffice') && bestaat('pdftoppm'),
    pakketten: ['libreoffice-calc', 'poppler-utils', 'fonts-liberation'],
    zonder: 'het openen van de geschreven werkmappen in LibreOffice',
  },
  {
    naam: 'Chromium',
    is: () => bestaat('chromium') || existsSync('/usr/bin/chromium'),
    pakketten: ['chromium', 'chromium-l10n', 'fonts-liberation'],
    zonder: 'de proeven in een echte browser',
  },
];

const bestaat = (programma) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [programma], { stdio: 'ignore' }).status === 0;

/** Installs what is missing when that can be done without asking (root on Debian); says what is left out otherwise. */
export function zetHulpmiddelenKlaar() {
  const missend = HULPMIDDELEN.filter((h) => !h.is());
  const kan = process.getuid?.() === 0 && bestaat('apt-get');
  if (missend.length > 0 && kan) {
    process.stderr.write(`Installeren: ${missend.map((h) => h.naam).join(', ')} …\n`);
    const opties = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    try {
      execFileSync('apt-get', ['update', '-qq'], opties);
      execFileSync(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', ...missend.flatMap((h) => h.pakketten)],
        opties,
      );
    } catch {
      process.stderr.write(
        'Het installeren is niet gelukt; de proeven die het nodig hebben worden overgeslagen.\n',
      );
    }
  }
  for (const { naam, zonder } of HULPMIDDELEN.filter((h) => !h.is())) {
    process.stderr.write(`Niet gedaan: ${zonder} (${naam} is hier niet).\n`);
  }
}

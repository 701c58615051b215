#!/usr/bin/env node
'use strict';
// The command line. On a fresh clone the first call installs and builds; after that it only starts.
const { execFileSync } = require('node:child_process');
const path = require('node:path');

if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write(
    'Dit programma heeft Node.js 20 of nieuwer nodig. Installeer het via https://nodejs.org.\n',
  );
  process.exit(2);
}
const klaarzetten = path.join(__dirname, '..', 'scripts', 'klaarzetten.mjs');
try {
  // Output of the set-up goes to standard error: standard output is for results.
  execFileSync(process.execPath, [klaarzetten, '--bouw'], { stdio: ['ignore', 2, 2] });
} catch {
  process.stderr.write('Het klaarzetten is mislukt; de regels hierboven zeggen waarom.\n');
  process.exit(2);
}
// Who reads the output may stop reading (| head): that is no error.
process.stdout.on('error', (fout) => {
  if (fout.code !== 'EPIPE') throw fout;
  process.exit();
});
require('../dist/cli/main.js')
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });

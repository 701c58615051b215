import { execFileSync, spawn, spawnSync } from 'node:child_process';

const ADRES = /http:\/\/localhost:\d+/;

beforeAll(
  () => execFileSync(process.execPath, ['scripts/web.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  600_000,
);

test('without a terminal the page is tried once, and nothing keeps running', async () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/web.mjs', '--zonder-bouw', '--proef'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect([status, stdout.split('\n')[1]]).toEqual([0, 'Openen in uw browser: npm run webpagina']);
  const [adres = ''] = ADRES.exec(stdout) ?? [];
  await expect(fetch(adres)).rejects.toThrow();
});

test('in a terminal the page stays until Ctrl+C, and only the files of the page are served', async () => {
  const server = spawn(process.execPath, ['scripts/web.mjs', '--zonder-bouw', '--serveer'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const adres = await new Promise<string>((klaar, mis) => {
      let tekst = '';
      server.once('exit', () => mis(new Error(`the server ended: ${tekst}`)));
      server.stdout.on('data', (deel: Buffer) => {
        tekst += deel.toString();
        if (tekst.includes('Ctrl+C')) klaar(ADRES.exec(tekst)?.[0] ?? '');
      });
    });
    const antwoord = await fetch(adres);
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await antwoord.text()).toContain("connect-src 'none'");
    for (const pad of ['/werker.js', '/assets/icon-32.png'])
      expect((await fetch(adres + pad)).status).toBe(200);
    for (const pad of ['/niets.html', '/assets', '/..%2f..%2fpackage.json', '/%2e%2e/.web-gebouwd'])
      expect([pad, (await fetch(adres + pad)).status]).toEqual([pad, 404]);
    expect((await fetch(adres, { method: 'POST' })).status).toBe(404);

    const einde = new Promise((klaar) => server.once('exit', klaar));
    server.kill('SIGINT');
    // Windows has no such signal: there the process just ends.
    expect(await einde).toBe(process.platform === 'win32' ? null : 0);
    await expect(fetch(adres)).rejects.toThrow();
  } finally {
    server.kill();
  }
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

/** The reader as plain JavaScript, so that a process of its own can run it without jest and TypeScript around it. */
export class Gebouwd {
  private readonly map = mkdtempSync(join(tmpdir(), 'lezer-'));

  constructor() {
    for (const bron of ['src', join('adapters', 'bestand')]) {
      for (const bestand of readdirSync(bron, { recursive: true, encoding: 'utf8' })) {
        if (bestand.endsWith('.ts')) this.vertaal(join(bron, bestand));
      }
    }
  }

  /** Runs a script in a process of its own; `lees(path)` reads a file. Gives what it printed, as JSON. */
  voerUit<T>(script: string, omgeving: Record<string, string> = {}): T {
    const begin = `const { leesBestand } = require(${JSON.stringify(join(this.map, 'adapters', 'bestand', 'index.js'))});
      const lees = (pad) => leesBestand(new Uint8Array(require('fs').readFileSync(pad)), pad);`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', `${begin}\n${script}`], {
      encoding: 'utf8',
      env: { ...process.env, NODE_PATH: resolve('node_modules'), ...omgeving },
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as T;
  }

  ruimOp(): void {
    rmSync(this.map, { recursive: true });
  }

  private vertaal(bestand: string): void {
    const { outputText } = transpileModule(readFileSync(bestand, 'utf8'), {
      compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true },
    });
    const doel = join(this.map, bestand.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(doel), { recursive: true });
    writeFileSync(doel, outputText);
  }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

/** The script of an entry, bundled as the product bundles its own, without minifying. */
export async function bundel(entry: string): Promise<string> {
  const map = mkdtempSync(join(tmpdir(), 'inburgering-bundel-'));
  try {
    await new Promise<void>((klaar, mis) => {
      webpack(
        {
          mode: 'none',
          target: ['web', 'es2022'],
          entry: resolve(entry),
          output: { path: map, filename: 'bundel.js' },
          resolve: { extensions: ['.ts', '.js'] },
          module: {
            rules: [
              {
                test: /\.ts$/,
                loader: 'ts-loader',
                options: {
                  transpileOnly: true,
                  compilerOptions: { module: 'esnext', moduleResolution: 'bundler', noEmit: false },
                },
              },
            ],
          },
        },
        (fout, stats) => {
          if (fout) mis(fout);
          else if (stats?.hasErrors()) mis(new Error(stats.toString('errors-only')));
          else klaar();
        },
      );
    });
    return readFileSync(join(map, 'bundel.js'), 'utf8');
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

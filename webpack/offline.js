const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

const hashOf = (content) => createHash('sha256').update(content).digest('hex');

/**
 * Tells the service worker which files it keeps: the page, what it starts with, what it loads later, and its worker,
 * which it asks for by the hash of the build.
 */
class Offline {
  constructor({ script, page, entry, worker, beside }) {
    Object.assign(this, { script, page, entry, worker, beside });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Offline', (compilation) => {
      // After everything else: of what is listed nothing may change any more.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: 'Offline', stage }, () => {
        const chunks = [this.entry, this.worker].flatMap((name) => {
          const { chunks: own } = compilation.entrypoints.get(name);
          return own.flatMap((chunk) => [chunk, ...chunk.getAllAsyncChunks()]);
        });
        const scripts = new Set(chunks.flatMap((chunk) => [...chunk.files]));
        const names = [this.page, ...this.beside, ...scripts].sort();
        const hashes = names.map((name) => [name, hashOf(compilation.getAsset(name).source.buffer())]);
        const address = (name) => (name === `${this.worker}.js` ? `${name}?${compilation.hash}` : name);
        const build = {
          version: hashOf(JSON.stringify([compilation.hash, hashes])).slice(0, 16),
          page: this.page,
          files: Object.fromEntries(hashes.map(([name, hash]) => [address(name), hash])),
        };
        compilation.updateAsset(
          this.script,
          (source) => new sources.ConcatSource(`self.BUILD=${JSON.stringify(build)};\n`, source),
        );
      });
    });
  }
}

module.exports = { Offline };

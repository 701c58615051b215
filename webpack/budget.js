const { gzipSync } = require('node:zlib');
const { WebpackError } = require('webpack');

/** Fails the build when what a page loads at its start grows beyond a number of gzipped bytes. */
class Budget {
  constructor({ bytes, entries }) {
    this.bytes = bytes;
    this.entries = entries;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Budget', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('Budget', () => {
        for (const name of this.entries) {
          const files = compilation.entrypoints.get(name)?.getFiles() ?? [];
          const size = files
            .filter((file) => file.endsWith('.js'))
            .reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
          compilation.getLogger('Budget').info(`${name}: ${size}`);
          if (size > this.bytes)
            compilation.errors.push(
              new WebpackError(`${name} starts with ${size} bytes gzipped; ${this.bytes} is the most`),
            );
        }
      });
    });
  }
}

module.exports = { Budget };

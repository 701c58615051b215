const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Compilation, sources } = require('webpack');
const { LOCAL } = require('./address');

const ROOT = join(__dirname, '..');

/** Files that stand beside the scripts: the pages, the manifest, the icons and the metadata of the functions. */
class Pages {
  constructor({ address, version }) {
    this.address = address;
    this.version = version;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Pages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Pages', stage }, () => {
        const emit = (name, content) => compilation.emitAsset(name, new sources.RawSource(content));
        const text = (...path) => {
          compilation.fileDependencies.add(join(ROOT, ...path));
          return readFileSync(join(ROOT, ...path), 'utf8').replaceAll(LOCAL, this.address);
        };
        const scripts = (entry) =>
          compilation.entrypoints
            .get(entry)
            .getFiles()
            .filter((file) => file.endsWith('.js'))
            .map((file) => `<script defer src="${file}"></script>`)
            .join('');
        for (const [page, entry] of [
          ['taskpane.html', 'excel'],
          ['index.html', 'pagina'],
        ])
          emit(page, text('taskpane', 'pagina', page).replace('<!-- scripts -->', scripts(entry)));
        emit('manifest.xml', text('manifest.xml').replaceAll('{versie}', `${this.version}.0`));
        for (const icon of readdirSync(join(ROOT, 'assets')).filter((file) => file.endsWith('.png')))
          emit(`assets/${icon}`, readFileSync(join(ROOT, 'assets', icon)));
        for (const metadata of ['functions.nl-NL.json', 'functions.en-US.json'])
          emit(metadata, text('functions', metadata));
        // Where Help in Excel leads: the helpUrl of each function.
        emit('docs/functies.html', text('docs', 'functies.html'));
      });
    });
  }
}

module.exports = { Pages };

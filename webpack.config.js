/** The pane for Excel and the same pane as a web page, to dist/web. Where it will stand: ADDIN_URL=https://… */
const { join } = require('node:path');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const { Budget } = require('./webpack/budget');
const { addinAddress } = require('./webpack/address');
const { Offline } = require('./webpack/offline');
const { Pages } = require('./webpack/pages');

/** What a first visit loads, at most, gzipped. ExcelJS is no part of it: it is loaded when a workbook is written. */
const START_BYTES = 250_000;

module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  context: __dirname,
  entry: {
    excel: ['./functions/runtime.ts', './taskpane/excel.tsx'],
    pagina: './taskpane/pagina.tsx',
    // Its name is fixed: the page starts it by that name.
    werker: {
      import: './taskpane/werker/werker.ts',
      filename: 'werker.js',
      chunkLoading: 'import-scripts',
    },
    // Its name is fixed too: the browser asks for it again to see whether there is another build.
    offline: { import: './taskpane/offline/serviceworker.ts', filename: 'offline.js' },
    // For Excel without a shared runtime: the manifest names it.
    functies: { import: './functions/runtime.ts', filename: 'functions.js' },
  },
  output: {
    path: join(__dirname, 'dist', 'web'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    // Beside the page, wherever that is.
    publicPath: 'auto',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // The readable source calls upon Node; this one is made for browsers.
    alias: {
      exceljs: require.resolve('exceljs/dist/exceljs.bare.min.js'),
      '@fluentui/react-icons$': join(__dirname, 'webpack', 'icons.mjs'),
    },
  },
  module: {
    parser: { javascript: { exportsPresence: 'error' } },
    rules: [
      // A page that may not fetch takes its sample files out of a script.
      { test: /\.xlsx$/, type: 'asset/bytes' },
      {
        test: /\.tsx?$/,
        // None of our modules does anything by being imported, the entries excepted.
        sideEffects: false,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { module: 'esnext', moduleResolution: 'bundler', noEmit: false, sourceMap: false },
        },
      },
      {
        test: /[\\/](taskpane[\\/](excel|pagina|werker[\\/]werker|offline[\\/]serviceworker)|functions[\\/]runtime)\.tsx?$/,
        sideEffects: true,
      },
    ],
  },
  cache: {
    type: 'filesystem',
    cacheDirectory: join(__dirname, 'node_modules', '.cache', 'webpack'),
    buildDependencies: { config: [join(__dirname, 'webpack.config.js')] },
  },
  plugins: [
    new DefinePlugin({ VERSIE: JSON.stringify(version) }),
    new Pages({ address: addinAddress(), version }),
    new Offline({
      script: 'offline.js',
      page: 'index.html',
      entry: 'pagina',
      worker: 'werker',
      beside: ['assets/icon-32.png'],
    }),
    new Budget({ bytes: START_BYTES, entries: ['excel', 'pagina'] }),
  ],
  optimization: { chunkIds: 'named' },
  performance: false,
  stats: 'errors-warnings',
};

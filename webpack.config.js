const { chmodSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, NormalModuleReplacementPlugin } = require('webpack');
const { ContentSecurityPolicy } = require('./webpack.content-security-policy.js');
const { OneFile } = require('./webpack.one-file.js');
const { className, classNamesOnly, pageStylesheet, stylesheet } = require('./webpack.stylesheet.js');
const { SwcMinimizer } = require('./webpack.swc-minimizer.js');

/** What the server needs to know, for the administrator to put in place (docs/install.md). */
const SERVER_SETTINGS = ['web.config', 'nginx.conf'];

const OFFICE_JS_PACKAGE = path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist');

/**
 * Where the pane takes office.js from (environment variable OFFICE_JS): Microsoft's global CDN, its CDN in China, or
 * the copy of the npm package that stands beside the pane, for intranets that reach neither.
 */
const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

/** What office.js itself loads in the Excel of Windows, Mac and the web; the package has 87 MB of other things. */
const OFFICE_JS_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const LOCALHOST = 'https://localhost:3000';
/** Where the pane will be served (environment variable PANE_URL), without a slash at the end; goes into the manifest. */
const paneUrl = (process.env.PANE_URL ?? LOCALHOST).replace(/\/+$/, '');

function officeJsSource() {
  const name = process.env.OFFICE_JS ?? 'global';
  const address = OFFICE_JS[name];
  if (!address) throw new Error(`OFFICE_JS must be one of ${Object.keys(OFFICE_JS).join(', ')}, not "${name}"`);
  if (!paneUrl.startsWith('https://')) throw new Error(`PANE_URL must begin with https://, not "${paneUrl}"`);
  return { name, address };
}

/** Data that the pane fetches when it is wanted: the library, the rules' reasons. Before all rules for TypeScript: its loader pitches. */
const builtData = {
  test: /\.ts$/,
  resourceQuery: /^\?json$/,
  loader: path.resolve(__dirname, 'webpack.json-loader.js'),
  type: 'asset/resource',
  generator: { filename: '[name].[contenthash].json' },
};

/** The same data inside the page's one script. */
const dataInside = {
  test: builtData.test,
  resourceQuery: builtData.resourceQuery,
  loader: builtData.loader,
  type: 'json',
};

/** @param {RegExp} request @param {RegExp} asker @param {string} file of src/taskpane/start */
function instead(request, asker, file) {
  return new NormalModuleReplacementPlugin(request, (asked) => {
    if (asker.test(asked.context)) asked.request = path.resolve(__dirname, 'src/taskpane/start', file);
  });
}

/** Parts of Fluent that the pane has no use for, and what stands in their place: each file says why. */
const lighter = [
  instead(/^@fluentui\/react-tabster$/, /[\\/]react-provider[\\/]/, 'browser-focus.ts'),
  instead(/[\\/]getNativeElementProps(\.js)?$/, /[\\/]react-utilities[\\/]/, 'provider-attributes.ts'),
  instead(/[\\/]rehydrateRendererCache(\.js)?$/, /[\\/]@griffel[\\/]core[\\/]/, 'no-server-styles.ts'),
];

/** @param {string} name @param {RegExp} test whole folders: together they are smaller than in the parts that webpack finds. */
function chunk(name, test) {
  return { name, test, chunks: 'async', enforce: true };
}

/** One of these patterns of a path's end, with either kind of slash. */
function anyPath(...patterns) {
  return new RegExp(patterns.map((path) => `/${path}`.replaceAll('/', '[\\\\/]')).join('|'));
}

const chunks = {
  /** A check and its findings, what writes, and what would be chunks of a few bytes: fetched as soon as the pane stands. */
  core: chunk(
    'core',
    anyPath(
      'src/(wording|goals|recognize|rules|lint|workbook)/',
      'src/taskpane/(check|findings|recognition|journal|own-sheet|sample|basics|workbook)/',
      'src/host/excel/[a-z-]+\\.ts$',
      'node_modules/(zod|big\\.js)/',
      'package\\.json$',
    ),
  ),
  /** What can be done with a result: fetched when one of its buttons is pressed. */
  tools: chunk(
    'tools',
    anyPath('src/report/', 'src/taskpane/(marks|memo|notes|report-sheet|settings)/', 'src/host/excel/(marks|sheets)/'),
  ),
  /** All of the tab 指标库; in four parts, that could not be written into one another, it was 4 KiB larger. */
  library: chunk('library', anyPath('src/library/', 'src/taskpane/(library|new-form)/')),
  /** The help has the steps of the first hint in it. */
  guide: chunk('guide', anyPath('src/taskpane/(help|first-run)/', 'src/host/excel/trace/')),
};

/** @param {string} target the oldest JavaScript that must run it */
function typescript(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        // Fields are plain assignments: without this, every file with a class carries a function that defines them.
        assumptions: { setPublicClassFields: true },
        target,
      },
    },
  };
}

/** Before the compiler's loader, which would have made other text of them. */
const wordLists = {
  test: /\.ts$/,
  exclude: /node_modules/,
  enforce: 'pre',
  loader: path.resolve(__dirname, 'webpack.word-lists-loader.js'),
};

/** The task pane as it is shipped: dist/taskpane.html, its chunks, icons and the manifest. */
function pane(mode) {
  const officeJs = officeJsSource();
  const production = mode !== 'development';
  return {
    name: 'pane',
    mode,
    context: __dirname,
    entry: { taskpane: [...stylesheet, './src/taskpane/index.tsx'] },
    output: {
      path: path.resolve(__dirname, 'dist'),
      // Relative: the pane may be served from any folder, and a module script knows no address of its own.
      publicPath: '',
      filename: production ? '[name].[contenthash].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash].js' : '[name].js',
      cssFilename: production ? '[name].[contenthash].css' : '[name].css',
      clean: { keep: /^(cli\/|goal-table\.html$)/ },
    },
    devtool: production ? false : 'source-map',
    target: ['web', 'es2020'],
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [builtData, wordLists, typescript('es2020'), classNamesOnly],
      // A class that a stylesheet does not have.
      parser: { javascript: { exportsPresence: 'error' }, 'css/auto': { dashedIdents: false } },
      generator: { 'css/auto': { localIdentName: className } },
    },
    experiments: { css: true },
    performance: { hints: false },
    // The page stays readable: it is what a person sees when scripts fail.
    optimization: {
      minimizer: [new SwcMinimizer(), '...'],
      minimizeOptions: { javascript: false, html: false },
      splitChunks: { cacheGroups: chunks },
      ...(production && { mangleExports: 'size', moduleIds: 'size', chunkIds: 'size' }),
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false,
        minify: false,
        templateParameters: (compilation, assets) => ({
          officeJs: officeJs.address,
          scripts: assets.js,
          stylesheets: assets.css,
        }),
      }),
      ...lighter,
      new ContentSecurityPolicy(officeJs.address),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(LOCALHOST, paneUrl),
          },
          // Excel fetches it by the address in the manifest.
          { from: 'src/commands/shortcuts.json', to: 'shortcuts.json' },
          ...SERVER_SETTINGS.map((file) => ({ from: `deployment/${file}`, to: file })),
          ...(officeJs.name === 'local'
            ? OFFICE_JS_FILES.map((file) => ({
                from: file,
                context: OFFICE_JS_PACKAGE,
                to: `office-js/${file}`,
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
    devServer: {
      port: 3000,
      hot: false,
      liveReload: false,
      // Its scripts in the pane would talk to the server.
      client: false,
    },
  };
}

/** The pane with a view of workbook files instead of Excel, all in one file: dist/goal-table.html. */
function page(mode) {
  return {
    name: 'page',
    mode,
    context: __dirname,
    entry: { page: [...pageStylesheet, './src/page/index.tsx'] },
    output: { path: path.resolve(__dirname, 'dist'), publicPath: '', filename: '[name].js', cssFilename: '[name].css' },
    devtool: false,
    target: ['web', 'es2020'],
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [dataInside, wordLists, typescript('es2020'), classNamesOnly],
      parser: {
        javascript: { exportsPresence: 'error', dynamicImportMode: 'eager' },
        'css/auto': { dashedIdents: false },
      },
      generator: { 'css/auto': { localIdentName: className } },
    },
    experiments: { css: true },
    performance: { hints: false },
    optimization: {
      minimizer: [new SwcMinimizer(), '...'],
      minimizeOptions: { javascript: false },
      splitChunks: false,
    },
    plugins: [
      ...lighter,
      new NormalModuleReplacementPlugin(/[\\/]packing$/, (asked) => {
        asked.request = path.resolve(__dirname, 'src/host/file/xlsx/packing-in-browser.ts');
      }),
      new OneFile({ page: path.resolve(__dirname, 'src/page/page.html'), filename: 'goal-table.html' }),
    ],
  };
}

/** Functions and patterns that are written into those that use them are made anew at every call: half as slow again. */
const AS_FAST_AS_WRITTEN = { inline: 0, reduce_funcs: false, reduce_vars: false };

/** The command line, dist/cli/goal-table.js with its engine beside it, which needs Node and nothing else. */
function commandLine(mode) {
  return {
    name: 'command-line',
    mode,
    context: __dirname,
    entry: { 'goal-table': './src/cli/main.ts' },
    output: {
      path: path.resolve(__dirname, 'dist/cli'),
      filename: '[name].js',
      chunkFilename: '[name].js',
    },
    devtool: false,
    target: 'node20',
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [typescript('es2022')] },
    performance: { hints: false },
    optimization: { minimizer: [new SwcMinimizer(AS_FAST_AS_WRITTEN)], splitChunks: false },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new CopyPlugin({ patterns: [{ from: 'docs/schemas', to: 'schemas' }] }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap('executable', () =>
            chmodSync(path.resolve(__dirname, 'dist/cli/goal-table.js'), 0o755),
          ),
      },
    ],
  };
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? 'production';
  return [pane(mode), page(mode), commandLine(mode)];
};

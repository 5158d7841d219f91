const path = require('node:path');

/**
 * The page around grid and pane. Univer is not bundled: its packages bring finished scripts, which index.html loads,
 * and 10 MB of them would cost every start ten seconds.
 */
module.exports = {
  name: 'excel-host-page',
  context: __dirname,
  entry: { main: './main.ts', light: './light.ts' },
  output: { path: path.resolve(__dirname, '../../../node_modules/.cache/goal-table/page'), filename: '[name].js' },
  devtool: false,
  target: ['web', 'es2022'],
  resolve: { extensions: ['.ts', '.js'] },
  externals: {
    '@univerjs/presets': 'var Object.assign({}, UniverCore, UniverPresets)',
    '@univerjs/preset-sheets-core': 'var Object.assign({}, UniverSheets, UniverPresetSheetsCore)',
    '@univerjs/preset-sheets-core/locales/zh-CN': 'var UniverPresetSheetsCoreZhCN',
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  performance: { hints: false },
};

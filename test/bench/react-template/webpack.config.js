const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { SwcMinimizer } = require('../../../webpack.swc-minimizer.js');

/** What test/bench/first-paint.ts compares the pane with, built as the pane is. */
module.exports = {
  name: 'react-template',
  mode: 'production',
  context: __dirname,
  entry: { taskpane: './index.tsx' },
  output: {
    path: path.resolve(__dirname, '../../../node_modules/.cache/goal-table/react-template'),
    filename: '[name].js',
    clean: true,
  },
  devtool: false,
  target: ['web', 'es2020'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2020',
          },
        },
      },
    ],
  },
  performance: { hints: false },
  optimization: { minimizer: [new SwcMinimizer()] },
  plugins: [
    new HtmlPlugin({
      template: './page.html',
      filename: 'taskpane.html',
      inject: false,
      minify: false,
      templateParameters: (_compilation, assets) => ({ scripts: assets.js }),
    }),
  ],
};

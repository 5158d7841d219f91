import { spawn } from 'node:child_process';
import path from 'node:path';

export const PROJECT = path.resolve(__dirname, '../..');
const CACHE = path.join(PROJECT, 'node_modules/.cache/goal-table');

/** Where the built pane and the built page lie. */
export const BUILT = { pane: path.join(CACHE, 'pane'), page: path.join(CACHE, 'page') } as const;

export interface BuildOptions {
  /** The pane as it is shipped, minified; else the quicker development build. */
  readonly production?: boolean;
}

/** Builds the real pane (with the local office.js) and the page around it, side by side. */
export async function buildAll(options: BuildOptions = {}): Promise<void> {
  await Promise.all([
    webpack('webpack.config.js', 'pane', BUILT.pane, options.production ? 'production' : 'development'),
    webpack('test/excel-host/page/webpack.config.js', 'excel-host-page', BUILT.page, 'development'),
  ]);
}

async function webpack(config: string, name: string, output: string, mode: 'development' | 'production'): Promise<void> {
  const cli = require.resolve('webpack-cli/bin/cli.js');
  const build = [cli, 'build', '--config', config, '--config-name', name, '--mode', mode, '--output-path', output, '--devtool', 'false'];
  const cache = ['--cache-type', 'filesystem', '--cache-cache-directory', path.join(CACHE, 'webpack')];
  const child = spawn(process.execPath, [...build, ...cache], {
    cwd: PROJECT,
    // Whatever this shell is set up to ship: here everything comes from this server.
    env: { ...process.env, OFFICE_JS: 'local', PANE_URL: 'https://localhost:3000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output$: string[] = [];
  child.stdout.on('data', (data: Buffer) => output$.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => output$.push(data.toString()));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (status !== 0) throw new Error(`构建失败（${config}）：\n${output$.join('')}`);
}

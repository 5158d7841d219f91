import { spawn } from 'node:child_process';
import path from 'node:path';

export const PROJECT = path.resolve(__dirname, '../..');
const CACHE = path.join(PROJECT, 'node_modules/.cache/goal-table');

export interface BuildOptions {
  /** True for the minified production build, false for the quicker development build. */
  readonly production?: boolean;
}

/** Folder of the built page. */
export const BUILT_PAGE = path.join(CACHE, 'page');

/** The one-file page, as shipped. */
export const BUILT_FILE_PAGE = path.join(CACHE, 'file-page/goal-table.html');

/** Folder of the built pane. */
export function builtPane({ production = false }: BuildOptions): string {
  return path.join(CACHE, production ? 'pane-as-shipped' : 'pane');
}

/** Builds the real pane (with the local office.js), the page around it, and the page for files, side by side. */
export async function buildAll(options: BuildOptions = {}): Promise<void> {
  const mode = options.production ? 'production' : 'development';
  await Promise.all([
    webpack(['--config', 'webpack.config.js', '--config-name', 'pane', '--mode', mode], builtPane(options)),
    webpack(['--config', 'test/excel-host/page/webpack.config.js', '--mode', 'development'], BUILT_PAGE),
    webpack(
      ['--config', 'webpack.config.js', '--config-name', 'page', '--mode', 'production'],
      path.dirname(BUILT_FILE_PAGE),
    ),
  ]);
}

async function webpack(config: readonly string[], output: string): Promise<void> {
  const cli = require.resolve('webpack-cli/bin/cli.js');
  const build = [cli, 'build', ...config, '--output-path', output, '--devtool', 'false'];
  const cache = ['--cache-type', 'filesystem', '--cache-cache-directory', path.join(CACHE, 'webpack')];
  const child = spawn(process.execPath, [...build, ...cache], {
    cwd: PROJECT,
    // Overrides the environment, because everything is served from this server.
    env: { ...process.env, OFFICE_JS: 'local', PANE_URL: 'https://localhost:3000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (status !== 0) throw new Error(`构建失败（${config[1] ?? ''}）：\n${said.join('')}`);
}

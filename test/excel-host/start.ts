import { spawn } from 'node:child_process';
import path from 'node:path';
import { BUILT_FILE_PAGE, BUILT_PAGE, PROJECT, buildAll, builtPane } from './build';
import type { BuildOptions } from './build';
import { closeServer, fileServer, listen } from './server';

export interface StartOptions extends BuildOptions {
  /** The first port to try; 0 for any free one. */
  readonly port: number;
  /** Serves the previous build instead of building. */
  readonly built?: boolean;
}

export interface RunningServer {
  /** Without a trailing slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds pane and pages, and serves them with office.js, Univer and the sample forms. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  if (!options.built) await buildAll(options);
  const server = fileServer({
    '/': [BUILT_PAGE, builtPane(options), path.join(__dirname, 'page')],
    '/files/': [path.dirname(BUILT_FILE_PAGE)],
    '/forms/': [path.join(PROJECT, 'test/forms')],
    '/node_modules/': [path.join(PROJECT, 'node_modules')],
    '/office-js/': [path.join(PROJECT, 'node_modules/@microsoft/office-js/dist')],
  });
  const port = await listen(server, options.port);
  return { address: `http://localhost:${String(port)}`, close: () => closeServer(server) };
}

async function main(): Promise<void> {
  process.stderr.write('正在准备绩效目标助手，第一次大约需要十几秒……\n');
  const server = await startServer({ port: 3000 });
  process.stdout.write(
    [
      '',
      `  绩效目标助手已就绪，两种用法：`,
      '',
      `  · 在 Excel 里用的窗格：${server.address} （左边是 Excel 的替身和示例表，右边是窗格）`,
      `  · 不用 Excel 的单个网页：${server.address}/files/goal-table.html （把自己的 .xlsx 拖进去；也可以直接双击 ${BUILT_FILE_PAGE}）`,
      '',
      '  · 按“一键校验”，再点列出的问题，表格就会跳到那一格。',
      '  · 表格只在这台电脑上打开，不会上传。结束时在这里按 Ctrl+C。',
      '',
      '',
    ].join('\n'),
  );
  openBrowser(server.address);
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Opens the browser, if the machine has a screen and a browser. */
function openBrowser(address: string): void {
  const command = browserCommand(address);
  if (!command || process.env.CI) return;
  const [program, ...options] = command;
  const child = spawn(program, options, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

function browserCommand(address: string): readonly [string, ...string[]] | null {
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  if (process.platform === 'darwin') return ['open', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : null;
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`没能启动：${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

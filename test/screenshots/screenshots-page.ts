import { chapters } from './chapters';
import type { Look } from './looks';
import type { State } from './state';

/** Name of a picture in docs/screenshots. */
export function fileName(state: State, look: Look): string {
  return `${state.name}-${look.name}.webp`;
}

/** The text of docs/screenshots.md. */
export function screenshotsPage(): string {
  const parts = chapters.map(({ title, states }) => [`## ${title}`, ...states.map(section)].join('\n\n'));
  return [HEAD, ...parts].join('\n\n') + '\n';
}

const HEAD = `<!-- Written by \`npm run screenshots\`; a test holds that page and pictures belong together. -->

# 窗格的各种样子

窗格最窄 320 像素，这里另拍了拉宽到 450 像素的，浅色、深色各一张；屏幕是 1366×768，所以窗格高度有限。左边的表格是 Excel 的替身，表格是公开的真实表格。点图片可以看原大。`;

function section(state: State): string {
  const { title, seen, next, looks } = state;
  const picture = (look: Look): string => `![${title}（${look.label}）](screenshots/${fileName(state, look)})`;
  return [
    `### ${title}`,
    `看到：${seen}<br>下一步：${next}`,
    table([looks.map(({ label }) => label), looks.map(picture)]),
  ].join('\n\n');
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

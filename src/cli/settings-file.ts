import { readFile } from 'node:fs/promises';
import { parseSettings } from '../lint/settings/parse-settings';
import type { GivenSettings } from '../lint/settings/settings';
import { visible } from '../report/text/visible';
import { parseJson } from '../workbook/parse-json';
import { UsageError } from './exit-status';

/** @throws {UsageError} when the file cannot be read, is not JSON, or sets something that does not exist. */
export async function readSettingsFile(path: string): Promise<GivenSettings> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`设置文件“${visible(path)}”读不出来，请检查路径`);
  });
  const text = utf8Of(bytes);
  if (text === null)
    throw new UsageError(`设置文件“${visible(path)}”不是 UTF-8 编码。请用记事本打开，“另存为”时编码选 UTF-8，再试一次`);
  const data = parseJson(text);
  if (data === undefined) throw new UsageError(`设置文件“${visible(path)}”不是有效的 JSON，请检查逗号、引号和括号`);
  const { settings, problems } = parseSettings(data);
  if (problems.length > 0)
    throw new UsageError(
      `设置文件“${visible(path)}”有误：\n${problems.map((problem) => `  ${visible(problem)}`).join('\n')}\n请改好后再试`,
    );
  return settings;
}

/** Without a byte order mark; null for another encoding, such as Notepad's “ANSI” and “Unicode”. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

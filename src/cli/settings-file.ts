import { readFile } from 'node:fs/promises';
import { parseSettings } from '../lint/settings/parse-settings';
import type { LintSettings } from '../lint/settings/settings';
import { visible } from '../report/text/visible';
import { UsageError } from './usage-error';

/** @throws {UsageError} when the file cannot be read, is not JSON, or sets something that does not exist. */
export async function readSettingsFile(path: string): Promise<LintSettings> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`设置文件“${visible(path)}”读不出来，请检查路径`);
  });
  const { settings, problems } = parseSettings(parseJson(path, text));
  if (problems.length > 0)
    throw new UsageError(
      `设置文件“${visible(path)}”有误：\n${problems.map((problem) => `  ${visible(problem)}`).join('\n')}\n请改好后再试`,
    );
  return settings;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError(`设置文件“${visible(path)}”不是有效的 JSON，请检查逗号、引号和括号`);
  }
}

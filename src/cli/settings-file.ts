import { readFile } from 'node:fs/promises';
import { parseSettings } from '../lint/settings/parse-settings';
import type { GivenSettings } from '../lint/settings/settings';
import { visible } from '../report/text/visible';
import { parseJson } from '../workbook/parse-json';
import { UsageError } from './exit-status';

/** @throws {UsageError} when the file cannot be read, is not JSON, or sets something that does not exist. */
export async function readSettingsFile(path: string): Promise<GivenSettings> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`设置文件“${visible(path)}”读不出来，请检查路径`);
  });
  const data = parseJson(text.replace(/^\ufeff/, ''));
  if (data === undefined) throw new UsageError(`设置文件“${visible(path)}”不是有效的 JSON，请检查逗号、引号和括号`);
  const { settings, problems } = parseSettings(data);
  if (problems.length > 0)
    throw new UsageError(
      `设置文件“${visible(path)}”有误：\n${problems.map((problem) => `  ${visible(problem)}`).join('\n')}\n请改好后再试`,
    );
  return settings;
}

import packageFacts from '../../package.json';
import { readWorkbookFile } from '../host/file/read-workbook-file';
import { WorkbookFileError } from '../host/file/workbook-file-error';
import { check } from '../lint/check';
import { recognizeWorkbook, type Recognized } from '../lint/recognized';
import { DEFAULT_SETTINGS, type LintSettings } from '../lint/settings/settings';
import { inspectJson } from '../report/inspect-json';
import { inspectText } from '../report/inspect-text';
import { checkJson } from '../report/json';
import { inColour, plain, type Paint } from '../report/paint';
import {
  addToSummary,
  NOTHING_CHECKED,
  type CheckedFile,
  type CheckSummary,
  type InspectedFile,
} from '../report/report';
import { checkText } from '../report/text';
import * as reasons from '../rules/reasons';
import type { Severity } from '../rules/kit/rule';
import { atOnce } from '../workbook/pieces';
import { previewEdits } from '../workbook/preview-edits';
import { readSettingsFile } from './settings-file';
import { parseCommand, UsageError, type Colour, type Command } from './command';
import { put, type Surroundings } from './surroundings';
import { USAGE } from './usage';
import { workbookPaths, type FoundPath } from './workbook-paths';

const NOTHING_FOUND = 0;
const FOUND = 1;
const FAILED = 2;

/**
 * The whole command line: results on stdout, progress and diagnostics on stderr.
 * @param words what stands after the program's name
 * @returns the exit status: 0 nothing at or above --fail-on, 1 something, 2 usage or a file that could not be read
 */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await perform(parseCommand(words), surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await put(surroundings.stderr, `${error.message}。\n\n${USAGE}`);
    return FAILED;
  }
}

async function perform(command: Command, surroundings: Surroundings): Promise<number> {
  switch (command.name) {
    case 'help':
      await put(surroundings.stdout, USAGE);
      return NOTHING_FOUND;
    case 'version':
      await put(surroundings.stdout, `${packageFacts.version}\n`);
      return NOTHING_FOUND;
    case 'inspect':
      return inspect(command, surroundings);
    case 'check':
      return checkFiles(command, surroundings);
  }
}

async function inspect(
  { paths, format, colour }: Command & { name: 'inspect' },
  surroundings: Surroundings,
): Promise<number> {
  const report = format === 'json' ? inspectJson() : inspectText(paintFor(colour, surroundings));
  let status = NOTHING_FOUND;
  await put(surroundings.stdout, report.begin());
  for await (const found of workbookPaths(paths)) {
    const inspected = await withProgress(found.path, surroundings, () => inspectFile(found));
    if (inspected.error !== null) status = FAILED;
    await put(surroundings.stderr, complaint(inspected));
    await put(surroundings.stdout, report.file(inspected));
  }
  await put(surroundings.stdout, report.end());
  return status;
}

async function checkFiles(command: Command & { name: 'check' }, surroundings: Surroundings): Promise<number> {
  const { paths, format, colour, failOn, showFixes } = command;
  const settings = command.settings === null ? DEFAULT_SETTINGS : await readSettingsFile(command.settings);
  const report = format === 'json' ? checkJson(reasons) : checkText(reasons, paintFor(colour, surroundings));
  let summary = NOTHING_CHECKED;
  await put(surroundings.stdout, report.begin());
  for await (const found of workbookPaths(paths)) {
    const checked = await withProgress(found.path, surroundings, () => checkFile(found, settings, showFixes));
    summary = addToSummary(summary, checked);
    await put(surroundings.stderr, complaint(checked));
    await put(surroundings.stdout, report.file(checked));
  }
  await put(surroundings.stdout, report.end(summary));
  if (summary.unreadable > 0) return FAILED;
  return countFrom(failOn, summary) > 0 ? FOUND : NOTHING_FOUND;
}

/** One file at a time, so that a folder of any size fits into memory. */
async function checkFile(found: FoundPath, settings: LintSettings, showFixes: boolean): Promise<CheckedFile & Warned> {
  return attempt(
    found,
    async () => {
      const workbook = await readWorkbookFile(found.path);
      const checked = check(workbook, { settings });
      const { tables, all: findings, unmatched } = checked;
      const fixable = showFixes
        ? findings.flatMap((finding) => (finding.fix ? [[finding, finding.fix] as const] : []))
        : [];
      const changes = new Map(fixable.map(([finding, fix]) => [finding, previewEdits(workbook, fix.edits)]));
      return { tables, findings, unmatched, changes, warnings: [...warningsOf(checked), ...checked.problems] };
    },
    { tables: [], findings: [], unmatched: [], changes: new Map<never, never>(), warnings: [] },
  );
}

async function inspectFile(found: FoundPath): Promise<InspectedFile & Warned> {
  return attempt(
    found,
    async () => {
      const recognized = atOnce(recognizeWorkbook(await readWorkbookFile(found.path)));
      return { tables: recognized.tables, warnings: warningsOf(recognized) };
    },
    { tables: [], warnings: [] },
  );
}

/** What the user should know of a file that was read all the same. */
interface Warned {
  readonly warnings: readonly string[];
}

function warningsOf({ corrections }: Recognized): string[] {
  return corrections.isUnreadable ? ['工作簿里保存的列更正读不出来，各列已按自动识别处理'] : [];
}

/** A file that fails stands in the report with its reason, and the others go on, even when the fault is ours. */
async function attempt<T extends object>(
  { path, error }: FoundPath,
  work: () => Promise<T>,
  nothing: T,
): Promise<T & { file: string; error: string | null }> {
  if (error !== null) return { file: path, error, ...nothing };
  try {
    return { file: path, error: null, ...(await work()) };
  } catch (failure) {
    const reason =
      failure instanceof WorkbookFileError
        ? failure.message
        : `本程序处理这个文件时出错（${String(failure)}）。请把文件发给开发者。`;
    return { file: path, error: reason, ...nothing };
  }
}

function complaint({ file, error, warnings }: InspectedFile & Warned): string {
  const said = error === null ? warnings : [error];
  return said.map((line) => `${file}：${line}\n`).join('');
}

/** On a terminal whose results go elsewhere, says which file is being read. */
async function withProgress<T>(path: string, { stdout, stderr }: Surroundings, work: () => Promise<T>): Promise<T> {
  if (stderr.isTTY !== true || stdout.isTTY === true) return work();
  await put(stderr, `正在读取 ${path}`);
  const result = await work();
  await put(stderr, '\r\u001b[K');
  return result;
}

function countFrom(failOn: Severity, { errors, warnings, hints }: CheckSummary): number {
  if (failOn === 'error') return errors;
  return failOn === 'warning' ? errors + warnings : errors + warnings + hints;
}

function paintFor(colour: Colour, { stdout, env }: Surroundings): Paint {
  const wanted =
    colour === 'always' || (colour === 'auto' && stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb');
  return wanted ? inColour : plain;
}

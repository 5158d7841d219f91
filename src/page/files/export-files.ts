import {
  addChecked,
  addUnreadable,
  NOTHING_CHECKED,
  type CheckedFile,
  type UnreadableFile,
} from '../../report/checked-file';
import { checkHtml } from '../../report/html/check-html';
import { titleOfRule } from '../../report/ledger';
import { memoText } from '../../report/memo';
import { plain } from '../../report/text/paint';
import { dateInChinese } from '../../report/words';
import { LedgerWorkbook } from '../../report/xlsx/ledger-xlsx';
import { carriedText } from '../../lint/settings/carried-settings';
import type { RuleReasons } from '../../rules/kit/rule';

type Result = CheckedFile | UnreadableFile;

/** 台账: the same workbook as from the command line. */
export function ledgerOf(results: readonly Result[], reasons: RuleReasons): Uint8Array<ArrayBuffer> {
  const workbook = new LedgerWorkbook(reasons);
  for (const result of results) workbook.add(result);
  return workbook.print();
}

/** 退回意见 of every file with findings, one after the other; '' for none. The line ends suit Windows editors. */
export function memosOf(results: readonly Result[], reasons: RuleReasons): string {
  const memos = results.flatMap((result) => {
    if ('error' in result) return [];
    const { file, tables, findings, carried } = result;
    const source = {
      tables,
      titles: new Map(findings.map(({ rule }) => [rule, titleOfRule(rule)])),
      ignored: findings.filter(({ suppressed }) => suppressed !== null),
      ownRules: carriedText(carried, titleOfRule),
    };
    const memo = memoText(
      findings.filter(({ suppressed }) => suppressed === null),
      source,
      reasons,
    );
    return memo === '' ? [] : [`【${file}】\n${memo}\n`];
  });
  return memos.length === 0 ? '' : `\ufeff${memos.join('\n')}`.replaceAll('\n', '\r\n');
}

/** 校验报告 of all files as one page. */
export function reportsOf(results: readonly Result[], reasons: RuleReasons, today: Date): string {
  const printer = checkHtml({ paint: plain, reasons, date: dateInChinese(today) });
  for (const result of results) {
    if ('error' in result) printer.unreadable(result);
    else printer.file(result);
  }
  const summary = results.reduce(
    (sum, result) => ('error' in result ? addUnreadable(sum) : addChecked(sum, result)),
    NOTHING_CHECKED,
  );
  return printer.begin() + String(printer.end(summary));
}

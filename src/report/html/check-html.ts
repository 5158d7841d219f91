import type { Finding } from '../../lint/finding';
import type { RuleReasons } from '../../rules/kit/rule';
import { SEVERITIES } from '../../rules/kit/severity';
import { cellRuns } from '../cell-runs';
import type { CheckedFile, CheckSummary, UnreadableFile } from '../checked-file';
import type { CheckPrinter, PrintOptions } from '../formats/format';
import { Ledger, LEDGER_HEADINGS, titleOfRule, type LedgerRow } from '../ledger';
import { SEVERITY_MEANINGS, SEVERITY_NAMES } from '../words';
import { escaped, pageHead, SCRIPT, table } from './page-parts';

/**
 * The findings as a page for browsers and paper: the files, the findings of each, and the reasons of the rules. It
 * loads nothing, and its content security policy allows only its own script.
 */
export function checkHtml({ reasons, date, isPartial }: PrintOptions): CheckPrinter {
  const ledger = new Ledger(isPartial);
  const rows: string[] = [];
  const sections: string[] = [];
  const add = (file: CheckedFile | UnreadableFile, section: string): string => {
    const row = ledger.add(file);
    rows.push(fileRow(row, rows.length + 1, section !== ''));
    if (section !== '') sections.push(section);
    return '';
  };
  return {
    begin: () => pageHead('绩效目标表校验报告'),
    between: '',
    file: (checked) => add(checked, fileSection(checked, rows.length + 1)),
    unreadable: (file) => add(file, ''),
    end: (summary) =>
      [
        `<h1>绩效目标表校验报告</h1>\n<p>${summaryText(summary)}</p>`,
        `<p class="quiet">${escaped(`由绩效目标助手生成${date === undefined ? '' : `，${date}`}`)}</p>\n`,
        table('文件', Object.values(LEDGER_HEADINGS), rows),
        ...rulesTable(ledger),
        ...(sections.length > 0 ? [`<h2>问题</h2>\n${FILTER}`, ...sections] : []),
        ...reasonsList(ledger, reasons),
        `<p class="quiet">${SEVERITIES.map((one) => `${SEVERITY_NAMES[one]}：${SEVERITY_MEANINGS[one]}`).join('。')}。</p>\n`,
        `<script>${SCRIPT}</script>\n</body>\n</html>\n`,
      ].join(''),
  };
}

/** Stays hidden without scripts. */
const FILTER = `<form class="filter" id="filter" hidden>
<label>查找 <input type="search" name="words" placeholder="文件、单元格、规则或文字"></label>
${SEVERITIES.map((one) => `<label><input type="checkbox" name="${one}" checked> ${SEVERITY_NAMES[one]}</label>`).join('\n')}
</form>
<p id="shown" class="quiet" role="status"></p>
`;

function summaryText({ files, tables, indicators, errors, warnings, hints, unreadable }: CheckSummary): string {
  const failed = unreadable > 0 ? `；<span class="error">${String(unreadable)} 个文件没能检查</span>` : '';
  return (
    `共 ${String(files)} 个文件，${String(tables)} 张绩效目标表，${String(indicators)} 个指标：` +
    `错误 ${String(errors)}，警告 ${String(warnings)}，提示 ${String(hints)}${failed}。`
  );
}

function fileRow(
  { file, unit, tables, indicators, errors, warnings, hints, state, isRead }: LedgerRow,
  number: number,
  isLinked: boolean,
): string {
  const name = escaped(file);
  const numbers = [tables, indicators, errors, warnings, hints].map(
    (count) => `<td class="number">${String(count)}</td>`,
  );
  const mark = isRead && errors === 0 ? '' : ' class="error"';
  return (
    `<tr><td>${isLinked ? `<a href="#f${String(number)}">${name}</a>` : name}</td><td>${escaped(unit)}</td>` +
    `${numbers.join('')}<td${mark}>${escaped(state)}</td></tr>\n`
  );
}

function rulesTable(ledger: Ledger): string[] {
  const { rules } = ledger;
  if (rules.length === 0) return [];
  const rows = rules.map(
    ({ rule, title, severity, findings, files }) =>
      `<tr><td><a href="#${idOf(rule)}">${escaped(title)}</a></td><td class="${severity}">${SEVERITY_NAMES[severity]}</td>` +
      `<td class="number">${String(findings)}</td><td class="number">${String(files)}</td></tr>\n`,
  );
  return [table('哪些问题最多', ['规则', '级别', '问题数', '文件数'], rows)];
}

function fileSection({ file, findings }: CheckedFile, number: number): string {
  if (findings.length === 0) return '';
  const headings = ['工作表', '单元格', '级别', '问题', '修改建议'];
  return (
    `<section id="f${String(number)}" data-file="${escaped(file)}"><h3>${escaped(file)}</h3>\n<table class="findings">\n<thead><tr>` +
    `${headings.map((heading) => `<th scope="col">${heading}</th>`).join('')}</tr></thead>\n<tbody>\n` +
    `${findings.map(findingRow).join('')}</tbody>\n</table></section>\n`
  );
}

function findingRow({ rule, severity, cell, cells, message, suggestion, suppressed }: Finding): string {
  const level = suppressed === null ? SEVERITY_NAMES[severity] : '已忽略';
  const advice = suppressed === null ? (suggestion ?? '') : `忽略的理由：${suppressed.reason}`;
  return (
    `<tr data-level="${severity}"><td>${escaped(cell.sheet)}</td><td>${escaped(cellRuns(cells))}</td>` +
    `<td class="level ${suppressed === null ? severity : 'quiet'}">${level}</td>` +
    `<td>${escaped(message)} <a class="quiet" href="#${idOf(rule)}">${escaped(titleOfRule(rule))}</a></td>` +
    `<td>${escaped(advice)}</td></tr>\n`
  );
}

function reasonsList(ledger: Ledger, reasons: RuleReasons): string[] {
  const met = [...new Set(ledger.rules.map(({ rule }) => rule))];
  if (met.length === 0) return [];
  const items = met.map((rule) => {
    const { why = '', basis = [] } = reasons[rule] ?? {};
    const grounds = basis.length === 0 ? '' : `<p class="quiet">依据：${escaped(basis.join('；'))}</p>\n`;
    return `<h3 id="${idOf(rule)}">${escaped(titleOfRule(rule))}</h3>\n<p>${escaped(why)}</p>\n${grounds}`;
  });
  return ['<h2>为什么</h2>\n', ...items];
}

function idOf(rule: string): string {
  return `r-${rule.replace('/', '-')}`;
}

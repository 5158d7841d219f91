import { cellName } from '../../workbook/area';
import type { ComparedFindings } from '../../compare/compare';
import type { Finding } from '../../lint/finding';
import { cellRuns } from '../cell-runs';
import {
  comparisonText,
  DIFFERENCE_NAMES,
  differenceText,
  FINDING_STATES,
  type ComparedFiles,
} from '../compared-files';
import type { PrintOptions } from '../formats/format';
import { SEVERITY_NAMES } from '../words';
import { escaped, pageHead, table } from './page-parts';

/** Differences between files as one page for a browser and for paper. */
export function compareHtml(compared: readonly ComparedFiles[], { date }: PrintOptions): string {
  return [
    pageHead('绩效目标表比较'),
    `<h1>绩效目标表比较</h1>\n<p>${escaped(`共比较 ${String(compared.length)} 对文件：${comparisonText(compared)}。`)}</p>\n`,
    `<p class="quiet">${escaped(`由绩效目标助手生成${date === undefined ? '' : `，${date}`}`)}</p>\n`,
    ...compared.flatMap(pairParts),
    '</body>\n</html>\n',
  ].join('');
}

function pairParts({ old, new: now, differences, findings }: ComparedFiles): string[] {
  const changed = differences.filter(({ kind }) => kind !== 'same');
  const states = Object.keys(FINDING_STATES) as (keyof ComparedFindings)[];
  const found = states.flatMap((state) => findings[state].map((finding) => findingRow(FINDING_STATES[state], finding)));
  return [
    `<section><h2>${escaped(old)} → ${escaped(now)}</h2>\n<p>${escaped(comparisonText([{ differences, findings }]))}。</p>\n`,
    changed.length === 0
      ? ''
      : table(
          '指标和金额',
          ['目标表', '工作表', '单元格', '有什么变化', '内容'],
          changed.map((one) =>
            rowOf([
              one.table,
              one.cell.sheet,
              `${one.kind === 'removed' ? '原 ' : ''}${cellName(one.cell)}`,
              DIFFERENCE_NAMES[one.kind],
              differenceText(one),
            ]),
          ),
        ),
    found.length === 0 ? '' : table('问题', ['状态', '级别', '工作表', '单元格', '问题'], found),
    '</section>\n',
  ];
}

function findingRow(state: string, { severity, cell, cells, message }: Finding): string {
  return rowOf([state, SEVERITY_NAMES[severity], cell.sheet, cellRuns(cells), message]);
}

function rowOf(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`;
}

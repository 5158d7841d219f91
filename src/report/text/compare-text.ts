import { cellName } from '../../workbook/area';
import type { ComparedFindings } from '../../compare/compare';
import type { Difference } from '../../compare/differences';
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
import { padTo, widthOf } from './columns';
import { visible } from './visible';

/** Differences between files as text: by pair of files and by table, then the findings, then the total. */
export function compareText(compared: readonly ComparedFiles[], options: PrintOptions): string {
  const pairs = options.isQuiet ? [] : compared.flatMap((pair) => [...pairLines(pair, options), '']);
  const total = `共比较 ${String(compared.length)} 对文件：${comparisonText(compared)}。`;
  return [...pairs, total, ''].join('\n');
}

function pairLines({ old, new: now, differences, findings }: ComparedFiles, { paint }: PrintOptions): string[] {
  const changed = differences.filter(({ kind }) => kind !== 'same');
  const places = [...changed, ...findings.new, ...findings.left, ...findings.gone].map(({ cell }) => cell);
  const isOneSheet = places.every(({ sheet }) => sheet === places[0]?.sheet);
  const headOf = ({ table, cell }: Difference): string => (isOneSheet ? table : `${table}（工作表“${cell.sheet}”）`);
  const width = Math.max(...Object.values(DIFFERENCE_NAMES).map(widthOf));
  return [
    paint('heading', `${visible(old)} → ${visible(now)}`),
    ...[...new Set(changed.map(headOf))].flatMap((head) => [
      `  ${visible(head)}`,
      ...changed
        .filter((one) => headOf(one) === head)
        .map((one) => {
          const place = one.kind === 'removed' ? `原 ${cellName(one.cell)}` : cellName(one.cell);
          return `    ${padTo(8, place)}${padTo(width, DIFFERENCE_NAMES[one.kind])}  ${visible(differenceText(one))}`;
        }),
    ]),
    ...(Object.keys(FINDING_STATES) as (keyof ComparedFindings)[]).flatMap((state) =>
      findings[state].length === 0
        ? []
        : [
            `  ${FINDING_STATES[state]}的问题 ${String(findings[state].length)} 项`,
            ...findings[state].map(({ severity, cell, cells, message }) => {
              const place = `${isOneSheet ? '' : `“${cell.sheet}”`}${cellRuns(cells)}`;
              return `    ${paint(severity, SEVERITY_NAMES[severity])}  ${padTo(8, visible(place))}  ${visible(message)}`;
            }),
          ],
    ),
    `  ${comparisonText([{ differences, findings }])}。`,
  ];
}

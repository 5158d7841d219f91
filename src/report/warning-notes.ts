import { oneLine } from '../wording/plain-text';
import type { Finding } from '../lint/finding';
import { A4_MARGINS, CELL, CENTRED, type CellLook, type NewSheet } from '../workbook/new-sheet';
import { cellRuns } from './cell-runs';
import type { CheckedWorkbook, ReportedTable } from './checked-workbook';
import { chineseOrdinal } from './chinese-ordinal';
import { findingsByTable } from './findings-by-table';
import { layOutSheet, type Line } from './lay-out';
import { unitsText, withoutStop } from './words';

/** Name of the sheet, unless the workbook already has one of that name. */
export const NOTES_SHEET = '警告说明';

const TITLE = '绩效目标表警告事项书面说明';
const LEAD = '绩效目标表已经校验，下列事项经核对有理由保留，说明如下：';
const HEADINGS = ['序号', '工作表', '单元格', '校验指出的事项', '保留的理由'];
/** Column widths; together as wide as an A4 page between its margins. */
const WIDTHS = [34, 84, 62, 200, 130];
const TEXT = { fontName: '宋体', fontSize: 10, horizontal: 'Left', vertical: 'Center' } as const;
const GAP = '\u3000';

/** Ignored errors and warnings, which need a written reason in a form for 送审. */
export function explained({ ignored }: Pick<CheckedWorkbook, 'ignored'>): readonly Finding[] {
  return ignored.filter(({ severity }) => severity !== 'hint');
}

type Source = Pick<CheckedWorkbook, 'ignored'> & { readonly tables: readonly ReportedTable[] };

/** 警告说明 as text for copying; empty when nothing was ignored. */
export function notesText(source: Source, date: string): string {
  const groups = findingsByTable(explained(source), source.tables);
  if (groups.length === 0) return '';
  return [
    TITLE,
    LEAD,
    ...groups.flatMap(({ name, findings }, index) => [
      `${chineseOrdinal(index + 1)}、${name}`,
      ...findings.map(({ cell, cells, message, suppressed }, nth) => {
        const place = `“${cell.sheet}”${cellRuns(cells)}`;
        const reason = withoutStop(suppressed?.reason ?? '');
        return `（${chineseOrdinal(nth + 1)}）${withoutStop(oneLine(message))}（${place}）。理由：${reason}。`;
      }),
    ]),
    `单位（盖章）：${unitsText(source.tables)}`,
    date,
  ].join('\n');
}

/** 警告说明 as a sheet for printing on A4. */
export function notesSheet(source: Source, date: string): NewSheet {
  const head: readonly Line[] = [
    across(TITLE, { fontName: '黑体', fontSize: 16, horizontal: 'Center' }, 36),
    across(`单位（盖章）：${unitsText(source.tables)}`, {}, 24),
    across(LEAD, {}, 24),
  ];
  const lines: readonly Line[] = [
    ...head,
    { pieces: HEADINGS.map((text, column) => ({ column, text, look: { ...CENTRED, bold: true } })), height: 22 },
    ...explained(source).map(({ cell, cells, message, suppressed }, index): Line => ({
      pieces: [
        { column: 0, text: index + 1, look: CENTRED },
        { column: 1, text: cell.sheet, look: CENTRED },
        { column: 2, text: cellRuns(cells), link: cell, look: CENTRED },
        { column: 3, text: oneLine(message), look: CELL },
        { column: 4, text: oneLine(suppressed?.reason ?? ''), look: CELL },
      ],
    })),
    across(`经办人（签字）：${GAP.repeat(8)}负责人（签字）：${GAP.repeat(8)}${date}`, {}, 40),
  ];
  return layOutSheet(lines, {
    columnWidths: WIDTHS,
    look: TEXT,
    page: { orientation: 'Portrait', margins: A4_MARGINS, titleRow: head.length, footer: '第 &P 页，共 &N 页' },
  });
}

function across(text: string, look: CellLook, height: number): Line {
  return { pieces: [{ column: 0, columns: HEADINGS.length, text, look }], height };
}

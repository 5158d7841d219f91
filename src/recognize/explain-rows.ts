import { atOnce } from '../workbook/pieces';
import { isReportSheet } from '../workbook/own-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { RowCorrections } from './row-corrections';
import { savedCorrections } from './saved-corrections';
import { labelRows } from './rows/label-rows';
import type { RowEvidence, RowKind } from './rows/row-label';
import { SheetView } from './sheet/sheet-view';
import { panelsOf } from './tables/panels';

/** A filled row with its classification and the evidence, for finding out why a form is misread. */
export interface ExplainedRow {
  readonly sheet: string;
  /** Counts from 0. */
  readonly row: number;
  readonly kind: RowKind;
  readonly text: string;
  readonly evidence: readonly RowEvidence[];
}

export const ROW_KIND_NAMES: Readonly<Record<RowKind, string>> = {
  blank: '空行',
  title: '表名',
  'page-head': '页眉',
  field: '表头栏目',
  goal: '目标',
  amount: '资金',
  list: '任务清单的列名',
  heading: '列名',
  caption: '小标题',
  indicator: '指标',
  continuation: '上一条指标的续行',
  spare: '留给指标的空行',
  total: '合计',
  result: '评价结果',
  opinion: '意见',
  stamp: '签章',
  contact: '填报人和日期',
  note: '说明',
  notice: '公示',
  'other-table': '另一张表的表名',
  text: '其他文字',
};

/** The filled rows of every sheet. For forms side by side, the rows of each form separately. */
export function explainRows(workbook: WorkbookSnapshot): ExplainedRow[] {
  const said = savedCorrections(workbook).rows;
  return workbook.sheets
    .filter((sheet) => !isReportSheet(sheet))
    .flatMap((sheet) =>
      atOnce(panelsOf(new SheetView(sheet))).flatMap(({ view, bands }) => {
        const rows = atOnce(labelRows(view, bands, new RowCorrections(said, view)));
        const explained: ExplainedRow[] = [];
        for (let row = view.top; row <= view.bottom; row++) {
          const text = view
            .row(row)
            .map((cell) => cell.text)
            .join(' | ');
          const { kind, evidence } = rows.labelOf(row);
          if (text !== '') explained.push({ sheet: view.name, row, kind, text, evidence });
        }
        return explained;
      }),
    );
}

import { confirmAt, recordsOf, savedInserted, withInserted } from '../../../src/lint/memory/insert-record';
import { check } from '../../../src/lint/check';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { applyEdits } from '../../../src/workbook/apply-edits';
import { cellName } from '../../../src/workbook/area';
import type { Edit } from '../../../src/workbook/edit';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { workbookOf } from '../../workbook/sheet-of';

const form = workbookOf({
  rows: [
    ['部门整体支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '招商活动场次', '≥5场'],
    ['产出指标', '质量指标', '验收合格率', '=100%'],
  ],
});
const place = (row: number) => ({ sheet: '表一', row, column: 3 });
const example = { template: { id: 'sw-p1-001', name: '招商活动场次', isExample: true }, cell: place(2), value: '≥5场' };
const standard = {
  template: { id: 'ty-p2-001', name: '验收合格率', isExample: false },
  cell: place(3),
  value: '=100%',
};
const recognized = { workbook: form, tables: recognizeGoalTables(form) };
const records = recordsOf(recognized, [example, standard]);

/** Cells with unchanged example values. */
function reported(workbook: WorkbookSnapshot, inserted = records): readonly string[] {
  const { findings } = check({ ...workbook, savedState: withInserted(undefined, inserted) });
  return findings.filter(({ rule }) => rule === 'library/example-value-unchanged').map(({ cell }) => cellName(cell));
}

const write = (row: number, column: number, text: string): Edit => ({
  kind: 'write',
  sheet: '表一',
  area: { row, column, rows: 1, columns: 1 },
  cells: [[{ formula: text, numberFormat: '@' }]],
});

test.each<[string, readonly Edit[], readonly string[]]>([
  ['an example that stands as it was inserted', [], ['D3']],
  ['spaces do not change it', [write(2, 3, '≥ 5 场')], ['D3']],
  ['a value of the user', [write(2, 3, '≥8场')], []],
  ['a row above moves it', [{ kind: 'insert-rows', sheet: '表一', row: 1, count: 2 }], ['D5']],
  ['its row is deleted', [{ kind: 'delete-rows', sheet: '表一', row: 2, count: 1 }], []],
  ['it is another indicator now', [write(2, 2, '组织培训场次')], []],
])('%s', (_, edits, cells) => {
  expect(reported(applyEdits(form, edits))).toEqual(cells);
});

test('what the user confirms is not reported any more', () => {
  expect(reported(form, confirmAt(recognized, records, place(2)))).toEqual([]);
  expect(reported(form, confirmAt(recognized, records, place(3)))).toEqual(['D3']);
});

test('travels with the workbook', () => {
  const xml = withInserted(undefined, records);
  expect(savedInserted(xml)).toEqual(records);
  expect(withInserted(xml, [])).toBeUndefined();
  expect(savedInserted(undefined)).toEqual([]);
  expect(savedInserted(xml?.replace('[{', '[{{'))).toBeNull();
});

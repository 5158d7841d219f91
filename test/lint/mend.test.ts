import { check } from '../../src/lint/check';
import { mend } from '../../src/lint/mend';
import { exampleForm } from '../../src/rules/kit/example-form';
import type { Edit } from '../../src/workbook/edit';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { workbookOf } from '../rules/example-workbook';

const ROWS = exampleForm([
  ['产出指标', '数量指标', '组织招商活动次数', '>=5次'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
]);

/** The form on each of these sheets; the fault of all of them is one finding. */
function formsOn(...names: readonly string[]): WorkbookSnapshot {
  return { sheets: names.flatMap((name) => workbookOf(ROWS, name).sheets) };
}

test.each([
  ['none is protected', [], ['甲', '乙', '丙']],
  ['one is protected', ['乙'], ['甲', '丙']],
  ['all are protected', ['甲', '乙', '丙'], []],
])('a fault that stands on three sheets is mended where the workbook lets it: %s', (_, protectedSheets, mended) => {
  const workbook = formsOn('甲', '乙', '丙');
  expect(check(workbook).findings.some(({ cells, fix }) => fix !== null && cells.length === 3)).toBe(true);
  const takes = (edits: readonly Edit[]): boolean => edits.every(({ sheet }) => !protectedSheets.includes(sheet));
  const { edits, applied } = mend(workbook, { kinds: ['safe'], isWanted: () => true, takes });
  expect([...new Set(edits.map(({ sheet }) => sheet))]).toEqual(mended);
  expect(applied > 0).toBe(mended.length > 0);
});

import { unchangedValues } from '../../src/goals/inserted-value';
import { insertedValue } from '../../src/library/inserted-value';
import { templates } from '../../src/library/templates';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { applyEdits } from '../../src/workbook/apply-edits';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { APART, fullForm, IN_ONE } from './full-form';
import type { Layout } from './full-form';
import { planned, templateNamed } from './reading';

function inserted(name: string, layout: Layout = IN_ONE) {
  const template = templateNamed(name);
  const { workbook, table } = fullForm(template, layout);
  const plan = planned(workbook, table, template, { name });
  const after = applyEdits(workbook, plan.edits);
  const record = insertedValue(template, plan);
  const left = (changed: WorkbookSnapshot = after): readonly string[] =>
    unchangedValues(recognizeGoalTables(changed), record ? [record] : []).map(({ indicator }) => indicator.name.value);
  const withValue = (text: string): WorkbookSnapshot => {
    const { sheet, row, column } = plan.valueCell;
    const cells = [[{ formula: text, numberFormat: '@' }]];
    return applyEdits(after, [{ kind: 'write', sheet, area: { row, column, rows: 1, columns: 1 }, cells }]);
  };
  return { record, after, left, withValue };
}

test.each([
  ['招商活动场次', '≥5场', '示例值'],
  ['招商推介会次数', '≥5场', '示例值'],
  ['项目完成期限', '2026年12月31日前', '示例值'],
  ['预算执行率', '≥95%', '建议值'],
  ['困难群众生活水平提升情况', '有所提升', '建议值'],
  ['孕产妇死亡率', '≤15/10万', '示例值'],
])('of %s the workbook remembers %s as %s', (name, target, kind) => {
  expect(inserted(name).record).toMatchObject({ name, target, kind, sheet: '表一', template: templateNamed(name).id });
});

test.each(['“三公经费”控制率', '采购验收合格率', '预算编制完整性'])('of %s nothing is remembered', (name) => {
  expect(inserted(name).record).toBeNull();
});

test.each([
  ['in one column', IN_ONE],
  ['operator, number and unit apart', APART],
])('every value that is not the user’s own is found as long as it stands, %s', (_, layout) => {
  const own = templates.filter(
    ({ valueKind, domain }) => valueKind === '示例值' && /通用行政|商务招商|卫生/.test(domain),
  );
  expect(own.length).toBeGreaterThan(30);
  for (const { name } of own) expect(inserted(name, layout).left()).toEqual([name]);
});

test('a changed value is the user’s own, the same in another spelling is not', () => {
  const { left, withValue } = inserted('招商活动场次');
  expect(left(withValue('≥8场'))).toEqual([]);
  expect(left(withValue('≥5次'))).toEqual([]);
  expect(left(withValue('不低于 5 场'))).toEqual(['招商活动场次']);
});

test('it is found on a renamed sheet, and not on another one', () => {
  const { record, after } = inserted('招商活动场次');
  const renamed = (name: string): WorkbookSnapshot => ({ sheets: after.sheets.map((sheet) => ({ ...sheet, name })) });
  const { workbook } = fullForm(templateNamed('招商活动场次'), IN_ONE);
  const found = (sheets: WorkbookSnapshot['sheets']) =>
    unchangedValues(recognizeGoalTables({ sheets }), record ? [record] : []).length;
  expect(found(renamed('新名').sheets)).toBe(1);
  expect(found([...workbook.sheets, ...renamed('另一张').sheets])).toBe(0);
});

import { memoText } from '../../src/report/memo';
import type { RuleReasons } from '../../src/rules/kit/rule';
import { REASONS, finding, table } from './checked';

const reasons: RuleReasons = { ...REASONS, 'quality/two': { why: '两份文件都有要求。', basis: ['甲', '乙'] } };
const warning = finding({
  rule: 'quality/unfounded',
  at: ['表!D6'],
  severity: 'warning',
  message: '“满意度”偏低',
  suggestion: null,
});
const hint = finding({
  rule: 'quality/two',
  at: ['表!D7'],
  severity: 'hint',
  message: '可以更具体。',
  suggestion: '请细化；',
});

test('one table: the findings are numbered, errors first', () => {
  expect(memoText([hint, warning, finding()], [table('2024年部门整体支出\n绩效目标表')], reasons)).toBe(
    [
      '《2024年部门整体支出绩效目标表》经审核，存在以下问题，请于修改后重新报送：',
      '一、“完成率”没有填写指标值（“表”D5）。建议：请填写指标值。依据：财预〔2015〕88号。',
      '二、“满意度”偏低（“表”D6）。确有理由保留的，请附书面说明。',
      '三、可以更具体（“表”D7）。建议：请细化。供参考。依据：甲、乙。',
    ].join('\n'),
  );
});

test('several tables are numbered, and their findings within', () => {
  const tables = [table('整体绩效目标表'), table('项目绩效目标表', '项目!A1:F20')];
  const text = memoText([finding(), finding({ at: ['项目!C3', '项目!C4', '项目!C9'] }), warning], tables, reasons);
  expect(text.split('\n').map((line) => line.slice(0, 20))).toEqual([
    '报送的绩效目标表经审核，存在以下问题，请',
    '一、《整体绩效目标表》',
    '（一）“完成率”没有填写指标值（“表”D',
    '（二）“满意度”偏低（“表”D6）。确有',
    '二、《项目绩效目标表》',
    '（一）“完成率”没有填写指标值（“项目”',
  ]);
  expect(text).toContain('（“项目”C3:C4、C9）');
});

test.each([
  ['no findings', [], [], ''],
  ['a table without a title goes by its sheet', [finding()], [table('')], '工作表“表”'],
  ['a finding on a sheet without tables', [finding({ at: ['附表!A1'] })], [table('目标表')], '工作表“附表”'],
  [
    'beside the tables of one form',
    [finding({ at: ['表!A50'] })],
    [table('目标表', '表!A1:F9'), table('目标表', '表!A10:F20')],
    '《目标表》',
  ],
])('%s', (_, findings, tables, name) => {
  expect(memoText(findings, tables, reasons).split('经审核')[0]).toBe(name);
});

test('forms of the same title are told apart by their sheets', () => {
  const tables = [table('项目绩效目标表', '甲!A1:F20'), table('项目绩效目标表', '乙!A1:F20')];
  const text = memoText([finding({ at: ['甲!D5'] }), finding({ at: ['乙!D5'] })], tables, reasons);
  expect(text).toContain('一、《项目绩效目标表》（工作表“甲”）');
  expect(text).toContain('二、《项目绩效目标表》（工作表“乙”）');
});

import { memoText } from '../../src/report/memo';
import type { RuleReasons } from '../../src/rules/kit/rule';
import type { ReportedTable } from '../../src/report/checked-workbook';
import { REASONS, finding, table } from './checked';

const about = (tables: readonly ReportedTable[]) => ({
  tables,
  ignored: [],
  ownRules: null,
  titles: new Map([['completeness/value-missing', '指标值缺失']]),
});

const reasons: RuleReasons = {
  ...REASONS,
  'quality/two': {
    why: '两份文件都有要求。',
    basis: ['《甲办法》（第二章）', '文字应当完整', '财预〔2015〕88号（同一份）'],
  },
};
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
  expect(memoText([hint, warning, finding()], about([table('2024年部门整体支出\n绩效目标表')]), reasons)).toBe(
    [
      '《2024年部门整体支出绩效目标表》经审核，存在以下问题，请修改后重新报送：',
      '以下问题须改正：',
      '一、“完成率”没有填写指标值（“表”D5）。建议：请填写指标值。',
      '以下事项请核对，确有理由保留的，请附书面说明：',
      '二、“满意度”偏低（“表”D6）。',
      '以下供参考：',
      '三、可以更具体（“表”D7）。建议：请细化。',
      '审核依据：《甲办法》、财预〔2015〕88号。',
    ].join('\n'),
  );
});

test('several tables are numbered, and their findings within', () => {
  const tables = [table('整体绩效目标表'), table('项目绩效目标表', '项目!A1:F20')];
  const text = memoText(
    [finding(), finding({ at: ['项目!C3', '项目!C4', '项目!C9'] }), warning],
    about(tables),
    reasons,
  );
  expect(text.split('\n').map((line) => line.slice(0, 20))).toEqual([
    '报送的绩效目标表经审核，存在以下问题，请',
    '一、《整体绩效目标表》',
    '以下问题须改正：',
    '（一）“完成率”没有填写指标值（“表”D',
    '以下事项请核对，确有理由保留的，请附书面',
    '（二）“满意度”偏低（“表”D6）。',
    '二、《项目绩效目标表》',
    '以下问题须改正：',
    '（一）“完成率”没有填写指标值（“项目”',
    '审核依据：财预〔2015〕88号。',
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
  expect(memoText(findings, about(tables), reasons).split('经审核')[0]).toBe(name);
});

test('forms of the same title are told apart by their sheets', () => {
  const tables = [table('项目绩效目标表', '甲!A1:F20'), table('项目绩效目标表', '乙!A1:F20')];
  const text = memoText([finding({ at: ['甲!D5'] }), finding({ at: ['乙!D5'] })], about(tables), reasons);
  expect(text).toContain('一、《项目绩效目标表》（工作表“甲”）');
  expect(text).toContain('二、《项目绩效目标表》（工作表“乙”）');
});

test('findings of one rule in a table are one sentence, with the name and the advice of each', () => {
  const missing = ['完成率', '合格率', '及时率'].map((name, nth) =>
    finding({ at: [`表!D${String(nth * 2 + 5)}`], message: `“${name}”没有填写指标值。` }),
  );
  expect(memoText(missing, about([table('目标表')]), {})).toBe(
    [
      '《目标表》经审核，存在以下问题，请修改后重新报送：',
      '一、指标值缺失，“表”共3处：“完成率”（D5）、“合格率”（D7）、“及时率”（D9）。建议：请填写指标值。',
    ].join('\n'),
  );
  const advised = missing.map((one, nth) => ({ ...one, suggestion: `写成“≥${String(nth)}”` }));
  expect(memoText(advised.slice(0, 2), about([table('目标表')]), {})).toContain('建议：D5写成“≥0”；D7写成“≥1”。');
  expect(
    memoText([...advised, finding({ at: ['表!D20'], suggestion: '写成“≥9”' })], about([table('目标表')]), {}),
  ).toContain('建议按各自内容改，如D5：写成“≥0”。');
});

test('says what was left out and what the workbook has switched off itself', () => {
  const ignored = [finding({ suppressed: { reason: '上级文件规定' } })];
  const source = {
    ...about([table('目标表')]),
    ignored,
    ownRules: '工作簿里保存的设置关闭了 1 条规则（指标值缺失）。',
  };
  expect(memoText([warning], source, {}).split('\n').slice(-2)).toEqual([
    '另有1项填报单位已写明理由，未列入。',
    '说明：工作簿里保存的设置关闭了 1 条规则（指标值缺失）。',
  ]);
});

test('an ordinary form takes a page', () => {
  const many = Array.from({ length: 60 }, (_, nth) => finding({ at: [`表!D${String(nth + 5)}`] }));
  expect(memoText(many, about([table('目标表')]), reasons).length).toBeLessThan(600);
});

test('advice that begins alike is said once; of advice for each cell, the first', () => {
  const alike = ['≥5场', '按时公开'].map((example, nth) =>
    finding({ at: [`表!D${String(nth + 5)}`], suggestion: `请换成可以考核的数值。可参考本行说明：“${example}”。` }),
  );
  expect(memoText(alike, about([table('目标表')]), {})).toMatch(/建议：请换成可以考核的数值。$/);
  const grouped = finding({ at: ['表!D5', '表!D6'], suggestion: '各格分别改。D5：写成“≥5场”。D6：写成“≥6场”。' });
  expect(memoText([grouped], about([table('目标表')]), {})).toMatch(/建议：按各自内容改，如D5：写成“≥5场”。$/);
});

test('what several forms have in common stands by itself, and names not every cell', () => {
  const tables = [table('整体', '甲!A1:F20'), table('项目', '乙!A1:F20')];
  const common = finding({ at: ['甲!C3', '乙!C3'], message: '金额单位缺失：各表共2处（“甲”C3、“乙”C3）。' });
  expect(
    memoText([common, finding({ at: ['甲!D5'] })], about(tables), {})
      .split('\n')
      .slice(1),
  ).toEqual([
    '一、各表共有的问题',
    '（一）金额单位缺失：各表共2处（“甲”C3、“乙”C3）。建议：请填写指标值。',
    '二、《整体》',
    '（一）“完成率”没有填写指标值（“甲”D5）。建议：请填写指标值。',
  ]);
});

test('forms with errors come before what is only to be checked, also where that is common to all', () => {
  const tables = [table('整体', '甲!A1:F20'), table('项目', '乙!A1:F20')];
  const common = finding({ at: ['甲!C3', '乙!C3'], severity: 'warning', message: '写法不一' });
  const memo = memoText(
    [common, finding({ rule: 'quality/unfounded', at: ['甲!D6'], severity: 'warning' }), finding({ at: ['乙!D5'] })],
    about(tables),
    {},
  );
  const lines = memo.split('\n');
  expect(lines.filter((line) => /^[一二三]、/.test(line))).toEqual([
    '一、《项目》',
    '二、各表共有的问题',
    '三、《整体》',
  ]);
  expect(lines[2]).toBe('以下问题须改正：');
});

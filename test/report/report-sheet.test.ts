import { reportSheet } from '../../src/report/report-sheet';
import { formatFor } from '../../src/workbook/new-sheet';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { isReportSheet } from '../../src/workbook/own-sheets';
import { workbookOf } from '../workbook/sheet-of';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { figurePromises } from '../../src/rules/facts/goal-coverage';
import { sheetOfPlan } from '../workbook/sheet-of-plan';
import { REASONS, checked, finding, table } from './checked';

const FACTS = { workbook: '目标.xlsx', date: '2026年11月21日' };

/** The texts of each row, without blanks. */
function lines({ values }: NewSheet): readonly string[] {
  return values.map((row) => row.filter((value) => value !== '').join(' | '));
}

const error = finding({ at: ['表!D5'] });
const warning = finding({
  rule: 'quality/unfounded',
  at: ['表!D8', '表!D9', '表!D12'],
  severity: 'warning',
  message: '偏低\n了',
  suggestion: null,
});
const ignored = finding({ at: ['表!E5'], suppressed: { reason: '上级文件规定' } });

test('says what was read, what it comes to, each finding and why some are ignored', () => {
  const sheet = reportSheet(checked({ findings: [warning, error], ignored: [ignored] }), REASONS, FACTS);
  expect(lines(sheet)).toEqual([
    '绩效目标表校验报告',
    '由绩效目标助手生成\u30002026年11月21日',
    '单位 | 示例市商务局',
    '工作簿 | 目标.xlsx',
    '校验范围 | 1 张绩效目标表，6 个指标，2 处金额',
    '校验结论 | 还差 1 项：错误 1 项，改正后才能送审。警告 1 项，请逐项核对，确有理由的可以保留，并附书面说明。',
    '问题数量 | 错误 1 项，警告 1 项，提示 0 项；已忽略 1 项（不计在内）',
    '校验规则 | 版本 0.1.0-1234abcd，启用 108 条，未启用 2 条',
    '一、读到的绩效目标表',
    '序号 | 工作表 | 表名 | 所在区域 | 指标、金额和问题',
    '1 | 表 | 2024年部门整体支出绩效目标表 | A1:F20 | 6 个指标，2 处金额；错误 1，警告 1',
    '二、发现的问题',
    '序号 | 级别 | 工作表 | 单元格 | 问题 | 修改建议 | 依据',
    '1 | 错误 | 表 | D5 | “完成率”没有填写指标值。 | 请填写指标值。 | 财预〔2015〕88号',
    '2 | 警告 | 表 | D8:D9、D12 | 偏低了',
    '三、已忽略的问题（不计入上面的数量，理由写在“修改建议”一栏）',
    '1 | 已忽略 | 表 | E5 | “完成率”没有填写指标值。 | 理由：上级文件规定 | 财预〔2015〕88号',
    '级别说明\u3000错误：送审前必须改正。警告：请核对，确有理由的可以保留，并附书面说明。提示：供参考。',
    expect.stringMatching(/^经办人（签字）：.*审核人（签字）：.*年.*月.*日$/),
  ]);
  expect(sheet.links.map(({ row, column, to }) => [row, column, to.sheet, to.row, to.column])).toEqual([
    [10, 5, '表', 0, 0],
    [13, 3, '表', 4, 3],
    [14, 3, '表', 7, 3],
    [16, 3, '表', 4, 4],
  ]);
  expect(sheet.page.titleRow).toBe(12);
});

test('lists the figures of the goals with the indicators that take them up', () => {
  const workbook = workbookOf({
    rows: [
      ['项目支出绩效目标表'],
      ['年度总体目标', '抽查客车80辆，编印手册500册。', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '编印手册册数', '≥500册'],
    ],
  });
  const promises = recognizeGoalTables(workbook).flatMap(figurePromises);
  const told = lines(reportSheet(checked({ ignored: [ignored] }), REASONS, { ...FACTS, promises }));
  expect(told.slice(-5, -2)).toEqual([
    '四、目标里的数量有没有指标（2 处，1 处没有）',
    '1 | 没有 | 表一 | B2 | 抽查客车80辆 | 还没有指标',
    '2 | 有 | 表一 | B2 | 编印手册500册 | 第 4 行 编印手册册数',
  ]);
});

test.each([
  ['nothing found', [], '可以送审。', '没有发现问题。'],
  ['warnings only', [warning], '可以送审。警告 1 项，请逐项核对，确有理由的可以保留，并附书面说明。', null],
  ['errors only', [error], '还差 1 项：错误 1 项，改正后才能送审。', null],
])('%s', (_, findings, verdict, instead) => {
  const texts = lines(reportSheet(checked({ findings }), REASONS, FACTS));
  expect(texts).toContain(`校验结论 | ${verdict}`);
  if (instead !== null) expect(texts).toContain(instead);
});

test('of thousands of findings the gravest are listed, and how many are left', () => {
  const hints = Array.from({ length: 2500 }, () => finding({ severity: 'hint' }));
  const texts = lines(reportSheet(checked({ findings: [...hints, error] }), REASONS, FACTS));
  expect(texts[13]).toMatch(/^1 \| 错误/);
  expect(texts.filter((text) => /^\d+ \| 提示/.test(text))).toHaveLength(1999);
  expect(texts).toContain('其余 501 项没有列出，请先改正上面的，再校验一次。');
});

test('parts of a form that have one title are told apart by their period', () => {
  const tables = [table('目标表', '表!A1:F9', { period: 'long-term' }), table('目标表', '表!A10:F20')];
  expect(lines(reportSheet(checked({ tables }), REASONS, FACTS)).slice(10, 12)).toEqual([
    expect.stringContaining('目标表（长期目标）'),
    expect.stringContaining('目标表（年度目标）'),
  ]);
});

test('rows are high enough for the longest of their texts, and no higher than Excel allows', () => {
  const heightFor = (message: string): number =>
    reportSheet(checked({ findings: [finding({ message })] }), REASONS, FACTS).rowHeights[13] ?? 0;
  const [one, three, many] = [heightFor('短'), heightFor('长'.repeat(60)), heightFor('长'.repeat(5000))];
  expect(one).toBeLessThan(three);
  expect(three).toBeLessThan(60);
  expect(many).toBe(409);
});

test('is known as a report by what is written there', () => {
  expect(isReportSheet(sheetOfPlan('任意', reportSheet(checked(), REASONS, FACTS)))).toBe(true);
});

test.each([
  ['=100%', '@'],
  ['-5', '@'],
  ['1-2', '@'],
  ['说明', '@'],
  ['长'.repeat(300), 'General'],
  [`=${'长'.repeat(300)}`, '@'],
  [12, 'General'],
])('%p is written under the number format %s', (value, format) => {
  expect(formatFor(value)).toBe(format);
});

test('never says 可以送审 of a workbook that has changed its own check', () => {
  const texts = lines(reportSheet(checked({ ownRules: '工作簿里保存的设置关闭了 1 条规则。' }), REASONS, FACTS));
  expect(texts).toContain('文件自带 | 工作簿里保存的设置关闭了 1 条规则。');
  expect(texts).toContain('校验结论 | 没有报错误，但不是全部按标准校验（见“文件自带”）。');
});

test('takes no seconds for 300 sheets', () => {
  const tables = Array.from({ length: 300 }, (_, nth) => table('目标表', `表${String(nth)}!A1:F20`));
  const findings = tables.flatMap(({ place }) =>
    Array.from({ length: 7 }, () => finding({ at: [`${place.sheet}!D5`] })),
  );
  const began = performance.now();
  reportSheet(checked({ tables, findings }), REASONS, FACTS);
  expect(performance.now() - began).toBeLessThan(2000);
});

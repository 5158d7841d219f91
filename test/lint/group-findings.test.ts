import { groupFindings } from '../../src/lint/group-findings';
import { unitsIn } from '../../src/lint/units';
import { runRules } from './run-rules';
import type { Finding } from '../../src/lint/finding';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { exampleForm } from '../../src/rules/kit/example-form';
import { cellName } from '../../src/workbook/area';
import { atOnce } from '../../src/workbook/pieces';
import { workbookOf } from '../rules/example-workbook';

/** Values of things that cannot be halved, ≥2.5人: each is reported separately. */
function halves(count: number): Finding[] {
  const rows = exampleForm(
    Array.from(
      { length: count },
      (_, n) => ['产出指标', '数量指标', `${'甲乙丙丁戊己庚'.charAt(n)}乡镇培训人数`, `≥${String(n + 2)}.5人`] as const,
    ),
  );
  const workbook = workbookOf(rows);
  return runRules(workbook, recognizeGoalTables(workbook)).filter(({ rule }) => rule === 'range/fraction-of-thing');
}

const mended = (finding: Finding): Finding => ({
  ...finding,
  fix: {
    kind: 'safe',
    edits: [
      {
        kind: 'write',
        sheet: finding.cell.sheet,
        area: { ...finding.cell, rows: 1, columns: 1 },
        cells: [[{ formula: '≥3人', numberFormat: '@' }]],
      },
    ],
  },
});

test('four in a column stand each on their own', () => {
  expect(atOnce(groupFindings(halves(4))).map(({ cells }) => cells.length)).toEqual([1, 1, 1, 1]);
});

test('five in a column are one, which knows all cells and mends them all', () => {
  const [one, ...others] = atOnce(groupFindings(halves(5).map(mended)));
  expect(others).toEqual([]);
  expect(one?.cells.map(cellName)).toEqual(['D5', 'D6', 'D7', 'D8', 'D9']);
  expect(one?.cell).toEqual(one?.cells[0]);
  expect(one?.fix?.edits).toHaveLength(5);
  expect(one?.message).toContain('本列共5处（D5、D6、D7等）');
});

test.each<[string, (finding: Finding, index: number) => Finding]>([
  ['another column', (finding, index) => ({ ...finding, cell: { ...finding.cell, column: index % 2 } })],
  ['another severity', (finding, index) => ({ ...finding, severity: index % 2 ? 'error' : 'hint' })],
  ['another rule', (finding, index) => ({ ...finding, rule: index % 2 ? 'a/b' : 'c/d' })],
  ['another sheet', (finding, index) => ({ ...finding, cell: { ...finding.cell, sheet: String(index % 2) } })],
  ['ignored ones', (finding, index) => ({ ...finding, suppressed: index % 2 ? { reason: '上级要求' } : null })],
  ['ones that can be mended', (finding, index) => (index % 2 ? mended(finding) : finding)],
])('%s is not counted in', (_, change) => {
  expect(atOnce(groupFindings(halves(7).map(change))).map(({ cells }) => cells.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

/** The same form for several projects, each on its own sheet. */
function projects(indicators: readonly (readonly string[])[], units: readonly string[] = ['', '']): Finding[] {
  const form = workbookOf(exampleForm(indicators.map(([a = '', b = '', c = '', d = '']) => [a, b, c, d] as const)));
  const workbook = {
    ...form,
    sheets: units.flatMap((_, n) => form.sheets.map((sheet) => ({ ...sheet, name: `项目${String(n + 1)}` }))),
  };
  const tables = recognizeGoalTables(workbook).map((table, n) => {
    const unit = units[n] ?? '';
    return unit === '' || !table.title ? table : { ...table, department: { ...table.title, value: unit } };
  });
  return atOnce(groupFindings(runRules(workbook, tables), unitsIn(tables)));
}

describe('forms that one hand has filled in', () => {
  const spelled = [
    ['产出指标', '数量指标', '下乡巡诊次数', '>=12次'],
    ['满意度指标', '服务对象满意度指标', '就诊群众满意度', '>=90%'],
  ];
  const spelling = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter(({ rule }) => rule === 'format/operator-nonstandard');

  test('a habit of writing is one finding for all sheets, which names them', () => {
    const [one, ...others] = spelling(projects(spelled));
    expect(others).toEqual([]);
    expect(one?.cells.map((cell) => cell.sheet + cellName(cell))).toEqual(['项目1D5', '项目1D6', '项目2D5', '项目2D6']);
    expect(one?.message).toContain('各表共4处（“项目1”D5、D6、“项目2”D5等）');
  });

  test('each unit’s forms are taken alone where the workbook has several units’', () => {
    expect(spelling(projects(spelled, ['县卫生健康局', '县教育局'])).map(({ cell }) => cell.sheet)).toEqual([
      '项目1',
      '项目2',
    ]);
  });

  test('an error, and what each indicator has a cause of its own for, stand in each table', () => {
    const findings = projects([
      ['产出指标', '数量指标', '下乡巡诊人数', '≥12.5人'],
      ['产出指标', '质量指标', '巡诊记录合格率', '120%'],
    ]);
    const cellsOf = (wanted: string): readonly number[] =>
      findings.filter(({ rule }) => rule === wanted).map(({ cells }) => cells.length);
    expect(cellsOf('range/fraction-of-thing')).toEqual([1, 1]);
    expect(cellsOf('range/percent-over-100')).toEqual([1, 1]);
  });
});

test('what the findings of a group compare with stays known', () => {
  const single = halves(5).map((finding, n) => ({ ...finding, related: [{ ...finding.cell, column: n % 2 ? 2 : 3 }] }));
  const [one] = atOnce(groupFindings(single));
  expect(one?.related.map(cellName)).toEqual(['C6', 'C8']);
});

describe('one cause in a table is one finding', () => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ['效益指标', '社会效益指标', '招商推介会知名度', '有效提升'],
    ['效益指标', '社会效益指标', '部门公信力', '明显增强'],
    ['效益指标', '可持续影响指标', '产业集聚能力', '不断增强'],
    ['产出指标', '时效指标', '竣工时间', '12月'],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  const workbook = workbookOf(rows);
  const found = atOnce(groupFindings(runRules(workbook, recognizeGoalTables(workbook))));

  test('with all its cells', () => {
    const [vague, ...others] = found.filter(({ rule }) => rule === 'quality/qualitative-unmeasurable');
    expect(others).toEqual([]);
    expect(vague?.cells.map(cellName)).toEqual(['D6', 'D7', 'D8']);
    expect(vague?.message).toContain('本表共3处（D6、D7、D8）');
  });

  test('another fault of the same rule, and one in another table, stand apart', () => {
    const twice = {
      ...workbook,
      sheets: [...workbook.sheets, ...workbook.sheets.map((sheet) => ({ ...sheet, name: '表二' }))],
    };
    const all = atOnce(groupFindings(runRules(twice, recognizeGoalTables(twice))));
    expect(all.filter(({ rule }) => rule === 'quality/qualitative-unmeasurable').map(({ cell }) => cell.sheet)).toEqual(
      [workbook.sheets[0]?.name, '表二'],
    );
  });
});

test('each cell of a group keeps its own advice', () => {
  const rows = exampleForm(
    ['培训人数', '走访家数', '举办场次', '印发份数', '接待人次'].map(
      (name, n) => ['产出指标', '数量指标', name, `>=${String(n + 2)}`] as const,
    ),
  );
  const workbook = workbookOf(rows);
  const [group] = atOnce(groupFindings(runRules(workbook, recognizeGoalTables(workbook)))).filter(
    ({ rule }) => rule === 'completeness/unit-missing',
  );
  expect(group?.cells).toHaveLength(5);
  for (const advice of ['D5：请写成“>=2人”', 'D6：请写成“>=3家”', 'D9：请写成“>=6人次”'])
    expect(group?.suggestion).toContain(advice);
});

test('one advice for many cells names ten of them and how many there are', () => {
  const [first] = halves(1);
  const sheets = Array.from({ length: 12 }, (_, n) => `项目${String(n + 1)}`);
  const findings = sheets.flatMap((sheet, n) =>
    first
      ? [
          {
            ...first,
            cell: { ...first.cell, sheet },
            cells: [{ ...first.cell, sheet }],
            cause: '同因',
            suggestion: n === 0 ? '写成整数。' : '改成整数。',
          },
        ]
      : [],
  );
  const [grouped] = atOnce(groupFindings(findings));
  expect(grouped?.suggestion).toMatch(/^各格分别改。“项目1”D5：写成整数。“项目2”D5、.*“项目11”D5等11格：改成整数。$/);
});

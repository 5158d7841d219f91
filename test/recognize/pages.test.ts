import { check } from '../../src/lint/check';
import { recognizeWorkbook } from '../../src/lint/recognized';
import { readingProblems } from '../../src/recognize/reading-problems';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { atOnce } from '../../src/workbook/pieces';
import { sheetOfGrid } from '../forms/text-grid';
import { flatten } from './read-sketch';

/** Indicators of the only form on the sheet, then what was not read. */
function read(grid: string): string[] {
  const workbook = { sheets: [sheetOfGrid(grid)] };
  const tables = recognizeGoalTables(workbook);
  return [...tables.flatMap(flatten), ...readingProblems(workbook, tables)];
}

describe('the top of a page, whose levels go on from the page before', () => {
  const READ = [
    '产出指标/数量指标/疏浚河道长度=≥12公里@D4',
    '产出指标/质量指标/验收合格率=≥98%@D5',
    '产出指标/质量指标/河道达标率=≥95%@D8',
    '效益指标/社会效益指标/受益村数=≥6个@D9',
    '效益指标/社会效益指标/投诉下降率=≥10%@D10',
  ];

  test('blank where the names are merged', () => {
    const grid = `
项目支出绩效目标表 | < | < | <
项目名称 | 河道管护 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 疏浚河道长度 | ≥12公里
^ | 质量指标 | 验收合格率 | ≥98%
项目支出绩效目标表（续） | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
 | | 河道达标率 | ≥95%
效益指标 | 社会效益指标 | 受益村数 | ≥6个
^ | ^ | 投诉下降率 | ≥10%`;
    expect(read(grid)).toEqual(READ);
  });

  test('under headings of levels in other words', () => {
    const grid = `
项目支出绩效目标表 | | |
项目名称 | 河道管护 | |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 疏浚河道长度 | ≥12公里
 | 质量指标 | 验收合格率 | ≥98%
 | | | 续表
一级 | 二级 | 三级 | 指标值
 | | 河道达标率 | ≥95%
效益指标 | 社会效益指标 | 受益村数 | ≥6个
 | | 投诉下降率 | ≥10%`;
    expect(read(grid)).toEqual(READ);
  });
});

describe('lines between the indicators', () => {
  const between = (...lines: readonly string[]): string => `
项目支出绩效目标表 | < | < | <
项目名称 | 河道管护 | |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 疏浚河道长度 | ≥12公里
 | | 清理漂浮物 | ≥300吨
${lines.join('\n')}
 | | 栽植护岸树木 | ≥800株
 | 质量指标 | 验收合格率 | ≥98%`;
  const names = (grid: string): string[] =>
    read(grid).map((line) => /\/([^/=]+)=/.exec(line)?.[1] ?? line.replace(/^“.*?”/, ''));

  test.each(['注：长度按河长制名录计算。', '第1页', '说明：树木以香樟为主'])('behind “%s” they go on', (line) => {
    expect(names(between(`${line} | | |`))).toEqual(['疏浚河道长度', '清理漂浮物', '栽植护岸树木', '验收合格率']);
  });

  test('behind a signature they begin again with a level; the rows before it are named', () => {
    expect(names(between('填报人：何某 | | |'))).toEqual([
      '疏浚河道长度',
      '清理漂浮物',
      '验收合格率',
      '第 7 行没有当作指标。',
    ]);
  });

  test('an amount behind a note is none', () => {
    const grid = between('注：长度按河长制名录计算。 | | |', ' | | 工程款 | 12万元')
      .split('\n')
      .slice(0, -2)
      .join('\n');
    expect(names(grid)).not.toContain('工程款');
  });
});

describe('a form that goes on on the next sheet', () => {
  const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 指标值 | 权重';
  const FIRST = `
项目支出绩效目标表 | < | < | < | <
项目名称 | 河道管护 | < | 主管部门 | 县水利局
${HEADINGS}
产出指标 | 数量指标 | 疏浚河道长度 | ≥12公里 | 30
^ | 质量指标 | 验收合格率 | ≥98% | 20`;
  const REST = ` | | 河道达标率 | ≥95% | 10
效益指标 | 社会效益指标 | 受益村数 | ≥6个 | 20
满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 20`;
  const all = (second: string): ReturnType<typeof check> =>
    check({ sheets: [sheetOfGrid(FIRST, { name: '一' }), sheetOfGrid(second, { name: '二' })] });
  const errorsIn = (second: string): string[] =>
    all(second)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule, cell }) => `${rule} ${cell.sheet}`);

  test.each([
    ['its title with （续）', `项目支出绩效目标表（续） | | | |\n${HEADINGS}\n${REST}`],
    ['its title', `项目支出绩效目标表 | | | |\n${HEADINGS}\n${REST}`],
    ['only its headings', `${HEADINGS}\n${REST}`],
    ['no headings', REST],
    ['the mark of a page', `第 2 页 | | | |\n${REST}`],
    ['no headings, above signatures', `${REST}\n填报人：张某 | | 审核人：李某 | |`],
  ])('under %s, is one form', (_, second) => {
    expect(all(second).tables.flatMap(flatten).slice(2)).toEqual([
      expect.stringMatching(/^产出指标\/质量指标\/河道达标率=/) as string,
      expect.stringMatching(/^效益指标\/社会效益指标\/受益村数=/) as string,
      expect.stringMatching(/^满意度指标\/服务对象满意度指标\/村民满意度=/) as string,
    ]);
    expect(errorsIn(second)).toEqual([]);
  });

  test('a page may leave all of level 1 blank', () => {
    const third = `${HEADINGS}\n | 质量指标 | 河道达标率 | ≥95% | 10`;
    expect(all(third).tables.flatMap(flatten).at(-1)).toMatch(/^产出指标\/质量指标\/河道达标率=/);
  });

  test.each([
    ['that starts over with the levels', `${HEADINGS}\n产出指标 | 数量指标 | 清理漂浮物 | ≥300吨 | 60`],
    ['of another project', `项目支出绩效目标表 | | | |\n项目名称 | 亮化 | | |\n${HEADINGS}\n${REST}`],
    ['with other columns', `一级指标 | 三级指标 | 指标值 | 权重\n满意度指标 | 村民满意度 | ≥90% | 20`],
  ])('not one %s', (_, second) => {
    const first = `${FIRST}\n效益指标 | 社会效益指标 | 受益村数 | ≥6个 | 20`;
    const { tables } = check({ sheets: [sheetOfGrid(first, { name: '一' }), sheetOfGrid(second, { name: '二' })] });
    expect(tables.map(({ isNextPage }) => isNextPage)).toEqual([undefined, undefined]);
  });

  test('a third page without headings goes on as well', () => {
    const last = '满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 20';
    const rest = REST.split('\n').slice(0, 2).join('\n');
    const sheets = [FIRST, rest, last].map((grid, at) => sheetOfGrid(grid, { name: `第${String(at + 1)}页` }));
    const { tables } = check({ sheets });
    expect(tables.map(({ isNextPage, indicators }) => [isNextPage, indicators.length])).toEqual([
      [undefined, 2],
      [true, 2],
      [true, 1],
    ]);
    expect(tables.map(({ area }) => area.row)).toEqual([0, 0, 0]);
  });

  test('is read again when only the first page changes', () => {
    const page = sheetOfGrid(REST, { name: '二' });
    const earlier = atOnce(recognizeWorkbook({ sheets: [sheetOfGrid(FIRST, { name: '一' }), page] }));
    const other = sheetOfGrid(`${FIRST}\n填报人：张某 | | | |`, { name: '一' });
    const now = atOnce(recognizeWorkbook({ sheets: [other, page] }, earlier));
    expect([earlier, now].map(({ tables }) => tables.length)).toEqual([2, 1]);
  });

  test.each([
    ['below a form with signatures', `${FIRST}\n填报人：张某 | | | |`, REST],
    ['without a level', FIRST, '合同签订数 | | ≥12份 | |\n资料归档数 | | ≥12份 | |'],
    ['that starts over with the levels', `${FIRST}\n满意度指标 | 满意度 | 村民满意度 | ≥90% | 20`, REST],
    ['in other columns', FIRST, REST.replace(/^/gm, ' | ')],
    ['of contracts', FIRST, '合同名称 | 金额 | 日期\n质量指标 | 12万元 | 2025年3月\n河道清淤 | 30万元 | 2025年5月'],
  ])('no page is a sheet without headings %s', (_, first, second) => {
    const { tables } = check({ sheets: [sheetOfGrid(first, { name: '一' }), sheetOfGrid(second, { name: '二' })] });
    expect(tables.map(({ sheet }) => sheet)).toEqual(['一']);
  });
});

test('a sheet that prints title and project again, without headings, goes on with the form', () => {
  const head = `
项目支出绩效目标表 | < | < | <
项目名称 | 村级组织运转 | < | <`;
  const pages = [
    `${head}
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 保障村数 | =156个`,
    `${head}
 | | 补助人数 | ≥780人
效益指标 | 社会效益指标 | 服务能力 | 增强`,
  ];
  const tables = recognizeGoalTables({
    sheets: pages.map((grid, index) => sheetOfGrid(grid, { name: `第${String(index + 1)}页` })),
  });
  expect(tables.map((table) => [table.isNextPage ?? false, ...flatten(table)])).toEqual([
    [false, '产出指标/数量指标/保障村数==156个@D4'],
    [true, '产出指标/数量指标/补助人数=≥780人@D3', '效益指标/社会效益指标/服务能力=增强@D4'],
  ]);
});

test('rows for more indicators at the end of a page leave the form to go on', () => {
  const first = `
河道管护项目绩效目标表 | < | < | <
项目名称 | 河道管护 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 疏浚河道长度 | ≥12公里
^ | 质量指标 | 验收合格率 | ≥98%
^ | ^ | …… | `;
  const second = `
河道管护项目绩效目标表 | < | < | <
效益指标 | 社会效益指标 | 受益村数 | ≥6个
满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90%`;
  const tables = recognizeGoalTables({
    sheets: [sheetOfGrid(first, { name: '一' }), sheetOfGrid(second, { name: '二' })],
  });
  expect(tables.map(({ isNextPage, indicators }) => [isNextPage ?? false, indicators.length])).toEqual([
    [false, 2],
    [true, 2],
  ]);
});

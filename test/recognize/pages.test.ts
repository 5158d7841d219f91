import { readingProblems } from '../../src/recognize/reading-problems';
import { recognizeGoalTables } from '../../src/recognize/recognize';
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

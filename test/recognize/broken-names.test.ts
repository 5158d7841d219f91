import { check } from '../../src/lint/check';
import { sheetOfGrid } from '../forms/text-grid';
import { flatten } from './read-sketch';

const HEAD = `
项目支出绩效目标表 | | |
项目名称 | 森林防火 | |
一级指标 | 二级指标 | 三级指标 | 指标值`;

/** The indicators, then the errors at their cells. */
function read(rows: string): string[] {
  const { tables, findings } = check({ sheets: [sheetOfGrid(`${HEAD}\n${rows.trim()}`)] });
  return [
    ...tables.flatMap(flatten),
    ...findings.filter(({ rule }) => rule.startsWith('completeness/value')).map(({ rule }) => rule),
  ];
}

describe('names broken over rows are one name', () => {
  test('with the value beside the first line, level names broken as well', () => {
    expect(
      read(`
产出指标 | 数量指标 | 新建生物阻隔 | ≥46公里
 | | 带长度 |
 | | 增设瞭望塔 | ≥3座
 | 质量指标 | 阻隔带验收合 | ≥98%
 | | 格率 |
效益指标 | 社会 | 林区群众知晓 | ≥90%
 | 效益指标 | 率 |
满意度指 | 服务对象满意 | 林区群众和防 | ≥92%
标 | 度指标 | 火员满意度 |`),
    ).toEqual([
      '产出指标/数量指标/新建生物阻隔带长度=≥46公里@D4',
      '产出指标/数量指标/增设瞭望塔=≥3座@D6',
      '产出指标/质量指标/阻隔带验收合格率=≥98%@D7',
      '效益指标/社会效益指标/林区群众知晓率=≥90%@D9',
      '满意度指标/服务对象满意度指标/林区群众和防火员满意度=≥92%@D11',
    ]);
  });

  test('with the value beside the line in the middle', () => {
    expect(
      read(`
产出指标 | 数量指标 | 配送助餐 |
 | | 和送医人 | ≥42000人次
 | | 次 |
 | | 覆盖社区 | ≥15个
 | 质量指标 | 食品抽检 | =100%
 | | 合格率 |
效益指标 | 社会效益指标 | 独居和高 |
 | | 龄老人覆 | ≥80%
 | | 盖率 |`),
    ).toEqual([
      '产出指标/数量指标/配送助餐和送医人次=≥42000人次@D5',
      '产出指标/数量指标/覆盖社区=≥15个@D7',
      '产出指标/质量指标/食品抽检合格率==100%@D8',
      '效益指标/社会效益指标/独居和高龄老人覆盖率=≥80%@D11',
    ]);
  });

  test('a single one with a short end', () => {
    expect(
      read(`
产出指标 | 数量指标 | 增设瞭望塔 | ≥3座
效益指标 | 社会效益指标 | 受益农户人居环境改善 | 有效改善
 | | 情况 |`),
    ).toEqual(['产出指标/数量指标/增设瞭望塔=≥3座@D4', '效益指标/社会效益指标/受益农户人居环境改善情况=有效改善@D5']);
  });
});

describe('indicators that lack their value stay indicators', () => {
  test.each<[string, string]>([
    ['below a shorter name', ' | | 增设瞭望塔 | ≥3座\n | | 巡护里程 |'],
    ['below the longest name', ' | | 新建生物阻隔带的长度 | ≥46公里\n | | 组织扑救演练次数 |'],
    ['in rows with names of one length', ' | | 甲村道路长度 |\n | | 乙村道路长度 |\n | | 丙村道路长度 |'],
    ['in a template', ' | | 新建生物阻隔带的长度 |\n | | 巡护里程 |\n | | 宣传 |'],
    ['under a level of its own', ' | | 新建生物阻隔带的长度 | ≥46公里\n | 质量指标 | 里程 |'],
  ])('%s', (_, rows) => {
    const names = rows.split('\n').map((row) => row.split('|')[2]?.trim());
    const found = read(`产出指标 | 数量指标 | 购置高压水泵 | ≥12台\n${rows}`);
    expect(found.map((one) => /\/([^/=]+)=/.exec(one)?.[1]).filter((name) => name !== undefined)).toEqual([
      '购置高压水泵',
      ...names,
    ]);
    expect(found.at(-1)).toBe('completeness/value-missing');
  });

  test('with a weight beside them', () => {
    const grid = `${HEAD} | 权重
产出指标 | 数量指标 | 新建生物阻隔带的长度 | ≥46公里 | 50
 | | 里程 | | 50`;
    const { tables } = check({ sheets: [sheetOfGrid(grid)] });
    expect(tables.flatMap(({ indicators }) => indicators)).toHaveLength(2);
  });
});

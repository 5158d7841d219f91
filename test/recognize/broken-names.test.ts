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

describe('values broken over rows are one value', () => {
  test('with their names', () => {
    expect(
      read(`
产出指标 | 数量指标 | 支持基层医疗卫生 | ≥35家乡镇卫生
 | | 机构能力提升数量 | 院
 | 质量指标 | 乡镇卫生院达到服 | 较上年提高5个
 | | 务能力标准的比例 | 百分点
效益指标 | 社会效益指标 | 县域内基层就诊率 | ≥65%
 | | 群众健康素养水平 | 持续提升`).map((one) => one.replace(/=.*@/, '@')),
    ).toEqual([
      '产出指标/数量指标/支持基层医疗卫生机构能力提升数量@D4',
      '产出指标/质量指标/乡镇卫生院达到服务能力标准的比例@D6',
      '效益指标/社会效益指标/县域内基层就诊率@D8',
      '效益指标/社会效益指标/群众健康素养水平@D9',
    ]);
  });

  test('alone', () => {
    const { tables, findings } = check({
      sheets: [
        sheetOfGrid(`${HEAD}
产出指标 | 数量指标 | 新增信号灯 | ≥46处
 | 质量指标 | 设施完好率 | 达到省级标准要求
 | | | 的95%以上
 | 时效指标 | 建设完成时间 | 2024年11月30日
 | | | 前
效益指标 | 社会效益指标 | 事故起数下降率 | 较上年下降8%以
 | | | 上`),
      ],
    });
    expect(tables.flatMap(({ indicators }) => indicators.map(({ target }) => target.source))).toEqual([
      '≥46处',
      '达到省级标准要求的95%以上',
      '2024年11月30日前',
      '较上年下降8%以上',
    ]);
    // A fix would write the whole value beside the rest of it.
    expect(findings.flatMap(({ fix, cell }) => (fix ? [cell.row] : [])).filter((row) => row > 3)).toEqual([]);
  });
});

describe('values below each other stay apart', () => {
  test.each<[string, string, string]>([
    ['words below a figure', '100%', '良好'],
    ['words below words', '有效改善城乡环境', '明显提升'],
    ['a figure below a full line', '2025年12月底前', '95%'],
    ['a number to be filled in', '≥100', '人次'],
    ['a mark for what is missing', '2025年12月底前', '待填写'],
  ])('%s', (_, first, second) => {
    const found = read(`
产出指标 | 数量指标 | 改造工程完成里程 | ${first}
 | | 居民报修处理数量 | ${second}`);
    expect(found.filter((one) => one.startsWith('产出'))).toHaveLength(2);
  });

  const above = [
    '20%',
    '≥3个',
    '2025年12月底前',
    '2025年',
    '12月',
    '300',
    '完成',
    '优',
    '有效提升',
    '较上年提高',
    '合格',
  ];
  const below = [
    '完成',
    '100%',
    '30万元',
    '无',
    '优',
    '12月',
    '2025年',
    '全部',
    '达标',
    '按时',
    '每月',
    '10',
    '建成',
    '1套',
    '长期',
    '0',
    '100分',
  ];

  test.each(above)('%s above any value with a name of its own', (first) => {
    const joined = below.filter((second) => {
      const found = read(`
产出指标 | 数量指标 | 高学历、高层次人才储备率 | ${first}
 | | 干部队伍规划完成情况 | ${second}
 | | 业务培训开展情况 | ${first}`);
      return found.filter((one) => one.startsWith('产出')).length !== 3;
    });
    expect(joined).toEqual([]);
  });

  test('and a value without a name is reported', () => {
    const { findings } = check({
      sheets: [sheetOfGrid(`${HEAD}\n产出指标 | 数量指标 | 改造里程 | 2025年12月底前\n | | | ≥95%`)],
    });
    expect(findings.map(({ rule }) => rule)).toContain('completeness/name-missing');
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

test('数量 and 成本 below a full line end its name where the levels have columns of their own', () => {
  expect(
    read(`
产出指标 | 数量指标 | 认定培训机构 | ≥8家
^ | ^ | 数量 |
^ | ^ | 参加培训人次 | ≥600人次
^ | 质量指标 | 培训考核合格 | ≥95%
^ | ^ | 率 |
^ | 成本指标 | 人均每天培训 | ≤300元
^ | ^ | 成本 |
满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%`),
  ).toEqual([
    '产出指标/数量指标/认定培训机构数量=≥8家@D4',
    '产出指标/数量指标/参加培训人次=≥600人次@D6',
    '产出指标/质量指标/培训考核合格率=≥95%@D7',
    '产出指标/成本指标/人均每天培训成本=≤300元@D9',
    '满意度指标/服务对象满意度指标/学员满意度=≥90%@D11',
  ]);
});

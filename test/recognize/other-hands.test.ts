import { recognizeGoalTables } from '../../src/recognize/recognize';
import { readingProblems } from '../../src/recognize/reading-problems';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sheetOfGrid } from '../forms/text-grid';
import { flatten } from './read-sketch';

function workbook(grid: string): WorkbookSnapshot {
  return { sheets: [sheetOfGrid(grid)] };
}

/** Year and indicators of each table. */
function read(grid: string): (string | number | null)[][] {
  return recognizeGoalTables(workbook(grid)).map((table) => [table.year?.value ?? null, ...flatten(table)]);
}

describe('which column holds the value', () => {
  test('each year of a plan has one; the form is for the first', () => {
    const grid = `
      部门整体支出绩效目标表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 目标值 | < | <
      ^ | ^ | ^ | 2026年 | 2027年 | 2028年
      产出指标 | 数量指标 | 巡河次数 | ≥48次 | ≥50次 | ≥52次
      ^ | 质量指标 | 断面达标率 | ≥90% | ≥92% | ≥192%`;
    expect(read(grid)).toEqual([[2026, '产出指标/数量指标/巡河次数=≥48次@D4', '产出指标/质量指标/断面达标率=≥90%@D5']]);
    const [table] = recognizeGoalTables(workbook(grid));
    expect(table?.indicators[1]?.otherPlaces.map(({ place, target }) => [place, target.source])).toEqual([
      ['2027年', '≥92%'],
      ['2028年', '≥192%'],
    ]);
  });

  test('an unknown word among the lower headings of an unmerged form leaves them headings', () => {
    const grid = `
      2025年部门整体支出绩效目标表 | | | | | |
      指标类别 | 指标名称 | 中期指标值 | | | 年度指标值 | |
       | | 算式 | 目标值 | 单位 | 算式 | 目标值 | 单位
      产出指标-数量指标 | 培训人次 | ≥ | 860 | 人次 | ≥ | 960 | 人次
      产出指标-质量指标 | 培训合格率 | ≥ | 89 | % | ≥ | 98 | %`;
    expect(read(grid)[0]?.[1]).toBe('产出指标/数量指标/培训人次=≥960人次@G4');
  });

  test('what the finance office approved comes second, whatever its cells look like', () => {
    const grid = `
      2025年部门整体支出绩效目标表 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 考核标准值 | 核定值
      产出指标 | 数量指标 | 改造小区数量 | ≥7个 | 7个
      ^ | ^ | 加装电梯台数 | ≥28台且≤34台 | 26台
      ^ | 质量指标 | 安全事故发生次数 | 未发生 | 0起`;
    expect(read(grid)[0]?.slice(1, 3)).toEqual([
      '产出指标/数量指标/改造小区数量=≥7个@D3',
      '产出指标/数量指标/加装电梯台数=≥28台@D4',
    ]);
    expect(read(grid.replace('考核标准值', '备注'))[0]?.[1]).toBe('产出指标/数量指标/改造小区数量=7个@E3');
  });

  test('years under a heading of the past are history', () => {
    const grid = `
      2025年项目支出绩效目标表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 近三年指标值 | < | < | 指标值
      ^ | ^ | ^ | 2022年 | 2023年 | 2024年 | ^
      产出指标 | 数量指标 | 巡河次数 | 40次 | 44次 | 46次 | ≥48次`;
    expect(read(grid)).toEqual([[2025, '产出指标/数量指标/巡河次数=≥48次@G4']]);
  });

  test('of parts of the year and the whole it is the whole', () => {
    const grid = `
      2025年部门整体支出绩效目标表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值 | < | 说明
      ^ | ^ | ^ | 全年 | 上半年 | ^
      产出指标 | 数量指标 | 入户走访户数 | ≥800户 | ≥300户 | 台账
      满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥92% | — | 问卷`;
    expect(read(grid)).toEqual([
      [2025, '产出指标/数量指标/入户走访户数=≥800户@D4', '满意度指标/服务对象满意度指标/居民满意度=≥92%@D5'],
    ]);
  });

  test.each([
    ['目标值', '奋斗目标'],
    ['年度指标值', '挑战值'],
    ['基本目标', '力争目标值'],
    ['底线目标', '争取目标'],
  ])('%s is the target, and %s is read beside it', (own, higher) => {
    const [table] = recognizeGoalTables(
      workbook(`
        2025年项目支出绩效目标表 | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | ${own} | ${higher}
        产出指标 | 数量指标 | 新增停车泊位 | ≥300个 | ≥350个
        ^ | 质量指标 | 工程验收合格率 | ≥98% | 100%`),
    );
    expect(
      table?.indicators.map(({ target, otherPlaces }) => [
        target.source,
        ...otherPlaces.map((one) => one.target.source),
      ]),
    ).toEqual([
      ['≥300个', '≥350个'],
      ['≥98%', '100%'],
    ]);
  });

  test.each([
    ['指标值下限', '指标值上限'],
    ['最低目标', '最高目标'],
    ['最低标准', '最高标准'],
  ])('%s and %s stand in columns of their own', (lower, upper) => {
    const grid = `
      项目支出绩效目标表（2024年） | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | ${lower} | ${upper}
      产出指标 | 数量指标 | 免费体检人数 | 900人 |
      ^ | 成本指标 | 人均体检费用 |  | 180元`;
    expect(read(grid)).toEqual([
      [2024, '产出指标/数量指标/免费体检人数=≥900人@D3', '产出指标/成本指标/人均体检费用=≤180元@E4'],
    ]);
  });

  test('合计 and the places beside it, where no heading says that they are values', () => {
    const grid = `
      2025年水利资金区域绩效目标表 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 合计 | 河西区 | 河东区
      产出指标 | 数量指标 | 清淤长度（公里） | 26 | 14 | 12
      ^ | 质量指标 | 工程合格率（%） | 100 | 100 | 100`;
    expect(read(grid)).toEqual([
      [2025, '产出指标/数量指标/清淤长度（公里）=26公里@D3', '产出指标/质量指标/工程合格率（%）=100%@D4'],
    ]);
    const [table] = recognizeGoalTables(workbook(grid));
    expect(table?.indicators[0]?.otherPlaces.map(({ place }) => place)).toEqual(['河西区', '河东区']);
  });

  test('the unit stands in a column of its own, whatever sign of money the value has', () => {
    const grid = `
      2025年项目支出绩效目标表 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 目标值 | 单位
      效益指标 | 经济效益指标 | 新增产值 | ￥500 | 万元
      产出指标 | 成本指标 | 每户补助 | ￥800 |`;
    expect(read(grid)).toEqual([
      [2025, '效益指标/经济效益指标/新增产值=500万元@D3', '产出指标/成本指标/每户补助=800元@D4'],
    ]);
  });

  test('headings and levels may have a translation', () => {
    const grid = `
      亚行贷款项目绩效目标表 | < | < | < | <
      一级指标⏎Level 1 | 二级指标⏎Level 2 | 三级指标⏎Indicator | 单位⏎Unit | 2023年目标值⏎Target
      产出指标⏎Outputs | 数量指标⏎Quantity | 改造泵站 | 座 | 6
      效益指标⏎Outcomes | 社会效益指标⏎Social | 受益人口 | 万人 | 2.4`;
    expect(read(grid)).toEqual([
      [2023, '产出指标/数量指标/改造泵站=6座@E3', '效益指标/社会效益指标/受益人口=2.4万人@E4'],
    ]);
  });
});

describe('which column holds the name', () => {
  test('the lowest of more than three levels', () => {
    const grid = `
      2025年部门整体绩效目标表 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 四级指标 | 目标值
      产出指标 | 数量指标 | 公园管护 | 管护公园面积 | ≥320公顷
      ^ | ^ | ^ | 补植乔木株数 | ≥1500株
      ^ | 质量指标 | 绿化养护 | 养护达标率 | ≥95%`;
    expect(read(grid)).toEqual([
      [
        2025,
        '产出指标/数量指标/管护公园面积=≥320公顷@E3',
        '产出指标/数量指标/补植乔木株数=≥1500株@E4',
        '产出指标/质量指标/养护达标率=≥95%@E5',
      ],
    ]);
  });
});

describe('levels in rows of their own', () => {
  test('one numbered like those of level 1 is of level 1, though it could be of level 2', () => {
    const grid = `
      2025年项目绩效目标表 | < | <
      指标名称 | 目标值 | 备注
      一、产出指标 | < | <
      （一）数量指标 | < | <
      新增床位 | ≥60张 |
      二、效益指标 | < | <
      （一）社会效益指标 | < | <
      服务老人人数 | ≥200人 |
      （二）服务对象满意度指标 | < | <
      家属满意度 | ≥90% |
      三、满意度指标 | < | <
      老人满意度 | ≥95% |`;
    expect(read(grid)).toEqual([
      [
        2025,
        '产出指标/数量指标/新增床位=≥60张@B5',
        '效益指标/社会效益指标/服务老人人数=≥200人@B8',
        '效益指标/服务对象满意度指标/家属满意度=≥90%@B10',
        '满意度指标//老人满意度=≥95%@B12',
      ],
    ]);
  });
});

describe('where a form ends', () => {
  test('a continued table is the same form', () => {
    const grid = `
      2025年项目支出绩效目标表 | < | < | <
      项目名称 | 校车运营补贴 | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 校车线路 | ≥18条
      第1页 | < | < | <
      2025年项目支出绩效目标表（续表一） | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 质量指标 | 车辆年检通过率 | 100%`;
    expect(read(grid)).toEqual([
      [2025, '产出指标/数量指标/校车线路=≥18条@D4', '产出指标/质量指标/车辆年检通过率=100%@D8'],
    ]);
  });

  test.each(['项目资金分配表', '补助企业名单', '设备采购清单（2025年）'])('at the title of %s', (title) => {
    const grid = `
      2025年专项资金绩效目标表 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 扶持企业户数 | ≥12户
      ${title} | < | < | <
      序号 | 乡镇 | 名称 | 金额（万元）
      1 | 东河镇 | 东河米业 | 30
      2 | 北山镇 | 北山茶厂 | 25`;
    expect(read(grid)).toEqual([[2025, '产出指标/数量指标/扶持企业户数=≥12户@D3']]);
  });

  test('where its title and headings are printed again, it goes on; with another project it does not', () => {
    const twice = (second: string): string => `
      南山县项目支出绩效目标表 | < | < | <
      项目名称 | 公厕改造 | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 改造公厕座数 | ≥15座
      南山县项目支出绩效目标表 | < | < | <
      ${second}
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 质量指标 | 改造验收合格率 | 100%`;
    expect(read(twice(''))).toHaveLength(1);
    expect(read(twice('项目名称 | 路灯维护 | < | <'))).toHaveLength(2);
  });

  test('the sum of the points below the indicators is no money', () => {
    const grid = `
      2025年项目支出绩效目标表 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
      产出指标 | 数量指标 | 检修闸门座数 | ≥9座 | 60
      满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | 40
      合计 | | | | 100`;
    expect(recognizeGoalTables(workbook(grid)).map(({ budget }) => budget)).toEqual([[]]);
  });

  test('not at an indicator that is named like a table', () => {
    const grid = `
      2025年项目支出绩效目标表 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 更新智能电表 | ≥500只
      ^ | ^ | 编制资产清单 | 1份`;
    expect(read(grid)[0]?.slice(1)).toEqual([
      '产出指标/数量指标/更新智能电表=≥500只@D3',
      '产出指标/数量指标/编制资产清单=1份@D4',
    ]);
  });
});

test('names beside their units and scoring standards head the indicators, whatever the target is called', () => {
  const grid = `
    2025年政府购买服务绩效目标表 | < | < | < | <
    指标类别 | 指标名称 | 约定水平 | 计量单位 | 评分标准
    数量指标 | 保洁道路长度 | ≥36 | 公里 | 每少1公里扣1分
    质量指标 | 保洁达标率 | ≥95 | % | 抽查`;
  expect(read(grid)).toEqual([[2025, '/数量指标/保洁道路长度=≥36公里@C3', '/质量指标/保洁达标率=≥95%@C4']]);
});

test('columns of two years are read by the labels of their rows, in the form’s year', () => {
  const grid = `
    2026年社会保险基金预算绩效目标表 | < | < | <
    基金预算（亿元） | 项目 | 2025年预计执行数 | 2026年预算数
    ^ | 本年收入 | 12.4 | 13.1
    ^ | 本年支出 | 9.8 | 10.4
    ^ | 年末滚存结余 | 31.2 | 33.9
    一级指标 | 三级指标 | 指标值 | 备注
    产出指标 | 参保人数 | ≥59万人 |`;
  const [table] = recognizeGoalTables(workbook(grid));
  expect(table?.budget.map(({ label, text }) => `${label}=${text}`)).toEqual([
    '本年收入=13.1',
    '本年支出=10.4',
    '年末滚存结余=33.9',
  ]);
});

test('a heading of money that is merged down into the headings of the indicators is no label of the first project’s money', () => {
  const grid = `
    2025年乡镇项目绩效目标表 | < | < | < | < | <
    序号 | 项目名称 | 资金规模（万元） | 绩效指标 | < | <
    ^ | ^ | ^ | 一级指标 | 三级指标 | 指标值
    1 | 修渠 | 120 | 产出 | 修渠长度 | ≥3公里
    2 | 修路 | 80 | 产出 | 修路长度 | ≥2公里`;
  const [table] = recognizeGoalTables(workbook(grid));
  expect(table?.budget.map(({ label }) => label)).toEqual(['修渠', '修路']);
});

describe('forms for goals and results', () => {
  const rows = (title: string, result: string): string => `
    ${title} | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 得分
    产出指标 | 数量指标 | 检测样品数 | ≥300份 | ${result} |`;

  test.each([
    ['项目支出绩效目标申报表（2026年度）', '', 1],
    ['项目支出绩效目标申报（自评）表（2026年度）', '', 1],
    ['项目支出绩效目标申报（自评）表（2025年度）', '312份', 0],
    ['项目支出绩效自评表（2025年度）', '', 0],
  ])('%s with “%s” reached: %i goal tables', (title, result, tables) => {
    expect(read(rows(title, result))).toHaveLength(tables);
  });
});

describe('writings that are not read are named', () => {
  test.each([
    [
      '的指标都写在一个单元格里，这种写法检查不了',
      `2025年专项资金绩效目标汇总表 | < | < | <
       序号 | 项目名称 | 金额（万元） | 绩效指标
       1 | 渠道清淤 | 80 | 产出：清淤渠道≥12公里；验收合格率100%；效益：灌溉面积≥900亩
       2 | 泵站维修 | 45 | 产出：维修泵站≥3座；效益：提水量≥20万方`,
    ],
    [
      '把各类指标横着排成几列，这种写法检查不了',
      `2025年度项目绩效目标汇总表 | < | < | < | < | <
       序号 | 项目名称 | 资金（万元） | 数量指标 | 质量指标 | 社会效益指标
       1 | 道路亮化 | 60 | 安装路灯≥80盏 | 验收合格率100% | 受益村民≥600人`,
    ],
    [
      '把各类指标横着排成几列，这种写法检查不了',
      `2026年度项目支出绩效目标批复表 | < | < | < | < | <
       预算单位 | 项目名称 | 预算数（万元） | 数量指标 | 质量指标 | 满意度
       县档案馆 | 馆藏数字化 | 35 | 扫描档案≥20万页 | 扫描合格率≥98% | 查档群众满意度≥95%
       县融媒体中心 | 新闻宣传 | 68 | 采编新闻≥1200条 | 播出差错率≤0.1% | 受众满意度≥90%`,
    ],
    [
      '指标上面没有列名',
      `2016年项目支出绩效目标申报表 | < | <
       项目名称 | 社区文化活动 | <
       项目绩效分解目标 | < | <
       投入和管理目标 | 专款专用率 | =100%
       产出目标 | 活动场次 | ≥20场
       ^ | 活动完成率 | =100%
       影响力目标 | 长效管理机制健全性 | 健全`,
    ],
  ])('%s', (problem, grid) => {
    const book = workbook(grid);
    const tables = recognizeGoalTables(book);
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([0]);
    expect(readingProblems(book, tables).join()).toContain(problem);
  });
});

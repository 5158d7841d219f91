import { check } from '../../src/lint/check';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import { sheetOfGrid } from '../forms/text-grid';

function read(grid: string): string[] {
  return recognizeGoalTables({ sheets: [sheetOfGrid(grid)] }).flatMap(({ indicators, unread }) => [
    ...(unread === null ? [] : [unread]),
    ...indicators.map(
      ({ level1, level2, name, cells }) =>
        `${level1?.value ?? '-'}/${level2?.value ?? '-'}/${name.value}@${cells.value ? cellName(cells.value) : '-'}`,
    ),
  ]);
}

function errorsIn(grid: string): string[] {
  return check({ sheets: [sheetOfGrid(grid)] })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell }) => `${rule} ${cellName(cell)}`);
}

const HEAD = `
部门整体支出绩效目标表（2025年度） | < | < | <
单位名称 | 沅水县科学技术协会 | < | <`;

describe('level names written down the column', () => {
  test('a few characters in each row are one name, down to the next', () => {
    const grid = `${HEAD}
一级指标 | 二级指标 | 三级指标 | 指标值
产 | 数量指标 | 科普活动场次 | 12场
出 | | 建设科普示范基地 | 3个
指 | 质量 | 活动按计划完成率 | 100%
标 | 指标 | 课程合格率 | 98%
 | 成本指标 | 总成本 | ≤20万元
效益 | 社会效益 | 覆盖人数 | ≥2万人次
指标 | 可持续影响 | 公民科学素质 | 稳步提升
满意度指标 | 服务对象满意度 | 参与群众满意度 | ≥90%`;
    expect(read(grid)).toEqual([
      '产出指标/数量指标/科普活动场次@D4',
      '产出指标/数量指标/建设科普示范基地@D5',
      '产出指标/质量指标/活动按计划完成率@D6',
      '产出指标/质量指标/课程合格率@D7',
      '产出指标/成本指标/总成本@D8',
      '效益指标/社会效益/覆盖人数@D9',
      '效益指标/可持续影响/公民科学素质@D10',
      '满意度指标/服务对象满意度/参与群众满意度@D11',
    ]);
    expect(errorsIn(grid)).toEqual([]);
  });

  test('whole names one below the other stay what they are', () => {
    const grid = `${HEAD}
一级指标 | 二级指标 | 三级指标 | 指标值
产出 | 数量 | 科普活动场次 | 12场
 | 质量 | 活动完成率 | 100%
效益 | 社会效益 | 覆盖人数 | ≥2万人次
满意度 | 满意度 | 群众满意度 | ≥90%`;
    expect(read(grid)).toEqual([
      '产出/数量/科普活动场次@D4',
      '产出/质量/活动完成率@D5',
      '效益/社会效益/覆盖人数@D6',
      '满意度/满意度/群众满意度@D7',
    ]);
  });
});

test('levels in numbered rows of their own, level 2 before the name', () => {
  const grid = `
政府购买服务项目绩效目标申报表 | < | < | <
项目名称 | 残疾人托养服务 | 申报年度 | 2025
绩效目标 | 为150名残疾人提供托养服务。 | < | <
序号 | 绩效指标 | 指标值 | 备注
一 | 产出指标 | < | <
1 | 数量指标：托养残疾人数 | 150人 |
2 | 时效指标：补贴发放及时率 | 100% |
二 | 效益指标 | < | <
3 | 社会效益：减轻家庭负担 | 明显 |
三 | 满意度指标 | < | <
4 | 残疾人满意度 | 不低于90% | `;
  expect(read(grid)).toEqual([
    '产出指标/数量指标/托养残疾人数@C6',
    '产出指标/时效指标/补贴发放及时率@C7',
    '效益指标/社会效益/减轻家庭负担@C9',
    '满意度指标/-/残疾人满意度@C11',
  ]);
});

describe('below the indicators', () => {
  const TABLE = `${HEAD}
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修水库 | ≥6座
^ | 质量指标 | 验收合格率 | =100%
效益指标 | 社会效益指标 | 受益人口 | ≥3万人
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`;

  test('amounts are no indicators, and are added up', () => {
    const grid = `${TABLE}
预算资金（万元） | 610 | 其中：基本支出 | 400
 | | 项目支出 | 200`;
    expect(read(grid)).toHaveLength(4);
    expect(errorsIn(grid)).toEqual(['sum/expenditure-total B8']);
  });

  test('rows of a review are no indicators', () => {
    const grid = `${TABLE}
审核内容 | 目标是否明确 | 指标是否细化 | 资金是否匹配
审核情况 | 明确 | 细化 | 匹配`;
    expect(read(grid)).toHaveLength(4);
  });

  test('an indicator of cost beside its amount stays one', () => {
    expect(read(`${TABLE}\n成本指标 | 经济成本指标 | 项目总成本 | 610`)).toHaveLength(5);
  });
});

test('towns without a word for the value are all checked', () => {
  const grid = `
卫生健康项目绩效目标表 | < | < | < | <
项目名称 | 基本公共卫生 | < | 年度 | 2025
一级指标 | 二级指标 | 三级指标 | 东乡镇 | 西乡镇
产出指标 | 数量指标 | 建档人数 | ≥1000人 | ≥800人
^ | 质量指标 | 病历合格率 | ≥95% | ≥110%
满意度指标 | 服务对象满意度 | 群众满意度 | ≥90% | ≥90%`;
  expect(errorsIn(grid)).toContain('range/percent-over-100 E5');
});

describe('no rows of indicators', () => {
  test('a list of projects with their goals is no form', () => {
    const grid = `
项目支出绩效目标汇总表 | < | < | < | <
序号 | 项目名称 | 金额（万元） | 年度绩效目标 | 备注
1 | 临时救助 | 90 | 救助困难群众900人次，及时率100%。 |
2 | 殡葬服务 | 10 | 提供殡葬服务。 | `;
    expect(read(grid)).toEqual([]);
    expect(errorsIn(grid)).toEqual([]);
  });

  test.each([
    [
      'name and value in one column',
      `一级指标 | 二级指标 | 绩效指标及目标值
产出指标 | 数量指标 | 服务人次≥200人次
^ | 质量指标 | 培训合格率≥105%`,
    ],
    [
      'numbered in one cell',
      `绩效指标 | 一、产出指标⏎1.数量指标：走访人数≥600人；⏎2.质量指标：发放准确率100%；⏎二、满意度指标⏎职工满意度≥95%。 | <`,
    ],
  ])('%s is said to be unread', (_case, rows) => {
    const grid = `
项目支出绩效目标表 | < | <
项目名称 | 困难职工帮扶 | 2025年
年度目标 | 对困难职工开展走访慰问。 | <
${rows}`;
    expect(read(grid)).toEqual(['in-one-cell']);
    expect(errorsIn(grid)).toEqual([]);
  });
});

test('levels in rows of their own behind a dash', () => {
  const grid = `
项目绩效目标申报表 | |
项目名称 | 农产品展销 | 2025年
绩效指标 | 指标值 | 备注
产出指标 | |
—数量指标 | |
展销会场次 | ≥3场 |
满意度指标 | |
（1）服务对象满意度指标 | |
群众满意度 | ≥90% | `;
  expect(read(grid)).toEqual(['产出指标/数量指标/展销会场次@B6', '满意度指标/服务对象满意度指标/群众满意度@B9']);
});

test('the names stand right of 指标1：, under no heading', () => {
  const grid = `
项目支出绩效目标表 | | | |
项目名称 | 图书馆免费开放 | | 2025年 |
一级指标 | 二级指标 | 三级指标 | | 指标值
产出指标 | 数量指标 | 指标1： | 接待读者人次 | ≥12万人次
 | | 指标2： | 举办阅读活动 | ≥60场
 | 质量指标 | 指标1： | 免费开放天数达标率 | ≥98%`;
  expect(read(grid)).toEqual([
    '产出指标/数量指标/接待读者人次@E4',
    '产出指标/数量指标/举办阅读活动@E5',
    '产出指标/质量指标/免费开放天数达标率@E6',
  ]);
});

test('2025年目标 beside what earlier years reached is the value', () => {
  const grid = `
2025年部门整体绩效目标表 | < | < | < | < | < | <
部门名称 | 某县商务局 | < | < | 年度 | 2025 |
一级指标 | 二级指标 | 三级指标 | 单位 | 2023年完成 | 2024年预计完成 | 2025年目标
产出指标 | 数量指标 | 展会场次 | 场 | 3 | 4 | 5
效益指标 | 社会效益 | 参展企业 | 家 | 30 | 40 | 50`;
  expect(read(grid)).toEqual(['产出指标/数量指标/展会场次@G4', '效益指标/社会效益/参展企业@G5']);
});

test('a name that is broken over two rows within its bracket is one indicator', () => {
  const grid = `${HEAD}
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 河道管护长度（县级 | ≥128公里
 | | 以上河道） |
 | 质量指标 | 管护合格率 | ≥95%`;
  expect(read(grid)).toHaveLength(2);
});

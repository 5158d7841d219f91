import { check } from '../../../src/lint/check';
import { cellName } from '../../../src/workbook/area';
import { sheetOfGrid } from '../../forms/text-grid';

/** “rule severity@cell” of the findings of one rule in sheets drawn as text. */
function remarks(rule: string, ...grids: readonly string[]): string[] {
  const sheets = grids.map((grid, index) => sheetOfGrid(grid, { name: `表${String(index + 1)}` }));
  return check({ sheets })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, cell }) => `${severity}@${cellName(cell)}`);
}

const list = (vaccines: string, rams: string): string => `
单位名称 | 项目名称 | 年度预算金额（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
县牧业局 | 牲畜免疫 | 180 | 免疫牲畜 | 产出指标 | 数量指标 | 免疫牲畜数量 | ≥160万头（只）
县牧业局 | 牲畜免疫 | 180 | 免疫牲畜 | 成本指标 | 经济成本指标 | 疫苗采购成本 | ${vaccines}
县牧业局 | 种公羊引进 | 90 | 引进种公羊 | 产出指标 | 数量指标 | 引进种公羊数量 | =300只
县牧业局 | 种公羊引进 | 90 | 引进种公羊 | 成本指标 | 经济成本指标 | 种公羊采购费 | ${rams}
`;

const merged = (vaccines: string): string => `
部门预算项目绩效目标表 | < | < | < | < | < | 单位：万元
项目名称 | 资金总额 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
牲畜免疫 | 180 | 免疫牲畜 | 产出指标 | 数量指标 | 免疫牲畜数量 | ≥160万头（只）
^ | ^ | ^ | 成本指标 | 经济成本指标 | 疫苗采购成本 | ${vaccines}
种公羊引进 | 90 | 引进种公羊 | 产出指标 | 数量指标 | 引进种公羊数量 | =300只
^ | ^ | ^ | 成本指标 | 经济成本指标 | 种公羊单价 | ≤2800元/只
`;

const periods = (whole: string, year: string): string => `
项目支出绩效目标表 | < | < | < | < | < | <
（2026年度） | < | < | < | < | < | <
项目名称 | 渔港锚地疏浚 | < | < | < | < | <
资金总额（万元） | 中期资金总额 | < | 5200 | 年度资金总额 | < | 2100
^ | 其中：财政拨款 | < | 5200 | 其中：财政拨款 | < | 2100
总体目标 | 中期目标（2026年—2028年） | < | < | 年度目标 | < | <
^ | 疏浚锚地。 | < | < | 疏浚锚地。 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 锚地疏浚面积 | ≥48万平方米 | 数量指标 | 锚地疏浚面积 | ≥20万平方米
^ | 成本指标 | 疏浚总成本 | ${whole} | 成本指标 | 疏浚总成本 | ${year}
效益指标 | 社会效益指标 | 渔船避风容量 | ≥900艘 | 社会效益指标 | 渔船避风容量 | ≥600艘
`;

test.each<[title: string, grid: string, expected: string[]]>([
  ['each project of a list within its money', list('≤170万元', '≤90万元'), []],
  ['a cost above its own project’s money, below the other’s', list('≤170万元', '≤100万元'), ['warning@H5']],
  ['a merged list', merged('≤210万元'), ['warning@G4']],
  ['a merged list within its money', merged('≤180万元'), []],
  ['the year’s cost above the year’s money', periods('≤5000万元', '≤2600万元'), ['error@G10']],
  ['the whole cost above the money of all years', periods('≤6000万元', '≤2100万元'), ['error@D10']],
  ['both within their money', periods('≤5200万元', '≤2100万元'), []],
])('cross/cost-over-budget: %s', (_, grid, expected) => {
  expect(remarks('cross/cost-over-budget', grid)).toEqual(expected);
});

const small = (project: string, ...names: readonly string[]): string => `
项目支出绩效目标表 | < | < | <
项目名称 | ${project} | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | ${names[0] ?? ''} | ≥12次
^ | 质量指标 | ${names[1] ?? ''} | ≥85%
^ | 时效指标 | ${names[2] ?? ''} | 2026年12月底前
满意度指标 | 服务对象满意度指标 | ${names[3] ?? ''} | ≥95%
`;

test.each<[title: string, names: string[], expected: string[]]>([
  ['names of any activity', ['组织活动次数', '活动参与率', '活动完成时间', '青少年满意度'], []],
  ['every name', ['组织活动次数', '活动参与率', '活动完成时间', '老干部满意度'], ['warning@B2']],
])('relevance/copied-block of two small forms with the same %s', (_, names, expected) => {
  const first = small('老干部活动经费', '组织活动次数', '活动参与率', '活动完成时间', '老干部满意度');
  expect(remarks('relevance/copied-block', first, small('关心下一代工作经费', ...names))).toEqual(expected);
});

const dated = (whole: string, year: string): string => `
项目支出绩效目标表 | < | < | < | <
（2026年度） | < | < | < | <
项目名称 | 冷链物流中心 | < | < | <
一级指标 | 二级指标 | 三级指标 | 实施期目标值（2026—2028年） | 年度目标值
产出指标 | 数量指标 | 建设冷库数量 | ≥6座 | ≥2座
^ | 时效指标 | 项目完工时间 | ${whole} | ${year}
满意度指标 | 服务对象满意度指标 | 入驻企业满意度 | ≥90% | ≥90%
`;

test.each<[whole: string, year: string, expected: string[]]>([
  ['2028年', '2026年11月底前', []],
  ['2028年', '2026年', ['warning@E6']],
  ['2028年2月30日', '2026年11月底前', ['warning@D6']],
])('format/date-style: %s over several years, %s of the year', (whole, year, expected) => {
  expect(remarks('format/date-style', dated(whole, year))).toEqual(expected);
});

const nested = (level2: string): string => `
项目支出绩效目标表 | < | < | <
（2026年度） | < | < | <
项目名称 | 矫正帮扶 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 帮扶人数 | ≥460人
^ | ${level2} | 换热站采购总成本 | ≤200万元
效益指标 | 时效指标 | 纠纷化解件数 | ≥12件
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%
`;

// The level pair and the cost in the wrong place are findings of other rules.
test('level/timeliness-misplaced is silent where another rule names the cause', () => {
  expect(remarks('level/timeliness-misplaced', nested('时效指标'))).toEqual([]);
  expect(remarks('structure/level-pair', nested('时效指标'))).toEqual(['error@B7']);
  expect(remarks('level/cost-misplaced', nested('时效指标'))).toEqual(['warning@C6']);
});

import { unsureColumns } from '../../src/recognize/columns/confidence';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import { sheetOfGrid } from '../forms/text-grid';

/** Of each indicator: its part, name, value with operator, unit and cell, and the values of others. */
function read(grid: string): string[] {
  return recognizeGoalTables({ sheets: [sheetOfGrid(`项目支出绩效目标表\n${grid}`)] }).flatMap(({ indicators }) =>
    indicators.map(({ part, name, target, cells, otherPlaces }) => {
      const show = ({ operator, number, unit, source }: typeof target): string =>
        number ? `${operator ?? ''}${number.toString()}${unit ?? ''}` : source;
      const others = otherPlaces.map(({ place, target: other }) => ` | ${place} ${show(other)}`).join('');
      const at = cells.value ? cellName(cells.value) : '';
      return `${part === undefined ? '' : `${part} `}${name.value}=${show(target)}@${at}${others}`;
    }),
  );
}

describe('values with operators and units of their own', () => {
  test('merged headings of two periods over 符号 | 数值 | 单位', () => {
    expect(
      read(`
        一级指标 | 二级指标 | 三级指标 | 中期指标值 | < | < | 年度指标值 | < | <
        ^ | ^ | ^ | 符号 | 数值 | 单位 | 符号 | 数值 | 单位
        产出指标 | 数量指标 | 检查企业数 | ≥ | 900 | 家 | = | 300 | 户
        ^ | 质量指标 | 案件办结率 | ≥ | 98 | % | ≥ | 96 | %
        满意度指标 | 服务对象满意度 | 企业满意度 | ≥ | 95 | % | ≥ | 90 | %`),
    ).toEqual([
      '检查企业数==300户@H4 | 中期指标值 ≥900家',
      '案件办结率=≥96%@H5 | 中期指标值 ≥98%',
      '企业满意度=≥90%@H6 | 中期指标值 ≥95%',
    ]);
  });

  test.each([
    ['年度目标值 | 单位 | 三年总目标值 | 单位', '≥3座@D3 | 三年总目标值 9处', '≥8场@D4 | 三年总目标值 24次'],
    ['单位 | 三年总目标值 | 单位 | 年度目标值', '3个@G3 | 三年总目标值 9座', '8轮@G4 | 三年总目标值 24场'],
  ])('one row of headings: %s', (headings, first, second) => {
    const isUnitFirst = headings.startsWith('单位');
    const rows = isUnitFirst
      ? ['座 | 9 | 个 | 3', '场 | 24 | 轮 | 8', '% | 95 | % | 90']
      : ['≥3 | 座 | 9 | 处', '≥8 | 场 | 24 | 次', '≥90 | % | 95 | %'];
    const [bridge, course] = read(`
        一级指标 | 二级指标 | 三级指标 | ${headings}
        产出指标 | 数量指标 | 新建泵站 | ${rows[0] ?? ''}
        ^ | ^ | 现场教学 | ${rows[1] ?? ''}
        满意度指标 | 服务对象满意度 | 学员满意度 | ${rows[2] ?? ''}`);
    expect([bridge, course]).toEqual([`新建泵站=${first}`, `现场教学=${second}`]);
  });

  test('places above 指标值 | 单位', () => {
    expect(
      read(`
        一级指标 | 二级指标 | 三级指标 | 东湖区 | < | 西山区 | <
        ^ | ^ | ^ | 指标值 | 单位 | 指标值 | 单位
        产出指标 | 数量指标 | 新建泵站 | ≥3 | 座 | ≥2 | 处
        ^ | 质量指标 | 验收合格率 | ≥98 | % | ≥97 | %
        满意度指标 | 服务对象满意度 | 群众满意度 |  |  | ≥90 | %`),
    ).toEqual(['新建泵站=≥3座@D4 | 西山区 ≥2处', '验收合格率=≥98%@D5 | 西山区 ≥97%', '群众满意度=≥90%@F6']);
  });

  test('named by what differs in the headings above', () => {
    expect(
      read(`
        一级指标 | 二级指标 | 三级指标 | 年度目标 | < | 中长期目标 | <
        ^ | ^ | ^ | 指标值 | < | 指标值 | <
        ^ | ^ | ^ | 数值 | 单位 | 数值 | 单位
        产出指标 | 数量指标 | 新建泵站 | ≥3 | 座 | ≥9 | 处
        满意度指标 | 服务对象满意度 | 群众满意度 | ≥90 | % | ≥95 | %`),
    ).toEqual(['新建泵站=≥3座@D5 | 中长期目标 ≥9处', '群众满意度=≥90%@D6 | 中长期目标 ≥95%']);
  });

  test.each([
    ['（2026年度）', '新建泵站=≥3座@D5 | 2027年 ≥4座'],
    ['（2027年度）', '新建泵站=≥4座@F5'],
    ['填报日期：2026年9月30日', '新建泵站=≥4座@F5'],
  ])('years of which the earlier is past or the form’s own: %s', (line, first) => {
    expect(
      read(`
        ${line} | < | < | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 2026年 | < | 2027年 | <
        ^ | ^ | ^ | 指标值 | 权重 | 指标值 | 权重
        产出指标 | 数量指标 | 新建泵站 | ≥3座 | 60 | ≥4座 | 60
        满意度指标 | 服务对象满意度 | 群众满意度 | ≥90% | 40 | ≥91% | 40`)[0],
    ).toBe(first);
  });

  test('a unit that all values share', () => {
    expect(
      read(`
        一级指标 | 二级指标 | 三级指标 | 计量单位 | 2026年目标 | 2027年目标 | 2028年目标
        产出指标 | 数量指标 | 新建泵站 | 座 | ≥3 | ≥2 | ≥4
        满意度指标 | 服务对象满意度 | 群众满意度 | % | ≥90 | ≥91 | ≥92`),
    ).toEqual([
      '新建泵站=≥3座@E3 | 2027年目标 ≥2座 | 2028年目标 ≥4座',
      '群众满意度=≥90%@E4 | 2027年目标 ≥91% | 2028年目标 ≥92%',
    ]);
  });
});

test('headings over 符号 | 数值 | 单位 of two periods without headings of their own', () => {
  expect(
    read(`
      一级指标 | 二级指标 | 三级指标 | 总目标值 | < | < | 年度目标值 | < | <
      产出指标 | 数量指标 | 检查企业数 | ≥ | 900 | 家 | ≥ | 300 | 户
      ^ | 质量指标 | 案件办结率 | ≥ | 98 | % | ≥ | 96 | %`),
  ).toEqual(['检查企业数=≥300户@H3 | 总目标值 ≥900家', '案件办结率=≥96%@H4 | 总目标值 ≥98%']);
});

describe('values beside the target', () => {
  const grid = (heading: string, value: string): string => `
    一级指标 | 二级指标 | 三级指标 | 本年目标值 | ${heading}
    产出指标 | 数量指标 | 新建泵站 | ≥3座 | ≥4座
    ^ | 质量指标 | 验收合格率 | ≥97% | ${value}
    满意度指标 | 服务对象满意度 | 群众满意度 | ≥90% | ≥91%`;

  test.each(['核定值', '财政批复值', '总体目标', '三年累计目标值', '挑战值'])('%s is checked too', (heading) => {
    expect(read(grid(heading, '≥98%'))[1]).toBe(`验收合格率=≥97%@D4 | ${heading} ≥98%`);
  });

  test.each(['全国平均水平', '行业标准值', '上年实际值', '现状值', '基准值', '上半年目标值', '实际完成值'])(
    '%s is no target of the form',
    (heading) => {
      expect(read(grid(heading, '≥98%'))[1]).toBe('验收合格率=≥97%@D4');
    },
  );
});

test('the target stands between what must be reached and what is hoped for', () => {
  expect(
    read(`
      一级指标 | 二级指标 | 三级指标 | 保底值 | 目标值 | 挑战值
      产出指标 | 数量指标 | 建设书屋 | 10个 | 12个 | 15个
      ^ | 质量指标 | 图书合格率 | 95% | 98% | 100%`)[0],
  ).toBe('建设书屋=12个@E3 | 保底值 10个 | 挑战值 15个');
});

test('the units of other periods are no unsure columns', () => {
  const [table] = recognizeGoalTables({
    sheets: [
      sheetOfGrid(`
        项目支出绩效目标表 | < | < | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 当年 | < | 长期 | <
        ^ | ^ | ^ | 值 | 单位 | 值 | 单位
        产出指标 | 数量指标 | 举办讲座 | 40 | 场 | 120 | 场
        满意度指标 | 服务对象满意度 | 读者满意度 | 93 | % | 95 | %`),
    ],
  });
  expect(table && unsureColumns(table)).toEqual([]);
});

describe('headings that only name a time', () => {
  const grid = (headings: string, first: string, second: string): string => `
    一级指标 | 二级指标 | 三级指标 | ${headings}
    产出指标 | 数量指标 | 新建泵站 | ${first}
    ^ | 质量指标 | 验收合格率 | ${second}
    满意度指标 | 服务对象满意度 | 群众满意度 | ${second}`;

  test.each([
    ['年度', '≥3座', '=≥3座@D3'],
    ['中期 | 年度', '≥9座 | ≥3座', '=≥3座@E3 | 中期 ≥9座'],
    ['年度 | 实施期', '≥3座 | ≥9座', '=≥3座@D3 | 实施期 ≥9座'],
    ['2026年度 | 2027年度 | 2028年度', '≥3座 | ≥4座 | ≥5座', '=≥3座@D3 | 2027年度 ≥4座 | 2028年度 ≥5座'],
    ['2025年 | 2026年', '≥3座 | ≥4座', '=≥4座@E3'],
    ['指标值 | 年度', '≥3座 | 2026', '=≥3座@D3'],
    ['年度 | 标准 | 目标值', '2026 | 国标 | ≥3座', '=≥3座@F3'],
  ])('%s over %s', (headings, first, value) => {
    expect(read(grid(headings, first, first.replaceAll('座', '%')))[0]).toBe(`新建泵站${value}`);
  });

  test('under a heading of values', () => {
    const lines = grid('指标值 | <', '≥9座 | ≥3座', '≥98% | ≥95%').trim().split('\n');
    lines.splice(1, 0, '^ | ^ | ^ | 长期 | 年度');
    expect(read(lines.join('\n'))[1]).toBe('验收合格率=≥95%@E5 | 长期 ≥98%');
  });
});

test('合计 may stand right of its places', () => {
  expect(
    read(`
      一级指标 | 二级指标 | 三级指标 | 情况 | 东片区 | 西片区 | 合计
      产出指标 | 数量指标 | 新建充电桩 | 分两批在公共停车场建设 | 120个 | 80个 | 200个
      ^ | 质量指标 | 设备合格率 | 按国家标准组织工程验收 | 100% | 98% | 99%`)[0],
  ).toBe('新建充电桩=200个@G3 | 东片区 120个 | 西片区 80个');
});

describe('grades as columns', () => {
  test.each([
    ['一级指标 | 二级指标 | 三级指标 | 目标值 | 评价标准 | < | <', 'D', ''],
    ['一级指标 | 二级指标 | 三级指标 | 绩效内容 | 评价标准 | < | <', 'E', ''],
  ])('%s', (headings, column, others) => {
    const isOwn = column === 'D';
    const at = (value: string): string => `${isOwn ? value : '按年统计'} | ${value}`;
    expect(
      read(`
        ${headings}
        ^ | ^ | ^ | ^ | 优 | 良 | 差
        产出指标 | 数量指标 | 新建泵站 | ${at('≥3座')} | 2座 | ＜2座
        ^ | 质量指标 | 验收合格率 | ${at('≥98%')} | ≥95% | ＜95%`),
    ).toEqual([`新建泵站=≥3座@${column}4${others}`, `验收合格率=≥98%@${column}5${others}`]);
  });
});

describe('what the heading of the values says and their cells leave out', () => {
  test.each([
    ['指标值（%）', '95', '95%'],
    ['年度目标值（单位：万元）', '≥12', '≥12万元'],
    ['目标值（≥%）', '95', '≥95%'],
    ['指标值上限', '12', '≤12'],
    ['最低要求', '12', '≥12'],
    ['指标值（%）', '≥12次', '≥12次'],
    ['指标值（%）', '≤95', '≤95%'],
    ['指标值（150字内）', '95', '95'],
    ['年初目标值(A)', '95', '95'],
    ['指标值（%）', '长期', '长期'],
  ])('%s over %s', (heading, written, value) => {
    expect(
      read(`
        一级指标 | 二级指标 | 三级指标 | ${heading}
        产出指标 | 质量指标 | 验收通过 | ${written}`),
    ).toEqual([`验收通过=${value}@D3`]);
  });

  test.each([
    ['its own unit', '验收通过 | 95 | 个', '95个'],
    ['the unit in the name', '验收面积（亩） | 95 | ', '95亩'],
  ])('%s comes first', (_, line, value) => {
    expect(
      read(`
        一级指标 | 二级指标 | 三级指标 | 指标值（%） | 单位
        产出指标 | 质量指标 | ${line}
        ^ | 数量指标 | 检查次数 | 12 | 次`)[0],
    ).toMatch(new RegExp(`=${value}@D3$`));
  });
});

describe('few known headings over a single column of levels', () => {
  test.each([
    ['项目 | 内容 | 说明 | 标准', ' | 现场清点', '', '新建泵站=≥3座@D3'],
    ['项目 | 内容 | 标准 | 说明', '', ' | 现场清点', '新建泵站=≥3座@C3'],
    ['指标类别 | 指标名称 | 城东街道 | 城西街道', '', ' | ≥2座', '新建泵站=≥3座@C3 | 城西街道 ≥2座'],
  ])('%s', (headings, before, behind, first) => {
    const line = (level: string, name: string, value: string): string =>
      `${level} | ${name}${before} | ${value}${behind}`;
    expect(
      read(`
        ${headings}
        ${line('产出指标', '新建泵站', '≥3座')}
        ${line('^', '验收合格率', '≥98%')}
        ${line('满意度指标', '群众满意度', '≥90%')}`)[0],
    ).toBe(first);
  });
});

describe('projects side by side', () => {
  const rows = `
    产出指标 | 数量指标 | 校舍面积 | ≥900平方米 | 研修场次 | ≥24场
    ^ | ^ | 新增学位 | ≥90个 |  |
    ^ | 质量指标 | 验收合格率 | =100% | 研修合格率 | ≥97%
    满意度指标 | 服务对象满意度 | 家长满意度 | ≥90% | 教师满意度 | ≥92%`;
  const names = ['校舍面积', '新增学位', '验收合格率', '家长满意度', '研修场次', '研修合格率', '教师满意度'];

  test.each([
    [
      '项目一：校舍维修 | < | 项目二：教师研修 | <\n^ | ^ | 三级指标 | 指标值 | 三级指标 | 指标值',
      ['项目一:校舍维修', '项目二:教师研修'],
    ],
    ['三级指标 | 指标值 | 三级指标 | 指标值', [undefined, undefined]],
  ])('share the levels: %s', (headings, [first, second]) => {
    const [table] = recognizeGoalTables({
      sheets: [sheetOfGrid(`教育项目绩效目标表\n一级指标 | 二级指标 | ${headings}${rows}`)],
    });
    expect(table?.indicators.map(({ name }) => name.value)).toEqual(names);
    expect(table?.indicators.map(({ part }) => part)).toEqual(names.map((_, index) => (index < 4 ? first : second)));
    expect(table?.indicators.every(({ level1, level2 }) => level1 !== null && level2 !== null)).toBe(true);
  });

  test('have level 2 of their own below a level 1 with another heading', () => {
    const [table] = recognizeGoalTables({
      sheets: [
        sheetOfGrid(`
          教育项目绩效目标表
          绩效指标 | 项目甲 | < | < | 项目乙 | < | <
          ^ | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
          产出指标 | 数量指标 | 校舍面积 | ≥900平方米 | 质量指标 | 研修合格率 | ≥97%
          满意度指标 | 服务对象满意度 | 家长满意度 | ≥90% | 服务对象满意度 | 教师满意度 | ≥92%`),
      ],
    });
    expect(table?.indicators.map(({ name, level1, level2 }) => [name.value, level1?.value, level2?.value])).toEqual([
      ['校舍面积', '产出指标', '数量指标'],
      ['家长满意度', '满意度指标', '服务对象满意度'],
      ['研修合格率', '产出指标', '质量指标'],
      ['教师满意度', '满意度指标', '服务对象满意度'],
    ]);
  });

  test('名称 | 权重 below each level are no parts', () => {
    expect(
      read(`
        一级指标 | < | 二级指标 | < | 三级指标 | < | 指标值
        指标名称 | 权重 | 指标名称 | 权重 | 指标名称 | 权重 | ^
        产出指标 | 60 | 数量指标 | 60 | 新建泵站 | 60 | ≥3座
        满意度指标 | 40 | 服务对象满意度 | 40 | 群众满意度 | 40 | ≥90%`),
    ).toEqual(['新建泵站=≥3座@G4', '群众满意度=≥90%@G5']);
  });
});

test('headings merged down from the row above, on both sides', () => {
  const [table] = recognizeGoalTables({
    sheets: [
      sheetOfGrid(`
        项目支出绩效目标表
        绩效指标 | < | < | 绩效目标 | < | 权重
        一级 | 二级 | 三级 | 符号与数值 | 单位 | ^
        产出指标 | 数量指标 | 新建泵站 | ≥3 | 座 | 60
        满意度指标 | 服务对象满意度 | 群众满意度 | ≥90 | % | 40`),
    ],
  });
  expect(table?.blocks[0]?.columns.map(({ role }) => role)).toEqual([
    ...['level1', 'level2', 'level3', 'value', 'unit', 'weight'],
  ]);
});

test('unknown headings over level names belong to the block', () => {
  const [table] = recognizeGoalTables({
    sheets: [
      sheetOfGrid(`
        财政专项绩效目标表
        指标大项 | 指标分项 | 衡量事项 | 应达到的标准
        产出指标 | 数量指标 | 新建泵站 | ≥3座
        满意度指标 | 服务对象满意度 | 群众满意度 | ≥90%`),
    ],
  });
  expect(table?.indicators.map(({ level1, level2 }) => [level1?.value, level2?.value])).toEqual([
    ['产出指标', '数量指标'],
    ['满意度指标', '服务对象满意度'],
  ]);
});

describe('values below one heading over two columns', () => {
  const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 指标值 | <';

  test.each([
    ['merged in most rows, on the right in one', '≥3座 | <', ' | ≥8场', '≥90% | <', '≥3座@D3', '≥8场@E4', '≥90%@D5'],
    ['on the left in one', '≥3座 | <', '≥8场 | ', '≥90% | <', '≥3座@D3', '≥8场@D4', '≥90%@D5'],
    ['on the right in most rows', ' | ≥3座', ' | ≥8场', '≥90% | ', '≥3座@E3', '≥8场@E4', '≥90%@D5'],
    ['missing in one', '≥3座 | <', ' | ', '≥90% | <', '≥3座@D3', '@D4', '≥90%@D5'],
    ['a unit alone is no value', '≥3座 | <', ' | 场', '≥90% | <', '≥3座@D3', '@D4', '≥90%@D5'],
  ])('%s', (_, first, second, third, ...values) => {
    expect(
      read(`
        ${HEADINGS}
        产出指标 | 数量指标 | 新建泵站 | ${first}
        ^ | ^ | 现场教学 | ${second}
        满意度指标 | 服务对象满意度 | 学员满意度 | ${third}`),
    ).toEqual(['新建泵站', '现场教学', '学员满意度'].map((name, index) => `${name}=${values[index] ?? ''}`));
  });

  test('a note behind the values is no value', () => {
    const [, course] = read(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
      产出指标 | 数量指标 | 新建泵站 | ≥3座 |
      ^ | ^ | 现场教学 | | 8场
      满意度指标 | 服务对象满意度 | 学员满意度 | ≥90% |`);
    expect(course).toBe('现场教学=@D4');
  });
});

import { indicatorsForPromise } from '../../src/library/for-promise';
import { templates } from '../../src/library/templates';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { goalPromises } from '../../src/rules/facts/goal-coverage';
import { workbookOf } from '../workbook/sheet-of';

/** The proposals for each promise without an indicator: “name ≥value unit”. */
function proposed(goal: string): readonly (readonly string[])[] {
  const workbook = workbookOf({
    rows: [
      ['项目支出绩效目标表'],
      ['年度总体目标', goal, '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '编印简报期数', '≥4期'],
    ],
  });
  const [table] = recognizeGoalTables(workbook);
  if (!table) throw new Error('no table');
  return goalPromises(table).map((promise) =>
    indicatorsForPromise(templates, table, promise).map(
      ({ name, template: { operator, value, unit } }) => `${name} ${operator ?? ''}${String(value)}${unit}`,
    ),
  );
}

test.each([
  ['培训村医120人次', '培训人次 ≥120人次'],
  ['走访企业不少于60家', '走访企业家数 ≥60家'],
  ['群众满意度达到92%以上', '群众满意度 ≥92%'],
  ['改造老旧供水管网18公里', '改造老旧供水管网长度 ≥18公里'],
  ['组织12家企业参展', '组织企业参展家数 ≥12家'],
  ['安装无障碍扶手130处', '安装无障碍扶手数量 ≥130处'],
  ['危房改造成本控制在3万元以内', '危房改造成本金额 ≤3万元'],
])('for “%s” among others %s', (goal, expected) => {
  const [first = []] = proposed(goal);
  expect(first).toContain(expected);
  expect(first.length).toBeLessThanOrEqual(3);
});

test('nothing is proposed for what an indicator takes up already under that name', () => {
  const [first = []] = proposed('编印简报6期');
  expect(first).not.toContain('编印简报期数 ≥6期');
});

test('a promise in words is met by what the library names so', () => {
  const [first = []] = proposed('改善农村人居环境');
  expect(first.length).toBeGreaterThan(0);
  expect(first.every((one) => /人居|环境/.test(one))).toBe(true);
});

test.each([
  ['保障校园安全', /校园|学校/],
  ['推进垃圾分类', /垃圾/],
])('what is about “%s” is proposed where nothing is named so', (goal, fits) => {
  const [first = []] = proposed(goal);
  expect(first.length).toBeGreaterThan(0);
  expect(first.every((one) => fits.test(one))).toBe(true);
});

test.each(['商务活动规范全市对外开放活动', '注重整改落实', '推进流通产业结构调整', '加强安全生产监管'])(
  'nothing is proposed for “%s”, which shares only everyday words with names',
  (goal) => {
    expect(proposed(goal).flat()).toEqual([]);
  },
);

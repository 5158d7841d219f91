import { exampleForm } from '../../../src/rules/kit/example-form';
import { outcomes } from '../said';

/** Another operator is offered only for a completely parsed value. */
test.each([
  ['≥500万元', '≤500万元'],
  ['合同价款≥500万元', null],
])('项目总成本 %s: the fix writes %s', (value, written) => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ['成本指标', '经济成本指标', '项目总成本', value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  const [first] = outcomes('logic/cost-operator', rows);
  expect(first?.severity).toBe('warning');
  expect(first?.writes?.join('') ?? null).toBe(written);
});

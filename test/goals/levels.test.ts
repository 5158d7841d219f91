import { levelKey, levelName } from '../../src/goals/levels';

test.each([
  ['产出指标', '产出'],
  ['产出指标（50分）', '产出'],
  ['产出指标50分', '产出'],
  ['产出指标(30-50分)', '产出'],
  ['效益指标（22.5%）', '效益'],
  ['数量指标（必填硬性指标）', '数量'],
  ['满意度\n指 标：', '满意度'],
  ['★成本指标', '成本'],
  ['产出目标', '产出'],
  ['1.1 数量指标', '数量'],
  ['（一）产出指标', '产出'],
  ['一、产出', '产出'],
  ['② 质量', '质量'],
  ['B.社会效益', '社会效益'],
  ['• 时效指标', '时效'],
  ['3D打印', '3D打印'],
  ['一次性补助', '一次性补助'],
  ['绩效目标', '绩效目标'],
  ['年度目标', '年度目标'],
])('%j is %s', (text, key) => {
  expect(levelKey(text)).toBe(key);
});

test('a long number in a level column takes no longer than any other text', () => {
  const text = `${'1'.repeat(5000)}x`;
  expect(levelName(text)).toBe(text);
});

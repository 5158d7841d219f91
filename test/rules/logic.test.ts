import { exampleFormWithColumns } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';
import { remarkOn, remarkWithColumns } from './one-indicator';

const QUALITY = ['产出指标', '质量指标'] as const;

test.each([
  ['正向', '≤', 'error'],
  ['正向指标', '＜', 'error'],
  ['反向', '≥', 'error'],
  ['逆向', '＞', 'error'],
  ['正向', '≥', null],
  ['反向', '≤', null],
  ['反向', '=', null],
  ['定值', '≤', null],
  ['', '≤', null],
])('declared %s with %s → %s', (direction, operator, severity) => {
  const headings = ['一级指标', '二级指标', '三级指标', '指标方向', '计算符号', '指标值', '计量单位'];
  expect(
    remarkWithColumns('logic/direction-operator', headings, [...QUALITY, '车辆采购数量', direction, operator, 5, '辆']),
  ).toBe(severity);
});

test.each([
  ['产出指标', '质量指标', '验收合格率', '≤95%', 'warning'],
  ['产出指标', '质量指标', '验收合格率', '=95%', null],
  ['产出指标', '质量指标', '验收合格率', '95%', null],
  ['产出指标', '质量指标', '验收不合格率', '≥5%', 'warning'],
  ['产出指标', '质量指标', '验收不合格率', '≤5%', null],
  ['产出指标', '质量指标', '预算调整率', '≥10%', 'warning'],
  ['产出指标', '质量指标', '“三公”经费控制率', '≥95%', 'warning'],
  ['产出指标', '质量指标', '投诉办结率', '≥95%', null],
  ['产出指标', '数量指标', '事故隐患排查次数', '≥4次', null],
  ['产出指标', '时效指标', '工单办理时限', '≥3天', 'warning'],
  ['产出指标', '时效指标', '服务时长', '≥40小时', null],
  ['产出指标', '成本指标', '经费控制率', '≥95%', null],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≤95%', null],
  ['效益指标', '经济效益指标', '非税收入', '≥500万元', null],
])('the name alone: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(remarkOn('logic/direction-operator', level1, level2, name, value)).toBe(severity);
});

const SCORED = ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'];

test.each([
  ['≤5次', '未完成得分=实际完成值/目标值*分值', 'warning'],
  ['≤5次', '每减少1次扣1分', 'warning'],
  ['≤5次', '完成得满分，未完成按比例得分', 'hint'],
  ['≤5次', '完成得满分，未完成不得分', null],
  ['≤5次', '未完成得分=目标值/实际完成值*分值', null],
  ['≤5次', '每超1次扣1分', null],
  ['≥5次', '未完成得分=目标值/实际完成值*分值', 'warning'],
  ['≥5次', '小于或等于目标得满分', 'warning'],
  ['≥5次', '完成得满分，未完成按比例得分', null],
  ['≥5次', '按时完成得满分，每逾期1天扣1分', null],
  ['5次', '未完成得分=目标值/实际完成值*分值', null],
  ['良好', '每超1次扣1分', null],
])('%s scored “%s” → %s', (value, scoring, severity) => {
  expect(remarkWithColumns('logic/direction-scoring', SCORED, [...QUALITY, '巡查次数', value, scoring])).toBe(severity);
});

test.each([
  ['经济成本指标', '会议费用', '≥3万元', 'warning'],
  ['经济成本指标', '会议费节约率', '≥3%', null],
])('a cost is the better the less: %s %s %s → %s', (level2, name, value, severity) => {
  const cells = ['成本指标', level2, name, value, '正向指标，未完成得分=实际完成值/目标值*分值'];
  expect(remarkWithColumns('logic/direction-scoring', SCORED, cells)).toBe(severity);
});

test.each([
  ['≤5次', '正向指标，未完成得分=实际完成值 / 目标值×分值', '反向指标，未完成得分=目标值 / 实际完成值×分值'],
  ['≥5次', '得分=目标值÷实际值×分值', '得分=实际值÷目标值×分值'],
  ['≤5次', '每减少1次扣1分', undefined],
])('%s: “%s” is turned into “%s”', (value, scoring, turned) => {
  const rows = exampleFormWithColumns(SCORED, [
    [...QUALITY, '巡查次数', value, scoring],
    ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '完成得满分'],
  ]);
  const [finding] = checkRule('logic/direction-scoring', rows);
  const edit = finding?.fix?.edits[0];
  expect(edit?.kind === 'write' ? edit.cells[0]?.[0]?.formula : undefined).toBe(turned);
});

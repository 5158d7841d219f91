import { exampleFormWithColumns } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';
import { said } from './said';
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
  ['both ends of a range', '95', '100', null],
  ['only the wrong end', '', '100', 'warning'],
  ['only the right end', '95', '', null],
])('columns 下限 and 上限 with %s', (_, lower, upper, severity) => {
  const headings = ['一级指标', '二级指标', '三级指标', '指标值下限', '指标值上限', '计量单位'];
  expect(remarkWithColumns('logic/direction-operator', headings, [...QUALITY, '案件结案率', lower, upper, '%'])).toBe(
    severity,
  );
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

test.each([
  ['效益指标', '社会效益指标', '相对贫困发生率', '≥3%', 'warning'],
  ['产出指标', '质量指标', '项目超概算比例', '≥10%', 'warning'],
  ['产出指标', '质量指标', '挪用专款案件数', '≥1件', 'warning'],
  ['产出指标', '质量指标', '截留挪用资金案件数', '≥1件', 'warning'],
  ['产出指标', '质量指标', '录入数据错误率', '≥3%', 'warning'],
  ['产出指标', '质量指标', '设备缺陷数量', '≥2个', 'warning'],
  ['产出指标', '质量指标', '系统故障停机时长', '≥4小时', 'warning'],
  ['效益指标', '社会效益指标', '义务教育辍学率', '≥0.5%', 'warning'],
  ['产出指标', '质量指标', '参训学员结业率', '≤95%', 'warning'],
  ['效益指标', '社会效益指标', '带动周边农户就业人数', '≤300人', 'warning'],
  ['效益指标', '社会效益指标', '受益困难家庭户数', '≤500户', 'warning'],
  ['产出指标', '数量指标', '缺陷修复数量', '≥200个', null],
  ['产出指标', '数量指标', '救助人数', '≤300人', null],
  ['产出指标', '数量指标', '会议次数', '≤5次', null],
  ['产出指标', '数量指标', '事故应急演练次数', '≥2次', null],
  ['效益指标', '社会效益指标', '贫困地区受益人数', '≥5000人', null],
])('evils and gains: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(remarkOn('logic/direction-operator', level1, level2, name, value)).toBe(severity);
});

test.each([
  ['效益指标', '社会效益指标', '数据泄露事件', '≥1起', 'warning'],
  ['效益指标', '社会效益指标', '信访总量', '≥30件', 'warning'],
  ['效益指标', '社会效益指标', '电诈案件发案率', '≥2%', 'warning'],
  ['产出指标', '质量指标', '采购流标率', '≥3%', 'warning'],
  ['产出指标', '时效指标', '供水中断时间', '≥8小时', 'warning'],
  ['效益指标', '生态效益指标', '农药使用量', '≥3吨', 'warning'],
  ['产出指标', '数量指标', '护林巡护次数', '≤24次', 'warning'],
  ['产出指标', '数量指标', '教师受训人次', '≤60人次', null],
  ['效益指标', '经济效益指标', '村集体经济收入', '≤20万元', 'warning'],
  ['产出指标', '质量指标', '幼儿入园率', '≤95%', 'warning'],
  ['产出指标', '数量指标', '处置数据泄露事件', '≥3起', null],
  ['产出指标', '数量指标', '答复信访量', '≥60件', null],
  ['效益指标', '生态效益指标', '减少农药使用量', '≥3吨', null],
  ['效益指标', '生态效益指标', '有机肥施用量', '≥3吨', null],
  ['效益指标', '社会效益指标', '文化惠民事件', '≥2次', null],
  ['产出指标', '数量指标', '涉企巡查次数', '≤2次', null],
  ['产出指标', '数量指标', '执法检查次数', '≤4次', null],
  ['产出指标', '数量指标', '举办培训期数', '≤4期', null],
  ['产出指标', '质量指标', '适龄儿童未入学率', '≤1%', null],
  ['产出指标', '时效指标', '展厅开放时间', '≥300天', null],
])('families of unwanted and welcome things: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(remarkOn('logic/direction-operator', level1, level2, name, value)).toBe(severity);
});

describe('the declared direction against the name', () => {
  const headings = ['一级指标', '二级指标', '三级指标', '指标方向', '计算符号', '指标值', '计量单位'];

  test.each([
    ['城镇调查失业率', '正向', '≤', 5.5, '%', 'error'],
    ['城镇调查失业率', '正向', '=', 5.5, '%', 'warning'],
    ['城镇调查失业率', '正向', '≥', 5.5, '%', 'warning'],
    ['群众投诉件数', '正向指标', '≤', 3, '件', 'error'],
    ['数据差错率', '正向', '≤', 1, '%', 'error'],
    ['一次办结率', '反向', '≥', 98, '%', 'error'],
    ['受训学员就业率', '逆向指标', '≥', 80, '%', 'error'],
    ['城镇调查失业率', '反向', '≤', 5.5, '%', null],
    ['投诉处理件数', '正向', '≥', 30, '件', null],
    ['车辆保有量', '反向', '≤', 12, '辆', null],
    ['低保标准', '定值', '=', 780, '元', null],
    ['事故隐患整改率', '正向', '≥', 100, '%', null],
    ['群众投诉件数', '', '≤', 3, '件', null],
  ])('%s declared %s with %s%d%s → %s', (name, direction, operator, value, unit, severity) => {
    const cells = [...QUALITY, name, direction, operator, value, unit];
    expect(remarkWithColumns('logic/direction-name', headings, cells)).toBe(severity);
    if (severity === 'error') expect(remarkWithColumns('logic/direction-operator', headings, cells)).toBeNull();
  });

  test.each([
    ['正向', '反向'],
    ['正向指标', '反向指标'],
  ])('“%s” is mended to “%s”', (direction, mended) => {
    const rows = exampleFormWithColumns(headings, [
      ['产出指标', '数量指标', '巡查次数', '正向', '≥', 5, '次'],
      [...QUALITY, '安全事故起数', direction, '≤', 1, '起'],
    ]);
    expect(said('logic/direction-name', rows)).toBe(mended);
  });

  test('a cost declared as the better the more', () => {
    const cells = ['成本指标', '经济成本指标', '印刷费用', '正向', '≤', 3, '万元'];
    expect(remarkWithColumns('logic/direction-name', headings, cells)).toBe('error');
  });
});

test.each([
  ['经济成本指标', '培训人数', '≥300人', null],
  ['经济成本指标', '工程验收合格率', '≥95%', null],
  ['经济成本指标', '培训费用', '≥30万元', 'warning'],
])('what is no cost is said to stand in the wrong place: %s %s %s → %s', (level2, name, value, severity) => {
  expect(remarkOn('logic/cost-operator', '成本指标', level2, name, value)).toBe(severity);
});

const SCORED = ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'];

test.each([
  ['≤5次', '未完成得分=实际完成值/目标值*分值', 'warning'],
  ['≤5次', '每减少1次扣1分', 'warning'],
  ['≤5次', '完成得满分，未完成按比例得分', 'hint'],
  ['≤5次', '完成得满分，未完成不得分', null],
  ['≤5次', '未完成得分=目标值/实际完成值*分值', null],
  ['≤5次', '每超1次扣1分', null],
  ['≤5次', '得分=[1-(实际完成值-目标值)/目标值]*分值，实际达到目标值2倍及以上得0分', null],
  ['≤5次', '得分=目标值÷实际完成值×分值', null],
  ['≥5次', '得分=[1-(实际完成值-目标值)/目标值]*分值', 'warning'],
  ['≥5次', '得分=[1-(目标值-实际完成值)/目标值]*分值', null],
  ['≤5次', '得分=[1-(目标值-实际完成值)/目标值]*分值', 'warning'],
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

import { groupsFor, groupsOf } from '../../src/library/groups';
import { workbookOf } from '../workbook/sheet-of';
import type { SheetSketch } from '../workbook/sheet-of';
import { HEADINGS, TITLE } from './drawn-form';
import { tableOf, templateNamed } from './reading';

/** "level 1/level 2" of the groups where the template belongs in a form with these levels, or the section's name. */
function placesOf(sketch: SheetSketch, name: string): readonly string[] {
  const workbook = workbookOf(sketch);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return groupsFor(groupsOf(sheet, tableOf(workbook)), templateNamed(name)).map(({ section, level1, level2 }) =>
    level1 === null ? String(section) : `${level1}/${String(level2)}`,
  );
}

function formOf(levels: readonly string[]): SheetSketch {
  const rows = levels.map((pair, index) => [...pair.split('/'), `第${index + 1}项工作完成数量`, '≥5个']);
  return { rows: [TITLE, HEADINGS, ...rows] };
}

const FORM_2015 = [
  '产出指标/数量指标',
  '产出指标/质量指标',
  '产出指标/成本指标',
  '效益指标/社会效益指标',
  '效益指标/可持续影响指标',
  '满意度指标/服务对象满意度指标',
];
const FORM_2021 = [
  '成本指标/经济成本指标',
  '产出指标/数量指标',
  '产出指标/质量指标',
  '效益指标/社会效益指标',
  '满意度指标/服务对象满意度指标',
];
const HUBEI = [
  '运行成本/公用经费控制',
  '管理效率/预算执行',
  '履职效能/数量指标',
  '社会效应/社会效益',
  '可持续发展能力/人才支撑',
  '满意度/服务对象满意度',
  '满意度/联系部门满意度',
];

test.each([
  [FORM_2015, '资金支出成本', '产出指标/成本指标'],
  [FORM_2021, '资金支出成本', '成本指标/经济成本指标'],
  [FORM_2015, '业务培训完成率', '效益指标/可持续影响指标'],
  [FORM_2021, '业务培训完成率', '效益指标/社会效益指标'],
  [HUBEI, '业务培训完成率', '可持续发展能力/人才支撑'],
  [HUBEI, '预算执行率', '管理效率/预算执行'],
  [HUBEI, '联系部门满意度', '满意度/联系部门满意度'],
  [FORM_2021, '联系部门满意度', '满意度指标/服务对象满意度指标'],
  [FORM_2015.map((pair) => pair.replace('效益指标/', '效果指标/')), '带动就业人数', '效果指标/社会效益指标'],
  [FORM_2015.map((pair) => pair.replace('产出指标', '产出指标（50分）')), '招商活动场次', '产出指标/数量指标'],
  [FORM_2015.map((pair) => pair.replace('指标/', '/').replace(/指标$/, '')), '招商活动场次', '产出/数量'],
  [[...FORM_2015, '效益指标/环境效益指标'], '绿色项目占比', '效益指标/环境效益指标'],
  [['产出指标/数量指标', '满意度指标/社会公众满意度指标'], '企业满意度', '满意度指标/社会公众满意度指标'],
])('in a form with %j, %s belongs to %s', (levels, name, place) => {
  expect(placesOf(formOf(levels), name)).toEqual([place]);
});

test('a form without the level has no place', () => {
  expect(placesOf(formOf(FORM_2021), '绿色项目占比')).toEqual([]);
  expect(placesOf(formOf(HUBEI), '采购验收合格率')).toEqual([]);
});

describe('一般性支出情况 stands beside the levels', () => {
  const sketch: SheetSketch = {
    rows: [
      ['部门整体支出绩效目标表'],
      ['一般性支出情况', '指标名称', '', '', '目标值'],
      ['', '公用经费控制率', '', '', '≤100%'],
      ['', '会议费超标准次数', '', '', '=0次'],
      ['年度绩效指标', '一级指标', '二级指标', '三级指标', '目标值'],
      ['', '成本指标', '经济成本指标', '购置成本', '≤5万元'],
      ['', '产出指标', '数量指标', '培训场次', '≥5场'],
      ['', '满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
    ],
    merges: ['A2:A4', 'B2:D2', 'B3:D3', 'B4:D4', 'A5:A8'],
  };

  test.each([
    ['“三公经费”控制率', '一般性支出情况'],
    ['资金支出成本', '成本指标/经济成本指标'],
    ['招商活动场次', '产出指标/数量指标'],
  ])('%s belongs to %s', (name, place) => {
    expect(placesOf(sketch, name)).toEqual([place]);
  });
});

test('one column of levels is enough; a row that lacks its level 2 is no place', () => {
  const oneColumn: SheetSketch = {
    rows: [
      TITLE,
      ['一级指标', '三级指标', '指标值'],
      ['产出指标', '培训场次', '≥5场'],
      ['满意度指标', '学员满意度', '≥90%'],
    ],
  };
  expect(placesOf(oneColumn, '招商活动场次')).toEqual(['产出指标/null']);
  const lacking = formOf(['产出指标/数量指标', '效益指标/', '满意度指标/服务对象满意度指标']);
  expect(placesOf(lacking, '带动就业人数')).toEqual([]);
});

test('a table without levels is one place', () => {
  const flat: SheetSketch = {
    rows: [TITLE, ['序号', '绩效指标', '指标值'], [1, '培训场次', '≥5场'], [2, '学员满意度', '≥90%']],
  };
  expect(placesOf(flat, '招商活动场次')).toHaveLength(1);
});

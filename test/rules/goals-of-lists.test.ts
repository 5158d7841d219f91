import { cellName } from '../../src/workbook/area';
import { checkRule } from './check-rule';

/** A list of two projects with a goal each, and the date of the first one's books. */
function list(books: string, talks: string, date = '2026年6月30日前'): readonly (readonly string[])[] {
  return [
    ['2026年项目支出绩效目标表'],
    ['项目名称', '年度绩效目标', '一级指标', '二级指标', '三级指标', '指标值', '权重'],
    ['图书购置', books, '产出指标', '数量指标', '购置图书册数', '≥5000册', '40'],
    ['', '', '产出指标', '时效指标', '图书采购完成时间', date, '40'],
    ['', '', '满意度指标', '服务对象满意度指标', '读者满意度', '≥90%', '20'],
    ['公益讲座', talks, '产出指标', '数量指标', '开展讲座场次', '≥24场', '60'],
    ['', '', '效益指标', '社会效益指标', '听众人次', '≥2000人次', '40'],
  ];
}

const BOOKS = '采购图书5000册。';
const TALKS = '举办讲座24场，服务听众2000人次。';

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ['completeness/goal-missing', list(BOOKS, TALKS), []],
  ['completeness/goal-missing', list(BOOKS, ''), ['B6']],
  ['completeness/goal-missing', list('……', TALKS), ['B3']],
  ['relevance/goal-unsupported', list(BOOKS, TALKS), []],
  // The other project has an indicator for it, its own has none.
  ['relevance/goal-unsupported', list(TALKS, BOOKS), ['B3', 'B6']],
  ['relevance/goal-unsupported', list('采购图书5000册，改造阅览室3间。', TALKS), ['B3']],
  ['consistency/goal-number-mismatch', list(BOOKS, TALKS), []],
  ['consistency/goal-number-mismatch', list('采购图书6000册。', TALKS), ['F3']],
  ['consistency/goal-deadline-mismatch', list('5月底前完成图书采购。', TALKS), ['F4']],
  // What another project has to do in May.
  ['consistency/goal-deadline-mismatch', list(BOOKS, '5月底前完成图书采购。'), []],
  ['relevance/goal-not-quantified', list('保障图书馆正常运转。', TALKS), ['B3']],
  ['relevance/goal-not-quantified', list(BOOKS, TALKS), []],
  // Projects of a list may be alike; their weights are no shares of the goals.
  ['relevance/goal-copied', list(TALKS.repeat(3), TALKS.repeat(3)), []],
  ['sum/weights', list(BOOKS, TALKS), []],
])('%s in a list of projects', (rule, rows, cells) => {
  expect(checkRule(rule, rows).flatMap((finding) => finding.cells.map(cellName))).toEqual(cells);
});

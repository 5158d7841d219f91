import { findExisting } from '../../src/library/name-key';
import { workbookOf } from '../workbook/sheet-of';
import { tableOf, templateNamed } from './reading';

const names = ['指标1：“三公”经费控制率', '购置验收通过率', '网站运营安全率', '2.客商的满意度', '12345热线办结率'];
const table = tableOf(
  workbookOf({
    rows: [
      ['项目支出绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ...names.map((name, index) => [index === 0 ? '产出指标' : '', index === 0 ? '质量指标' : '', name, '≤100%']),
    ],
  }),
);

test.each([
  ['“三公经费”控制率', [2]],
  ['采购验收合格率', [3]],
  ['网络安全事件发生数', [4]],
  ['企业满意度', [5]],
  ['预算执行率', []],
])('%s is in rows %j already', (name, rows) => {
  expect(findExisting(table, templateNamed(name)).map(({ row }) => row)).toEqual(rows);
});

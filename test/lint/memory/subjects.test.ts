import { placeName, subjectsOf } from '../../../src/lint/memory/subjects';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { cellName } from '../../../src/workbook/area';
import { workbookOf } from '../../workbook/sheet-of';

const workbook = workbookOf({
  name: '表一',
  rows: [
    ['项目支出绩效目标表', '', '', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '2022年', '2023年', '指标值'],
    ['产出指标', '质量指标', '问题整改率', '100%', '100%', '≥98%'],
    ['产出指标', '质量指标', '验收合格率', '100%', '100%', '≥98%'],
    ['注：上表按季统计', '', '', '注：上表按季统计', '', ''],
  ],
});
const subjects = subjectsOf(workbook, recognizeGoalTables(workbook));

test('no two filled cells of a form are described alike', () => {
  const seen = new Map<string, string>();
  for (let row = 0; row < 5; row++) {
    for (let column = 0; column < 6; column++) {
      if (workbook.sheets[0]?.text[row]?.[column] === '') continue;
      const { sheet, table, nth, place } = subjects.of({ sheet: '表一', row, column });
      const key = [sheet, table, nth, place].join('\n');
      const name = cellName({ row, column });
      expect([name, seen.get(key)]).toEqual([name, undefined]);
      seen.set(key, name);
    }
  }
});

test.each([
  ['指标|产出指标|质量指标|问题整改率#1/2|value', '指标|产出指标|质量指标|问题整改率|value'],
  ['指标|a|b|c#1/2|history#2/2', '指标|a|b|c|history'],
  ['表头|单位', '表头|单位'],
])('the name of %s', (place, name) => {
  expect(placeName(place)).toBe(name);
});

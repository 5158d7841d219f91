import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import { workbookOf, type SheetSketch } from '../workbook/sheet-of';

type Rows = SheetSketch['rows'];

const HEADINGS = ['项目名称', '年度绩效目标', '一级指标', '二级指标', '三级指标', '指标值'];
const BOOKS: Rows = [
  ['产出指标', '数量指标', '购置图书册数', '≥5000册'],
  ['产出指标', '质量指标', '图书验收合格率', '=100%'],
  ['满意度指标', '服务对象满意度指标', '读者满意度', '≥90%'],
];
const TALKS: Rows = [
  ['产出指标', '数量指标', '开展讲座场次', '≥24场'],
  ['满意度指标', '服务对象满意度指标', '听众满意度', '≥90%'],
];

/** The rows of a project; `heads` stand left of its indicators, one for each row. */
function beside(heads: Rows, indicators: Rows): Rows {
  return indicators.map((indicator, index) => [...(heads[index] ?? ['', '']), ...indicator]);
}

function goalsOf(rows: Rows, merges: readonly string[] = []): unknown[] {
  const workbook = workbookOf({ rows: [['2026年项目支出绩效目标表'], ...rows], merges });
  return recognizeGoalTables(workbook).flatMap(({ goals }) =>
    goals.map(({ project, text, cell, period }) => [project, text, cellName(cell), period]),
  );
}

test.each<[string, Rows, readonly string[], unknown[]]>([
  [
    'each project of a list, in merged cells',
    [HEADINGS, ...beside([['图书购置', '购书5000册。']], BOOKS), ...beside([['公益讲座', '办讲座24场。']], TALKS)],
    ['A3:A5', 'B3:B5', 'A6:A7', 'B6:B7'],
    [
      ['图书购置', '购书5000册。', 'B3', 'annual'],
      ['公益讲座', '办讲座24场。', 'B6', 'annual'],
    ],
  ],
  [
    'without merged cells, and one that is blank',
    [HEADINGS, ...beside([['图书购置', '购书5000册。']], BOOKS), ...beside([['公益讲座', '']], TALKS)],
    [],
    [
      ['图书购置', '购书5000册。', 'B3', 'annual'],
      ['公益讲座', '', 'B6', 'annual'],
    ],
  ],
  [
    'the same in every row, and two in one project',
    [
      HEADINGS,
      ...beside([...Array.from({ length: 3 }, () => ['图书购置', '购书5000册。'])], BOOKS),
      ...beside(
        [
          ['公益讲座', '办讲座24场。'],
          ['公益讲座', '听众满意。'],
        ],
        TALKS,
      ),
    ],
    [],
    [
      ['图书购置', '购书5000册。', 'B3', 'annual'],
      ['公益讲座', '办讲座24场。', 'B6', 'annual'],
      ['公益讲座', '听众满意。', 'B7', 'annual'],
    ],
  ],
  [
    'in the row with the name of the project, above its indicators',
    [
      HEADINGS,
      ['图书购置', '购书5000册。', '', '', '', ''],
      ...beside([], BOOKS),
      ['公益讲座', '办讲座24场。', '', '', '', ''],
      ...beside([], TALKS),
    ],
    [],
    [
      ['图书购置', '购书5000册。', 'B3', 'annual'],
      ['公益讲座', '办讲座24场。', 'B7', 'annual'],
    ],
  ],
  [
    'of a single project, for several years',
    [
      ['中长期目标', ...HEADINGS.slice(2)],
      ...BOOKS.map((row, index) => [index === 0 ? '三年购书1.5万册。' : '', ...row]),
    ],
    ['A3:A5'],
    [[undefined, '三年购书1.5万册。', 'A3', 'long-term']],
  ],
  [
    'one merged over all projects is that of the table',
    [HEADINGS, ...beside([['图书购置', '购书5000册，办讲座24场。']], BOOKS), ...beside([['公益讲座', '']], TALKS)],
    ['A3:A5', 'B3:B7', 'A6:A7'],
    [[undefined, '购书5000册，办讲座24场。', 'B3', 'annual']],
  ],
  [
    'a label at the left edge is no goal',
    [['年度绩效目标', ...HEADINGS.slice(2)], ...BOOKS.map((row) => ['', ...row])],
    [],
    [],
  ],
  [
    'a label at the left edge, merged over all rows, is no goal',
    [['年度绩效目标', ...HEADINGS.slice(2)], ...BOOKS.map((row) => ['', ...row])],
    ['A2:A5'],
    [],
  ],
  [
    'values right of the names are no goals',
    [['一级指标', '二级指标', '三级指标', '年度目标', '指标说明'], ...BOOKS.map((row) => [...row, ''])],
    [],
    [],
  ],
])('goals left of the indicators: %s', (_case, rows, merges, goals) => {
  expect(goalsOf(rows, merges)).toEqual(goals);
});

test('a goal left of the names is no other value of the indicators', () => {
  const rows = [
    ['2026年项目支出绩效目标表'],
    HEADINGS,
    ...beside(
      Array.from({ length: 2 }, () => ['公益讲座', '办讲座24场、展览2次。']),
      TALKS,
    ),
  ];
  const [table] = recognizeGoalTables(workbookOf({ rows }));
  expect(table?.indicators.map(({ target, otherPlaces }) => [target.source, otherPlaces.length])).toEqual([
    ['≥24场', 0],
    ['≥90%', 0],
  ]);
});

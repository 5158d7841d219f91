import { arrange, firstOf, inOrder } from '../../../src/taskpane/findings/arrange';
import { allSafeFixes, sameFindings } from '../../../src/taskpane/findings/fixes';
import { sheetOf } from '../fake-host';
import { EMPTY_VALUE, OVER_100, formSheet, formWith } from '../forms';
import { checked } from '../open-workbook';

const SPELLED = ['产出指标', '数量指标', '组织招商活动次数', '>=5次'] as const;

const result = checked({ sheets: [formWith('甲', OVER_100), formWith('乙', EMPTY_VALUE, OVER_100), formSheet('丙')] });

const outline = (...args: Parameters<typeof arrange>) =>
  arrange(...args).map(({ key, count, groups }) => [
    key.split(' ')[0],
    count,
    groups.map(({ rule, findings }) => [rule, findings.length]),
  ]);

const FEW = 'completeness/too-few';
const OVER = 'range/percent-over-100';
const MISSING = 'completeness/value-missing';

test.each([
  [
    'rule',
    null,
    [
      [
        'error',
        3,
        [
          [MISSING, 1],
          [OVER, 2],
        ],
      ],
      ['hint', 3, [[FEW, 3]]],
    ],
  ],
  ['rule', 'hint', [['hint', 3, [[FEW, 3]]]]],
  [
    'table',
    null,
    [
      [
        '甲',
        2,
        [
          [OVER, 1],
          [FEW, 1],
        ],
      ],
      [
        '乙',
        3,
        [
          [MISSING, 1],
          [OVER, 1],
          [FEW, 1],
        ],
      ],
      ['丙', 1, [[FEW, 1]]],
    ],
  ],
  [
    'table',
    'error',
    [
      ['甲', 1, [[OVER, 1]]],
      [
        '乙',
        2,
        [
          [MISSING, 1],
          [OVER, 1],
        ],
      ],
    ],
  ],
] as const)('findings by %s, severity %s', (grouping, only, expected) => {
  expect(outline(result, grouping, only)).toEqual(expected);
});

test('what several tables have in common stands in a section of its own', () => {
  const spelled = checked({ sheets: [formWith('甲', SPELLED), formWith('乙', SPELLED, OVER_100)] });
  expect(arrange(spelled, 'table', null).map(({ topic, count }) => [topic.kind, count])).toEqual([
    ['table', 1],
    ['tables', 1],
    ['table', 2],
  ]);
});

test('a group says how many it holds also where a page shows the first of them', () => {
  const [errors] = firstOf(arrange(result, 'rule', 'error'), 2);
  expect(errors?.groups.map(({ rule, count, cells, findings }) => [rule, count, cells, findings.length])).toEqual([
    [MISSING, 1, 1, 1],
    [OVER, 2, 2, 1],
  ]);
});

test('a page has the first findings and no empty group', () => {
  const list = arrange(result, 'table', null);
  for (const count of [0, 1, 2, 3, 6, 9]) {
    const page = firstOf(list, count);
    expect(inOrder(page)).toEqual(inOrder(list).slice(0, count));
    expect(page.flatMap(({ groups }) => groups).every(({ findings }) => findings.length > 0)).toBe(true);
  }
});

const SAFE = formWith('甲', ['产出指标', '质量指标', '活动验收通过率', '>=95%']);
const [unsafe = [], safe = []] = [formWith('甲', ['产出指标', '质量指标', '活动验收通过率', '≥100%']), SAFE].map(
  (sheet) => checked({ sheets: [sheet] }).findings,
);

test('all safe fixes are those that are safe, each cell once', () => {
  expect(allSafeFixes(unsafe, { sheets: [] }).cells).toBe(0);
  expect(allSafeFixes(safe, { sheets: [] }).findings.map(({ key }) => key)).toEqual([
    'format/operator-nonstandard 甲!D6',
  ]);
  expect(allSafeFixes([...safe, ...safe], { sheets: [] }).findings).toHaveLength(1);
});

test('findings are the same as long as they would do the same', () => {
  const shown = safe.filter(({ fix }) => fix !== null);
  const after = (sheets: Parameters<typeof checked>[0]['sheets']) => sameFindings(shown, checked({ sheets }).findings);
  expect(after([SAFE, sheetOf('记事', [['别的']])])).toEqual(shown);
  expect(after([formWith('甲', ['产出指标', '质量指标', '活动验收通过率', '>=90%'])])).toBeNull();
  expect(after([formSheet('甲')])).toBeNull();
});

import { ALL_FORMS, FIELDS, measureForm, totals } from './accuracy';

const asPublished = ALL_FORMS.map((form) => measureForm(form));
const withoutMerges = ALL_FORMS.map((form) => measureForm(form, { withoutMerges: true }));

test('indicators are found: at least 99 % recall and 99 % precision', () => {
  const { recall, precision } = totals(asPublished);
  expect(recall).toBeGreaterThanOrEqual(0.99);
  expect(precision).toBeGreaterThanOrEqual(0.99);
});

test.each(FIELDS)('%s is right for at least 98 %% of the found indicators', (field) => {
  expect(totals(asPublished).fields[field]).toBeGreaterThanOrEqual(0.98);
});

test('amounts and their cells are right for at least 98 %', () => {
  expect(totals(asPublished).amounts).toBeGreaterThanOrEqual(0.98);
});

/** Differences in forms that are ambiguous without their merged areas. */
const AMBIGUOUS_WITHOUT_MERGES = [
  // A blank level below a level name: merged areas show that it is missing; without them it means "the same".
  'more/gansu-jiayuguan-2023: 绩效目标!E55 level2: 社会效益指标 should be null',
  'more/hunan-yueyanglou-2023: 整体绩效目标表!E26 level2: 社会效益指标 should be null',
  'more/yunnan-budget-workbook: 部门项目支出绩效目标05-2!G29 level2: 社会效益指标 should be null',
  // A blank amount cell whose position only the merged label shows.
  'seeds/hebei-chengde-2021: amount 项目8-弥补人员工资!G3 其他资金: undefined should be null',
  'more/blank-templates: amount 困难群众救助!E5 total: undefined should be null',
  'more/blank-templates: amount 困难群众救助!E6 fiscal: undefined should be null',
  'more/blank-templates: amount 困难群众救助!E7 other: undefined should be null',
];

test('taking the merged areas away changes nothing that is still unambiguous', () => {
  const differences = withoutMerges.flatMap(({ form, differences: all }) =>
    all.map((difference) => `${form}: ${difference}`),
  );
  expect(differences.sort()).toEqual([...AMBIGUOUS_WITHOUT_MERGES].sort());
});

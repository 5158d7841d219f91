import costRequired from '../../../src/rules/completeness/cost-required';
import requiredOutput from '../../../src/rules/completeness/required-output';
import requiredQuantityQuality from '../../../src/rules/completeness/required-quantity-quality';
import satisfactionMissing from '../../../src/rules/completeness/satisfaction-missing';
import { fitsFilter, NO_FILTER } from '../../../src/library/search-filter';
import { templates } from '../../../src/library/templates';
import { libraryWishFor } from '../../../src/taskpane/check/library-wish-for';

const missing = [costRequired, requiredOutput, requiredQuantityQuality, satisfactionMissing].flatMap(({ meta }) =>
  Object.keys(meta.messages).map((messageId) => ({ rule: meta.id, messageId, message: '' })),
);

test.each(missing)('$rule ($messageId) leads to indicators of the library', (finding) => {
  const wish = libraryWishFor(finding);
  expect(templates.some((template) => fitsFilter(template, { ...NO_FILTER, ...wish?.filter }))).toBe(true);
  expect(Object.keys(wish?.filter ?? {})).not.toEqual([]);
});

test('a figure of the goal leads to the library with its own words', () => {
  const message = '目标里的“组织12家企业参展”、“培训500人次”，在指标里找不到。';
  expect(libraryWishFor({ rule: 'relevance/goal-unsupported', messageId: 'unsupported', message })?.clause).toBe(
    '组织12家企业参展',
  );
});

test('nothing is offered for what the library cannot mend', () => {
  expect(
    libraryWishFor({ rule: 'completeness/goal-missing', messageId: 'missing', message: '“目标”没有填写。' }),
  ).toBeNull();
});

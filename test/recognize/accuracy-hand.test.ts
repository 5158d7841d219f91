import { handForms } from '../forms/hand';
import { LEAST_OF_HAND_FORMS } from './accuracy-thresholds';
import { ASPECTS, compareWithTruth, sumOfCounts } from './compare-with-truth';

const counts = sumOfCounts(handForms.map((form) => compareWithTruth(form).counts));

test.each(ASPECTS)('%s of the forms drawn by hand', (aspect) => {
  const { wanted, right } = counts[aspect];
  expect(wanted).toBeGreaterThan(0);
  expect(right / wanted).toBeGreaterThanOrEqual(LEAST_OF_HAND_FORMS[aspect]);
});

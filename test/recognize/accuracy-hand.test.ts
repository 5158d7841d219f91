import { handForms } from '../forms/hand';
import { ASPECTS, compareWithTruth, sumOfCounts, type Aspect } from './compare-with-truth';

/** What part of an aspect must be right over all forms drawn by hand; raised whenever more is read. */
const LEAST: Readonly<Record<Aspect, number>> = {
  table: 0.85,
  head: 0.7,
  found: 0.85,
  extra: 0.95,
  levels: 0.75,
  cell: 0.95,
  value: 0.95,
  amount: 0.45,
  missing: 0.5,
  'over-100': 0.6,
  total: 0,
  clean: 0.2,
};

const counts = sumOfCounts(handForms.map((form) => compareWithTruth(form).counts));

test.each(ASPECTS)('%s of the forms drawn by hand', (aspect) => {
  const { wanted, right } = counts[aspect];
  expect(wanted).toBeGreaterThan(0);
  expect(right / wanted).toBeGreaterThanOrEqual(LEAST[aspect]);
});

import type { Aspect } from './compare-with-truth';

type Thresholds = Readonly<Record<Aspect, number>>;

/**
 * What part of each aspect must be right. Raise a number as soon as more is read; lowering one needs a reason in the
 * commit. The aim for all of them is 0.995.
 */
export const LEAST_OF_HAND_FORMS: Thresholds = {
  table: 0.85,
  head: 0.8,
  found: 0.87,
  extra: 0.95,
  levels: 0.77,
  cell: 0.98,
  value: 0.95,
  amount: 0.53,
  missing: 0.5,
  'over-100': 0.7,
  total: 0,
  clean: 0.2,
};

export const LEAST_OF_GENERATED_FORMS: Thresholds = {
  table: 0.82,
  head: 0.7,
  found: 0.82,
  extra: 0.88,
  levels: 0.77,
  cell: 0.92,
  value: 0.8,
  amount: 0.7,
  missing: 0.25,
  'over-100': 0.6,
  total: 0.4,
  clean: 0.65,
};

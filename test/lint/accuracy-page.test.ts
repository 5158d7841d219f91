import { rules } from '../../src/rules';
import { readHalf } from '../accuracy-document';
import { accuracyPage, isAgreed, measureRules } from './accuracy-page';

test('the rules’ half of docs/accuracy.md is current: else run npm run rule-accuracy', () => {
  expect(readHalf('rules')).toBe(accuracyPage());
});

test('a rule of whose findings fewer than nine in ten are agreed with is on trial', () => {
  const { findings } = measureRules();
  const poor = rules.filter(({ meta }) => {
    const own = findings.filter(({ finding }) => finding.rule === meta.id);
    return own.filter(isAgreed).length < own.length * 0.9 && meta.isTrial !== true;
  });
  expect(poor.map(({ meta }) => meta.id)).toEqual([]);
});

import { readHalf } from '../accuracy-document';
import { accuracyPage } from './accuracy-page';

test('the rules’ half of docs/accuracy.md is current: else run npm run rule-accuracy', () => {
  expect(readHalf('rules')).toBe(accuracyPage());
});

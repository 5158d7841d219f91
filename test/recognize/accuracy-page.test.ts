import { readHalf } from '../accuracy-document';
import { realFormsPart } from './accuracy-page';

test('docs/accuracy.md says what is read of real forms today: else run npm run accuracy', () => {
  expect(readHalf('reading').startsWith(realFormsPart())).toBe(true);
});

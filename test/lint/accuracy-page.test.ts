import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyPage } from './accuracy-page';

test('docs/accuracy.md is current: else run npm run rule-accuracy', () => {
  expect(readFileSync(join(__dirname, '../../docs/accuracy.md'), 'utf8')).toBe(accuracyPage());
});

import { savedOptions, withSuppressions } from '../../../src/lint/memory/saved-options';
import type { Suppression } from '../../../src/lint/memory/suppressions';
import { withSection } from '../../../src/workbook/saved-state';

const suppression: Suppression = {
  rule: 'naming/too-long',
  table: 'project|annual|',
  place: '指标|产出|数量|场次',
  content: '≥5<场>&"\n',
  reason: '上级要求',
};
const withSettings = (xml: string | undefined, settings: object): string | undefined =>
  withSection(xml, 'settings', JSON.stringify(settings));
const plain = { settings: {}, suppressions: [], inserted: [], problems: [] };

test('a workbook without anything is checked as by default', () => {
  expect(savedOptions(undefined)).toEqual(plain);
});

test('what is ignored and what is set stand beside each other, and beside what others keep', () => {
  const other = withSection(undefined, 'corrections', '[]');
  const xml = withSuppressions(withSettings(other, { profile: '湖北' }), [suppression]);
  expect(savedOptions(xml)).toEqual({
    settings: { profile: '湖北' },
    suppressions: [suppression],
    inserted: [],
    problems: [],
  });
  expect(savedOptions(xml, true)).toEqual(plain);
  expect(withSuppressions(withSection(xml, 'settings', null), [])).toBe(other);
});

test('settings of rules that this version does not know are not used, and that is said', () => {
  const { problems, ...rest } = savedOptions(
    withSettings(undefined, { profile: '湖北', rules: { 'naming/none': { level: 'off' } } }),
  );
  expect(rest).toEqual({ settings: {}, suppressions: [], inserted: [] });
  expect(problems).toEqual([expect.stringContaining('按默认设置检查')]);
});

test.each(['', '{', '{"rule":1}', 'null'])('a damaged record is not used, and that is said: %j', (json) => {
  const { suppressions, problems } = savedOptions(withSection(undefined, 'ignored', json));
  expect(suppressions).toEqual([]);
  expect(problems).toEqual([expect.stringContaining('忽略记录已损坏')]);
});

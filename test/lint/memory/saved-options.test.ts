import { savedOptions, withSettings, withSuppressions } from '../../../src/lint/memory/saved-options';
import { DEFAULT_SETTINGS, type LintSettings } from '../../../src/lint/settings/settings';
import type { Suppression } from '../../../src/lint/memory/suppressions';
import { withSection } from '../../../src/workbook/saved-state';

const suppression: Suppression = {
  rule: 'naming/too-long',
  table: 'project|annual|',
  place: '指标|产出|数量|场次',
  content: '≥5<场>&"\n',
  reason: '上级要求',
};
const settings: LintSettings = { rules: { 'naming/too-long': { level: 'off' } }, profile: '湖北', weightTotals: [90] };
const plain = { settings: DEFAULT_SETTINGS, suppressions: [], inserted: [], problems: [] };

test('a workbook without anything is checked as by default', () => {
  expect(savedOptions(undefined)).toEqual(plain);
});

test('what is ignored and what is set stand beside each other, and beside what others keep', () => {
  const other = withSection(undefined, 'corrections', '[]');
  const xml = withSuppressions(withSettings(other, { ...DEFAULT_SETTINGS, profile: '湖北' }), [suppression]);
  expect(savedOptions(xml)).toEqual({
    settings: { ...DEFAULT_SETTINGS, profile: '湖北' },
    suppressions: [suppression],
    inserted: [],
    problems: [],
  });
  expect(withSuppressions(withSettings(xml, DEFAULT_SETTINGS), [])).toBe(other);
});

test('settings of rules that this version does not know are not used, and that is said', () => {
  const { problems, ...rest } = savedOptions(
    withSettings(undefined, { ...settings, rules: { 'naming/none': { level: 'off' } } }),
  );
  expect(rest).toEqual({ settings: DEFAULT_SETTINGS, suppressions: [], inserted: [] });
  expect(problems).toEqual([expect.stringContaining('按默认设置检查')]);
});

test.each(['', '{', '{"rule":1}', 'null'])('a damaged record is not used, and that is said: %j', (json) => {
  const { suppressions, problems } = savedOptions(withSection(undefined, 'ignored', json));
  expect(suppressions).toEqual([]);
  expect(problems).toEqual([expect.stringContaining('忽略记录已损坏')]);
});

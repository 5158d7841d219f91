import { parseSettings } from '../../../src/lint/settings/parse-settings';
import { runRules } from '../run-rules';
import {
  DEFAULT_SETTINGS,
  isOn,
  mergeSettings,
  severityOf,
  thresholdsOf,
  type GivenSettings,
} from '../../../src/lint/settings/settings';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import type { RuleMeta, Severity } from '../../../src/rules/kit/rule';
import { formWorkbook } from '../../forms/truth';

test('everything can be left out', () => {
  expect(parseSettings({})).toEqual({ settings: {}, problems: [] });
});

const RULE = 'range/adjust-rate-loose';

test.each<[what: string, earlier: GivenSettings, later: GivenSettings, both: GivenSettings]>([
  ['nothing', {}, {}, {}],
  [
    'limits beside a severity',
    { rules: { [RULE]: { level: 'hint' } } },
    { rules: { [RULE]: { thresholds: { most: 5 } } } },
    { rules: { [RULE]: { level: 'hint', thresholds: { most: 5 } } } },
  ],
  [
    'limits beside other limits',
    { rules: { [RULE]: { thresholds: { most: 5, least: 1 } } } },
    { rules: { [RULE]: { level: 'on', thresholds: { most: 8 } } } },
    { rules: { [RULE]: { level: 'on', thresholds: { most: 8, least: 1 } } } },
  ],
  [
    'other rules',
    { rules: { 'format/unit-list': { level: 'off' } } },
    { rules: { [RULE]: { level: 'on' } } },
    { rules: { 'format/unit-list': { level: 'off' }, [RULE]: { level: 'on' } } },
  ],
  ['a profile that is detected again', { profile: '湖北' }, { profile: 'auto' }, { profile: 'auto' }],
  ['the default totals', { weightTotals: [90] }, { weightTotals: [100, 90] }, { weightTotals: [100, 90] }],
  ['a profile beside totals', { profile: '湖北' }, { weightTotals: [90] }, { profile: '湖北', weightTotals: [90] }],
])('settings are merged field by field: %s', (_, earlier, later, both) => {
  expect(mergeSettings(earlier, later)).toEqual(both);
});

test('a rule can be set by a word', () => {
  expect(parseSettings({ rules: { 'format/unit-list': 'off' } }).settings.rules).toEqual({
    'format/unit-list': { level: 'off' },
  });
});

test.each<[unknown, RegExp]>([
  [null, /^设置：要写成/],
  [[], /^设置：要写成/],
  [{ rule: {} }, /^设置：不认识 "rule"$/],
  [{ rules: [] }, /^rules：要写成/],
  [{ rules: { 'format/unit-list': 'no' } }, /^rules\.format\/unit-list：要写/],
  [{ rules: { 'format/none': 'off' } }, /"format\/none" 不是本程序的规则编号/],
  [{ rules: { 'format/unit-list': { thresholds: { most: 3 } } } }, /没有“most”这个限值，这条规则没有限值/],
  [{ profile: '月球' }, /^profile：要写 "auto"、/],
  [{ weightTotals: [] }, /^weightTotals：至少要有一个数$/],
  [{ weightTotals: ['100'] }, /^weightTotals\.0：要写数$/],
  [{ weightTotals: [-1] }, /^weightTotals\.0：要大于0$/],
])('%j is refused in plain words', (data, problem) => {
  const { settings, problems } = parseSettings(data);
  expect(settings).toEqual({});
  expect(problems).toEqual([expect.stringMatching(problem)]);
});

const meta = {
  id: 'a/b',
  severity: 'warning',
  thresholds: { most: { label: '最多', value: 5, unit: '条' } },
} as unknown as RuleMeta;
const withLevel = (level: 'off' | 'on' | Severity): typeof DEFAULT_SETTINGS => ({
  ...DEFAULT_SETTINGS,
  rules: { 'a/b': { level } },
});

test.each<[string, RuleMeta, typeof DEFAULT_SETTINGS, boolean]>([
  ['by default', meta, DEFAULT_SETTINGS, true],
  ['switched off', meta, withLevel('off'), false],
  ['on trial', { ...meta, isTrial: true }, DEFAULT_SETTINGS, false],
  ['on trial, switched on', { ...meta, isTrial: true }, withLevel('on'), true],
  ['on trial, given a severity', { ...meta, isTrial: true }, withLevel('hint'), true],
])('a rule %s', (_, rule, settings, on) => {
  expect(isOn(rule, settings)).toBe(on);
});

test.each<[string, Severity | undefined, 'on' | Severity, Severity]>([
  ['its own', undefined, 'on', 'warning'],
  ['as set', undefined, 'error', 'error'],
  ['milder by an exception, though set graver', 'hint', 'error', 'hint'],
  ['never graver than set', 'error', 'hint', 'hint'],
  ['graver by a condition, not set', 'error', 'on', 'error'],
])('severity: %s', (_, reported, level, severity) => {
  expect(severityOf(meta, reported, withLevel(level))).toBe(severity);
});

test('a threshold is the rule’s own unless it is set', () => {
  expect(thresholdsOf(meta, DEFAULT_SETTINGS)).toEqual({ most: 5 });
  expect(thresholdsOf(meta, { ...DEFAULT_SETTINGS, rules: { 'a/b': { thresholds: { most: 8 } } } })).toEqual({
    most: 8,
  });
});

test('a rule that is off says nothing, a severity that is set is what is reported', () => {
  const workbook = formWorkbook('seeds/fuzhou-changle-2024');
  const tables = recognizeGoalTables(workbook);
  const { settings } = parseSettings({ rules: { 'range/ge-100-percent': 'off', 'format/unit-list': 'error' } });
  const findings = runRules(workbook, tables, undefined, { ...DEFAULT_SETTINGS, ...settings });
  expect(findings.filter(({ rule }) => rule === 'range/ge-100-percent')).toEqual([]);
  expect(findings.filter(({ rule }) => rule === 'format/unit-list').map(({ severity }) => severity)).toEqual(['error']);
});

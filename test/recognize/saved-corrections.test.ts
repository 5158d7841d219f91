import { recognizeAsCorrected, savedCorrections, withSavedCorrections } from '../../src/recognize/saved-corrections';
import { printSavedState, withSection } from '../../src/workbook/saved-state';
import { workbookOf } from '../workbook/sheet-of';

const FORM = workbookOf({
  name: '项目表',
  rows: [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '本期任务', '目标值'],
    ['产出指标', '数量指标', '巡查次数', '≥12次', '全年累计巡查'],
  ],
});
const CORRECTION = { sheet: '项目表', heading: '本期任务', nth: 0, role: 'value' } as const;

test('what is saved in the workbook decides how its columns are read', () => {
  const valueOf = (savedState: string | undefined) =>
    recognizeAsCorrected({ ...FORM, savedState })[0]?.indicators[0]?.target.source;
  const saved = withSavedCorrections(undefined, [CORRECTION]);
  expect([valueOf(undefined), valueOf(saved)]).toEqual(['全年累计巡查', '≥12次']);
});

test('corrections stand beside what others keep, and leave it when they go', () => {
  const others = printSavedState(new Map([['later', '{}']]));
  const saved = withSavedCorrections(others, [CORRECTION]);
  expect(savedCorrections({ sheets: [], savedState: saved })).toEqual({
    corrections: [CORRECTION],
    rows: [],
    isUnreadable: false,
  });
  expect(withSavedCorrections(saved, [])).toBe(others);
  expect(withSavedCorrections(withSavedCorrections(undefined, [CORRECTION]), [])).toBeUndefined();
});

const section = (json: string): string | undefined => withSection(undefined, 'corrections', json);

test.each([
  ['no XML of ours', '<state xmlns="urn:goal-table:state">'],
  ['no JSON', section('[')],
  ['no list', section(JSON.stringify(CORRECTION))],
  ['a role of a later version', section(JSON.stringify([{ ...CORRECTION, role: 'colour' }]))],
  ['a heading missing', section('[{"sheet":"项目表","nth":0,"role":"value"}]')],
  ['half a column', section(JSON.stringify([{ ...CORRECTION, nth: 0.5 }]))],
])('%s: nothing is corrected, and it says so', (_, savedState) => {
  expect(savedCorrections({ sheets: [], savedState })).toEqual({ corrections: [], rows: [], isUnreadable: true });
});

test('a workbook without saved state has no corrections', () => {
  expect(savedCorrections(FORM)).toEqual({ corrections: [], rows: [], isUnreadable: false });
});

import { check } from '../../../src/lint/check';
import { resultOf } from '../../../src/taskpane/check/engine';
import { fixesTogether } from '../../../src/taskpane/findings/fixes';
import { atOnce } from '../../../src/workbook/pieces';
import { formWith } from '../forms';

const UNIT = ['产出指标', '质量指标', '活动验收通过率', '≥95'] as const;

test('a protected cell does not hold up the fixes of others', () => {
  const locked = { ...formWith('丙', UNIT), isProtected: true, openCells: [] };
  const workbook = { sheets: [formWith('甲', UNIT), formWith('乙', UNIT), locked] };
  const { findings } = atOnce(resultOf(check(workbook)));
  const fixed = findings.filter(({ fix }) => fix !== null);
  expect(fixed.map(({ cell }) => cell.sheet)).toEqual(['甲', '乙', '丙']);
  expect(fixesTogether(fixed, workbook).findings.map(({ cell }) => cell.sheet)).toEqual(['甲', '乙']);
});

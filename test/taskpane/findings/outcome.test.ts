import type { CheckResult, ListedFinding } from '../../../src/taskpane/check/check-result';
import { mendTexts } from '../../../src/taskpane/findings/mend-texts';
import { outcomeOf } from '../../../src/taskpane/findings/outcome';
import { finding } from '../../report/checked';

const NONE = { error: 0, warning: 0, hint: 0 };

describe('what a step has come to agrees with the verdict, which counts errors', () => {
  it.each([
    ['errors alone', { ...NONE, error: 4 }, 47, 0, '改好 4 项，还差 47 项。'],
    ['the last error', { ...NONE, error: 1 }, 0, 0, '改好 1 项，没有错误了。'],
    [
      'errors and others',
      { error: 1, warning: 2, hint: 1 },
      50,
      0,
      '改好 4 项（错误 1、警告 2、提示 1），还差 50 项错误。',
    ],
    ['others alone', { ...NONE, warning: 3 }, 51, 0, '改好 3 项警告，还差 51 项错误。'],
    ['others, where no errors are', { ...NONE, hint: 2 }, 0, 0, '改好 2 项提示，没有错误了。'],
    ['nothing', NONE, 5, 0, '还差 5 项。'],
    [
      'what stood behind comes up',
      { ...NONE, error: 4 },
      50,
      3,
      '改好 4 项，还差 50 项，其中 3 项原来排在改好的后面。',
    ],
  ])('%s', (_, mended, left, surfaced, said) => {
    expect(mendTexts.outcome(mended, left, surfaced)).toBe(said);
  });
});

describe('two results compared', () => {
  const read = (
    { rows, height }: { readonly rows: readonly number[]; readonly height: number },
    ...findings: readonly ReturnType<typeof finding>[]
  ): CheckResult =>
    ({
      findings: findings as readonly ListedFinding[],
      counts: { error: findings.filter(({ severity }) => severity === 'error').length },
      checked: {
        tables: [{ sheet: '表', indicators: rows.map((row) => ({ row: row - 1 })) }],
        workbook: { sheets: [{ name: '表', area: { rows: height } }] },
      },
    }) as unknown as CheckResult;
  const result = (...findings: readonly ReturnType<typeof finding>[]): CheckResult =>
    read({ rows: [], height: 9 }, ...findings);
  const unit = (at: string, value: string, severity: 'error' | 'warning' = 'warning') =>
    finding({ rule: 'completeness/unit-missing', at: [at], severity, message: `“${value}”没有计量单位。` });
  const value = (at: string, name: string) => finding({ at: [at], message: `“${name}”没有填写指标值。` });

  it.each([
    ['one is gone', [value('表!D5', '甲'), value('表!D6', '乙')], [value('表!D6', '乙')], [1, 0, 0]],
    [
      'its row and those above are gone',
      [value('表!D5', '甲'), value('表!D9', '乙')],
      [value('表!D8', '乙')],
      [1, 0, 0],
    ],
    ['it says the same of another text of the cell', [unit('表!D5', '>=5')], [unit('表!D5', '≥5')], [0, 0, 0]],
    ['it says the same of another cell', [unit('表!D5', '>=五')], [unit('表!D7', '≥六')], [0, 1, 1]],
    ['one of two of a cell', [unit('表!D5', '甲'), unit('表!D5', '乙')], [unit('表!D5', '丙')], [0, 1, 0]],
    ['a new one of the row', [value('表!D5', '甲')], [unit('表!E5', '5', 'error')], [1, 0, 1]],
    ['a milder one of the cell', [value('表!D5', '甲')], [unit('表!D5', '5')], [1, 0, 1]],
    ['one as severe in its place', [value('表!D5', '甲')], [unit('表!D5', '5', 'error')], [0, 0, 1]],
  ])('%s', (_, before, after, [errors, warnings, fresh]) => {
    const outcome = outcomeOf(result(...before), result(...after));
    expect([outcome.mended.error, outcome.mended.warning, outcome.fresh.length]).toEqual([errors, warnings, fresh]);
  });

  it.each([
    ['still read as an indicator', { rows: [5, 6], height: 9 }, 1],
    ['not read as one any more: nothing was mended', { rows: [6], height: 9 }, 0],
    ['still read, while another one is not any more', { rows: [5], height: 9 }, 1],
    ['deleted from the sheet', { rows: [5], height: 8 }, 1],
  ])('a finding is gone, its row %s', (_, now, mended) => {
    const before = read({ rows: [5, 6], height: 9 }, value('表!D5', '甲'));
    expect(outcomeOf(before, read(now)).mended.error).toBe(mended);
  });
});

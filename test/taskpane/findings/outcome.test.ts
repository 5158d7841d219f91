import { mendTexts } from '../../../src/taskpane/findings/mend-texts';

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

import type { KeptText } from '../../../src/taskpane/basics/kept-text';
import { keepStyle, readStyle, stylesFor } from '../../../src/taskpane/marks/kept-style';
import type { MarkStyle } from '../../../src/workbook/cell-mark';

const BOTH: readonly MarkStyle[] = ['fill', 'comment'];

function kept(text: string | null): KeptText {
  let now = text;
  return {
    read: () => now,
    write: (written) => {
      now = written;
    },
    onChange: () => undefined,
  };
}

const blocked: KeptText = {
  read: () => {
    throw new Error('SecurityError');
  },
  write: () => {
    throw new Error('QuotaExceededError');
  },
  onChange: () => undefined,
};

test.each<[string, KeptText, readonly MarkStyle[], MarkStyle]>([
  ['nothing', kept(null), BOTH, 'fill'],
  ['fill', kept('fill'), BOTH, 'fill'],
  ['comment', kept('comment'), BOTH, 'comment'],
  ['comment, which this Excel lacks', kept('comment'), ['fill'], 'fill'],
  ['what nobody has written', kept('?'), BOTH, 'fill'],
  ['nothing, since the browser forbids it', blocked, BOTH, 'fill'],
])('kept: %s', (_what, text, known, expected) => {
  expect(readStyle(text, known)).toBe(expected);
});

test('what is chosen is read the next time; a browser that keeps nothing is no trouble', () => {
  const text = kept(null);
  keepStyle(text, 'comment');
  expect(readStyle(text, BOTH)).toBe('comment');
  expect(() => keepStyle(blocked, 'comment')).not.toThrow();
});

test.each([
  [2000, BOTH],
  [2001, ['fill']],
])('%i cells can be marked by %j', (cells, expected) => {
  expect(stylesFor(cells, BOTH)).toEqual(expected);
});

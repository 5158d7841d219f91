import { createTextSize } from '../../../src/taskpane/basics/text-size';
import type { KeptText } from '../../../src/taskpane/basics/kept-text';
import { themes, withTextSize } from '../../../src/taskpane/start/theme';

function kept(read: () => string | null): KeptText & { written: string[] } {
  const written: string[] = [];
  return { written, read, write: (text) => written.push(text), onChange: () => undefined };
}

it('is kept, and is 14 for anything else', () => {
  const store = kept(() => '16');
  const choice = createTextSize(store);
  expect(choice.get().size).toBe(16);
  choice.choose(18);
  expect(store.written).toEqual(['18']);
  expect(createTextSize(kept(() => '40')).get().size).toBe(14);
  const refused = kept(() => {
    throw new Error('no storage');
  });
  expect(createTextSize(refused).get().size).toBe(14);
});

it('scales all texts and lines of the theme, and nothing else', () => {
  const large = withTextSize(themes.light, 18);
  expect([large.fontSizeBase300, large.fontSizeBase200, large.lineHeightBase300]).toEqual(['18px', '15px', '26px']);
  expect(large.borderRadiusMedium).toBe(themes.light.borderRadiusMedium);
  expect(withTextSize(themes.dark, 14)).toBe(themes.dark);
});

import { isDarkColour, themes } from '../../../src/taskpane/start/theme';
import kept from '../../../src/taskpane/start/themes.json';
import { themesInUse } from './full-themes';

// If this fails, run npm run themes.
test("the pane's themes are Fluent's in Excel's green, with every token in use and none besides", () => {
  expect(kept).toEqual(themesInUse());
});

test('the dark theme has all that the light one has', () => {
  expect(Object.keys(themes.dark).sort()).toEqual(Object.keys(themes.light).sort());
});

test.each([
  ['#202020', true],
  ['#FFFFFF', false],
  ['white', null],
  [undefined, null],
])('a background of %s is dark: %s', (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});

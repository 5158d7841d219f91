import { onceStyled } from '../../../src/taskpane/start/once-styled';

function pageWith(head: string): Document {
  return new DOMParser().parseFromString(head, 'text/html');
}

test('a page without a stylesheet is drawn at once', () => {
  const draw = jest.fn();
  onceStyled(pageWith('<link rel="icon" href="icon.png">'), draw);
  expect(draw).toHaveBeenCalledTimes(1);
});

test('a stylesheet that is there is not waited for', () => {
  const draw = jest.fn();
  const page = pageWith('<link rel="stylesheet" href="pane.css">');
  Object.defineProperty(page.querySelector('link'), 'sheet', { value: {} });
  onceStyled(page, draw);
  expect(draw).toHaveBeenCalledTimes(1);
});

test('one that is still on its way is waited for, and drawn once', () => {
  const draw = jest.fn();
  const page = pageWith('<link rel="stylesheet" href="pane.css">');
  onceStyled(page, draw);
  expect(draw).not.toHaveBeenCalled();
  for (let time = 0; time < 2; time++) page.querySelector('link')?.dispatchEvent(new Event('load'));
  expect(draw).toHaveBeenCalledTimes(1);
});

test.each([
  ['already', true],
  ['later', false],
])('without one that cannot be had, as is known %s, nothing is drawn', (_when, isKnown) => {
  const draw = jest.fn();
  const page = pageWith('<link rel="stylesheet" href="pane.css">');
  // As the page marks it, when the browser has an empty stylesheet for it.
  if (isKnown) {
    page.documentElement.className = 'not-styled';
    Object.defineProperty(page.querySelector('link'), 'sheet', { value: {} });
  }
  onceStyled(page, draw);
  page.querySelector('link')?.dispatchEvent(new Event('error'));
  expect(draw).not.toHaveBeenCalled();
});

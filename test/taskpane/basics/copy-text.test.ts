import { copyText } from '../../../src/taskpane/basics/copy-text';

/** Gives the page a clipboard as in some versions of Excel; jsdom has none. */
function givePage(command: (() => boolean) | undefined, write: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(document, 'execCommand', { configurable: true, value: command });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: write && { writeText: write } });
}

const selected = (): string => {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? field.value : '';
};

test('in a frame without the clipboard interface the command copies the whole text', async () => {
  let copied = '';
  givePage(() => {
    copied = selected();
    return true;
  }, undefined);
  expect(await copyText('第一行\n第二行')).toBe(true);
  expect(copied).toBe('第一行\n第二行');
});

test('where the command does nothing, the clipboard interface is asked', async () => {
  let copied: string | null = null;
  const write = (text: string): Promise<void> => {
    copied = text;
    return Promise.resolve();
  };
  for (const command of [() => false, undefined]) {
    givePage(command, write);
    expect(await copyText('≥95%')).toBe(true);
    expect(copied).toBe('≥95%');
    copied = null;
  }
});

test('where both are refused, that is said', async () => {
  givePage(
    () => false,
    () => Promise.reject(new DOMException('', 'NotAllowedError')),
  );
  expect(await copyText('≥95%')).toBe(false);
  givePage(() => false, undefined);
  expect(await copyText('≥95%')).toBe(false);
});

test('the page is left as it was, with the focus where the user had it', async () => {
  document.body.innerHTML = '<button>复制</button>';
  const button = document.querySelector('button');
  button?.focus();
  givePage(() => true, undefined);
  await copyText('≥95%');
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('textarea')).toBeNull();
});

/** The added built-ins behave like the browser's own, which are removed for this test. */

const own = {
  at: { array: Array.prototype.at, text: String.prototype.at },
  hasOwn: Object.hasOwn,
  throwIfAborted: AbortSignal.prototype.throwIfAborted,
};

beforeAll(() => {
  for (const [owner, name] of [
    [Array.prototype, 'at'],
    [String.prototype, 'at'],
    [Object, 'hasOwn'],
    [AbortSignal.prototype, 'throwIfAborted'],
  ] as const)
    Reflect.deleteProperty(owner, name);
  jest.requireActual('../../../src/taskpane/start/newer-built-ins');
});

test.each([0, 1, 2, 3, -1, -3, -4, 1.9, -1.9, NaN, Infinity])('at(%d)', (index) => {
  expect(Array.prototype.at).not.toBe(own.at.array);
  expect([1, 2, 3].at(index)).toBe(own.at.array.call([1, 2, 3], index));
  expect('绩效表'.at(index)).toBe(own.at.text.call('绩效表', index));
});

test('hasOwn', () => {
  const object = Object.assign(Object.create({ inherited: 1 }) as object, { own: 1 });
  for (const key of ['own', 'inherited', 'toString']) expect(Object.hasOwn(object, key)).toBe(own.hasOwn(object, key));
});

test('throwIfAborted', () => {
  const controller = new AbortController();
  expect(() => controller.signal.throwIfAborted()).not.toThrow();
  controller.abort();
  expect(() => controller.signal.throwIfAborted()).toThrow(expect.objectContaining({ name: 'AbortError' }) as Error);
});

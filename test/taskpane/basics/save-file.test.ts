import { saveFile } from '../../../src/taskpane/basics/save-file';

const clicked: string[] = [];

beforeEach(() => {
  clicked.length = 0;
  URL.createObjectURL = () => 'blob:it';
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['without Office', undefined, true],
  ['before Office is ready', {}, true],
  ['in Excel for Windows', { context: { platform: 'PC' } }, true],
  ['in Excel on the web', { context: { platform: 'OfficeOnline' } }, true],
  ['in Excel for Mac, where a download does nothing', { context: { platform: 'Mac' } }, false],
])('%s', (_where, office, isSaved) => {
  if (office) Object.assign(globalThis, { Office: office });
  expect(saveFile('表.json', '{}', 'application/json')).toBe(isSaved);
  expect(clicked).toEqual(isSaved ? ['表.json'] : []);
});

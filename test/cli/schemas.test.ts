import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { goalTable } from './goal-table';

const FORMS = join(__dirname, '..', 'forms');
const folder = mkdtempSync(join(tmpdir(), 'goal-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ajv = new Ajv({ unknownFormats: 'ignore' });

test.each([
  ['check', []],
  ['inspect', ['--explain']],
  ['fix', ['--out', join(folder, 'out')]],
])('what %s prints is valid by the schema that users get', async (command, options) => {
  const schema: object = JSON.parse(
    readFileSync(join(__dirname, '../../docs/schemas', `${command}.schema.json`), 'utf8'),
  );
  const isValid = ajv.compile(schema);
  const files = [join(FORMS, 'demos/demo-formula-trap.xlsx'), join(FORMS, 'more/zhejiang-cixi-2023.xlsx'), '没有.xlsx'];
  const { out } = await goalTable([command, ...files, '--format', 'json', ...options]);
  const printed = JSON.parse(out);
  isValid(printed);
  expect(isValid.errors).toBeNull();
  expect(isValid({ ...printed, version: 2 })).toBe(false);
  expect(isValid({ ...printed, later: true })).toBe(true);
});

test('what compare prints is valid by the schema that users get', async () => {
  const schema: object = JSON.parse(readFileSync(join(__dirname, '../../docs/schemas/compare.schema.json'), 'utf8'));
  const isValid = ajv.compile(schema);
  const [old, now] = ['demos/demo-clean.xlsx', 'demos/demo-percent-over-100.xlsx'].map((name) => join(FORMS, name));
  const { out } = await goalTable(['compare', old ?? '', now ?? '', '--format', 'json']);
  isValid(JSON.parse(out));
  expect(isValid.errors).toBeNull();
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formProfiles } from '../../src/goals/form-profile';
import { levelKey } from '../../src/goals/levels';
import { nameKey } from '../../src/library/name-key';
import { templateFileSchema } from '../../src/library/schema';
import { templates } from '../../src/library/templates';

const folder = path.join(__dirname, '../../src/library/templates');
const files = readdirSync(folder);

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

test.each(files)('%s keeps to the schema', (file) => {
  expect(templateFileSchema.safeParse(read(file)).error?.issues ?? []).toEqual([]);
});

test('every file is part of the library', () => {
  const names = files
    .map((file) => templateFileSchema.parse(read(file)))
    .flatMap((file) => file.templates.map(({ id }) => `${file.domain} ${id}`));
  expect(templates.map(({ domain, id }) => `${domain} ${id}`).sort()).toEqual(names.sort());
});

/** What occurs more than once. */
function repeated(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

test('ids are unique', () => {
  expect(repeated(templates.map(({ id }) => id))).toEqual([]);
});

test('no two templates share a name, an alias or a wording', () => {
  const names = templates.flatMap(({ name, aliases, seenAs = [] }) => [
    ...new Set([name, ...aliases, ...seenAs].map(nameKey)),
  ]);
  expect(repeated(names)).toEqual([]);
});

type Template = (typeof templates)[number];

/** Names of the templates that `holds` is false for. */
function failing(holds: (template: Template) => boolean): readonly string[] {
  return templates.filter((template) => !holds(template)).map(({ name }) => name);
}

test.each<[string, (template: Template) => boolean]>([
  [
    'a rate is given in % with × 100 % in its formula',
    ({ kind, unit, formula }) => !/rate|satisfaction/.test(kind) || (unit === '%' && /÷.*×100%$/.test(formula)),
  ],
  [
    'a rate up to 100 % aims at no more',
    ({ kind, value }) => !/^(rate|satisfaction)$/.test(kind) || Number(value) <= 100,
  ],
  [
    'such a rate does not ask for ≥100 %',
    ({ kind, operator, value }) => kind !== 'rate' || operator !== '≥' || value !== 100,
  ],
  [
    'never "≤0" of something counted',
    ({ kind, operator, value }) => kind !== 'count' || operator !== '≤' || value !== 0,
  ],
  ['what is counted has a unit', ({ kind, unit }) => !['count', 'money', 'duration'].includes(kind) || unit !== ''],
  ['words are 定性, all else is 定量', ({ nature, kind }) => (nature === '定性') === (kind === 'qualitative')],
  [
    'numbers have an operator, words and deadlines neither operator nor unit',
    ({ operator, value, unit, kind }) =>
      typeof value === 'number'
        ? operator !== null && !['qualitative', 'date'].includes(kind)
        : operator === null && unit === '' && ['qualitative', 'date'].includes(kind),
  ],
  [
    'the operator follows the direction',
    ({ direction, operator }) =>
      (operator !== '≥' || direction === '正向') && (operator !== '≤' || direction === '反向'),
  ],
  [
    'the scoring follows the operator',
    ({ operator, scoring }) =>
      !(
        (operator === '≤' && scoring.includes('≥目标值')) ||
        (operator === '≥' && scoring.includes('≤目标值')) ||
        (operator === '=' && /[≥≤]目标值/.test(scoring))
      ),
  ],
  ['cost is held down', ({ level1, level2, operator }) => !`${level1}${level2}`.includes('成本') || operator !== '≥'],
  [
    'satisfaction and complaints, and only they, stand under 满意度',
    ({ level1, name }) => (level1 === '满意度指标') === /满意|投诉/.test(name),
  ],
  [
    'timeliness says something about time',
    ({ level2, name, kind }) =>
      level2 !== '时效指标' || /及时|按期|按时|时限|期限|时间/.test(name) || kind === 'duration',
  ],
  [
    'a name holds no target and is short',
    ({ name, aliases }) => [name, ...aliases].every((text) => !/[≥≤<>=%]/.test(text) && text.length <= 25),
  ],
  [
    'no column repeats another',
    ({ name, explanation, basis, formula }) => new Set([name, explanation, basis, formula]).size === 4,
  ],
  ['the explanation gives no advice', ({ explanation }) => !/不应|须|应注明|不要|自评时/.test(explanation)],
  [
    'amounts and deadlines are examples',
    ({ kind, valueKind }) => !['money', 'date'].includes(kind) || valueKind === '示例值',
  ],
])('%s', (_, holds) => {
  expect(failing(holds)).toEqual([]);
});

test('every template is mapped to every form but the evaluation form of 2013', () => {
  const profiles = ['财预2021-101', '财预2015-88', '湖北', '湖南(河南同型)', '福建', '江西', '河北'];
  expect(failing(({ mapping }) => profiles.every((profile) => profile in mapping))).toEqual([]);
});

test('levels and mappings name levels that the forms have', () => {
  const known = new Set(
    formProfiles.flatMap(({ levels }) =>
      Object.entries(levels).flatMap(([level1, all]) => all.map((level2) => `${level1}/${level2}`)),
    ),
  );
  const unknown = templates.flatMap(({ name, level1, level2, mapping }) =>
    [`${level1}/${level2}`, ...Object.values(mapping)]
      .filter((pair) => pair !== '一般性支出情况/' && !known.has(pair.split('/').map(levelKey).join('/')))
      .map((pair) => `${name}: ${pair}`),
  );
  expect(unknown).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findCommonIndicator } from '../../src/rules/facts/common-indicators';
import { plainDirectionOf } from '../../src/wording/direction';
import { formProfiles } from '../../src/goals/form-profile';
import { levelKey } from '../../src/goals/levels';
import { isUnit } from '../../src/wording/units';
import { nameKey } from '../../src/library/name-key';
import { domainSchema } from '../../src/library/schema';
import { templates } from '../../src/library/templates';

const folder = path.join(__dirname, '../../src/library/templates');
const files = readdirSync(folder);

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

test.each(files)('%s keeps to the schema', (file) => {
  expect(domainSchema.safeParse(read(file)).error?.issues ?? []).toEqual([]);
});

test('every file is part of the library', () => {
  const names = files
    .map((file) => domainSchema.parse(read(file)))
    .flatMap(({ domain, fields }) =>
      fields.flatMap(({ name, templates }) => templates.map(({ id }) => [domain, name, id])),
    );
  expect(templates.map(({ domain, field, id }) => [domain, field, id]).sort()).toEqual(names.sort());
});

/** Texts that occur more than once. */
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

const DIRECTIONS = { 正向: 'higher', 反向: 'lower', 定值: 'fixed' } as const;
/** Units of statistics and of visits that no form lists. */
const OTHER_UNITS = new Set([
  '台（套）',
  '家次',
  '/10万',
  '平方米/人',
  '件/万人',
  '公斤/亩',
  '人次/日',
  '微克/立方米',
  '元/平方米·年',
]);

function isClosed(value: unknown): boolean {
  const text = typeof value === 'string' ? value : '';
  return ['（）', '“”', '《》', '〔〕'].every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  );
}

/** Names of templates for which `holds` is false. */
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
    'the operator follows the direction, and what is paid as fixed is "="',
    ({ direction, operator }) => direction !== '定值' || operator === '=',
  ],
  [
    'the operator does not contradict the direction',
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
  [
    'cost is held down, but for what says how much was saved',
    ({ level1, name, operator }) => level1 !== '成本指标' || operator !== '≥' || /压减|节约/.test(name),
  ],
  [
    'satisfaction and complaints, and only they, stand under 满意度',
    ({ level1, level2, name }) =>
      (level1 === '满意度指标') === (/满意|好评/.test(name) || (name.includes('投诉次数') && !level2.includes('成本'))),
  ],
  [
    'timeliness says something about time',
    ({ level2, name, kind }) =>
      level2 !== '时效指标' || /及时|按期|按时|时限|期限|时间|进度/.test(name) || kind === 'duration',
  ],
  [
    'a name holds no target, no year, and is short',
    ({ name, aliases }) => [name, ...aliases].every((text) => !/[≥≤<>=%]|20\d\d/.test(text) && text.length <= 25),
  ],
  [
    'no column repeats another',
    ({ name, explanation, basis, formula }) => new Set([name, explanation, basis, formula]).size === 4,
  ],
  [
    'the explanation gives no advice and is no fragment',
    ({ explanation }) => !/不应|须|应注明|不要|不得|自评时|为准|占比$|上限$/.test(explanation),
  ],
  ['no basis names an article: none has been looked up', ({ basis }) => !/第[一二三四五六七八九十百]+条/.test(basis)],
  ['names of laws and rules follow one another without a comma', ({ basis }) => !basis.includes('》、《')],
  ['brackets and quotation marks are closed', (template) => Object.values(template).flat().every(isClosed)],
  ['no remark of an editor shows', (template) => !/POLICY|待核/.test(JSON.stringify(template))],
  ['a unit is one that forms use', ({ unit }) => unit === '' || isUnit(unit) || OTHER_UNITS.has(unit)],
  [
    'a name that says plainly which way is better says so rightly',
    ({ name, aliases, direction }) =>
      [name, ...aliases].map(plainDirectionOf).every((plain) => plain === null || plain === DIRECTIONS[direction]),
  ],
  [
    'a name written into a form is no misnaming of a common indicator',
    ({ name, aliases }) =>
      [name, ...aliases].every(
        (text) => !findCommonIndicator(text)?.misnamings.some((one) => nameKey(one) === nameKey(text)),
      ),
  ],
  [
    'an alias fits the value: rates are called rates, counts are not',
    ({ kind, aliases }) =>
      aliases.every((alias) =>
        /(率|比例|占比|比重|满意度)$/.test(alias)
          ? !['count', 'money', 'duration', 'date'].includes(kind)
          : kind !== 'rate' || /[比度平]$/.test(alias),
      ),
  ],
  [
    'amounts, deadlines and what is counted are examples, unless none is aimed at',
    ({ kind, value, valueKind }) => !['money', 'date', 'count'].includes(kind) || value === 0 || valueKind === '示例值',
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

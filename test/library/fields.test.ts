import { domains, templates } from '../../src/library/templates';

const fields = domains.flatMap(({ fields }) => fields);

/** 类 of 政府收支分类科目 with spending by counties; 外交 (202) is spent only by the state. */
const CLASSES = [
  '201',
  '203',
  '204',
  '205',
  '206',
  '207',
  '208',
  '210',
  '211',
  '212',
  '213',
  '214',
  '215',
  '216',
  '217',
  '219',
  '220',
  '221',
  '222',
  '224',
  '232',
];

/** 款 of 一般公共服务 (201), each with a department of its own. */
const GENERAL_SERVICES = [
  '20101',
  '20102',
  '20103',
  '20104',
  '20105',
  '20106',
  '20107',
  '20108',
  '20111',
  '20113',
  '20114',
  '20123',
  '20126',
  '20128',
  '20129',
  '20131',
  '20132',
  '20133',
  '20134',
  '20136',
  '20137',
  '20138',
  '20139',
  '20140',
  '20141',
];

test.each([...CLASSES, ...GENERAL_SERVICES])('the function %s has its indicators', (code) => {
  const own = fields.filter(({ codes }) => codes.some((one) => one.startsWith(code)));
  expect(own.flatMap((field) => field.templates).length).toBeGreaterThanOrEqual(5);
});

test('every field of work has at least five indicators, on more than one level', () => {
  const poor = fields.filter(
    (field) => field.templates.length < 5 || new Set(field.templates.map(({ level2 }) => level2)).size < 2,
  );
  expect(poor.map(({ name }) => name)).toEqual([]);
});

test('no field has two names', () => {
  const names = fields.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('there are about a thousand indicators', () => {
  expect(templates.length).toBeGreaterThanOrEqual(1000);
});

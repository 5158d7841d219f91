import { templates } from '../../src/library/templates';
import { withValue } from '../../src/library/with-value';

const rate = templates.find(({ name }) => name === '预算执行率');

test.each([
  ['≥98%', { operator: '≥', value: 98, unit: '%' }],
  ['98', { operator: '≥', value: 98, unit: '%' }],
  ['不低于 98.5 %', { operator: '≥', value: 98.5, unit: '%' }],
  ['=100%', { operator: '=', value: 100, unit: '%' }],
  ['12月31日前', { operator: null, value: '12月31日前', unit: '', kind: 'date' }],
  ['2025年12月31日前', { operator: null, value: '2025年12月31日前', unit: '' }],
  ['80%-90%', { operator: null, value: '80%-90%', unit: '' }],
  ['合格', { operator: null, value: '合格', unit: '', nature: '定性' }],
])('a value %s is the template’s', (text, expected) => {
  if (!rate) throw new Error('no such template');
  expect(withValue(rate, text)).toMatchObject({ ...expected, name: rate.name, valueKind: '规范值' });
});

test.each(['', '  ', '待定', '≥', '**'])('“%s” is no value', (text) => {
  if (!rate) throw new Error('no such template');
  expect(withValue(rate, text)).toBeNull();
});

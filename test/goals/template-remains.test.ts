import { placeholderInName, placeholderInValue } from '../../src/wording/placeholders';

test.each([
  ['种植作物成活率（≥**%）', '**'],
  ['XX项目完成率', 'XX'],
  ['××培训人次', '××'],
  ['培训人次（待定）', '(待定)'],
  ['待定', '待定'],
  ['此处填写指标名称', '此处填写'],
  ['会同上级部门检查次数', null],
  ['待定级残疾儿童救助人数', null],
  ['A×B', null],
  ['*任务完成率', null],
  ['maxxum拖拉机数量', null],
  ['培训合格率', null],
])('in the name %s: %s', (name, found) => {
  expect(placeholderInName(name)).toBe(found);
});

test.each([
  ['文字描述', '文字描述'],
  ['≥**%', '**'],
  ['约××人', '××'],
  ['- -', '--'],
  ['—', '—'],
  ['/', '/'],
  ['无', '无'],
  ['待定', '待定'],
  ['同上', '同上'],
  ['详见附件', '详见附件'],
  ['不低于同上年水平', null],
  ['无事故', null],
  ['按时完整公开', null],
  ['-5%', null],
  ['', null],
])('in the value %s: %s', (value, found) => {
  expect(placeholderInValue(value)).toBe(found);
});

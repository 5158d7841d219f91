import { lastRemark, withoutRemarks } from '../../src/wording/name-parts';

test.each([
  ['企业满意度（%）', '企业满意度'],
  ['预算执行率[支出÷（年初预算+追加）×100%]', '预算执行率'],
  ['培训（线上）人次（含实操(两天)）', '培训人次'],
  ['没有写完（不少于', '没有写完（不少于'],
  ['“三公”经费控制率', '“三公”经费控制率'],
])('%s without remarks: %s', (text, plain) => {
  expect(withoutRemarks(text)).toBe(plain);
});

test.each([
  ['满意度（学生）', '学生'],
  ['造林面积 [ 亩 ] ', '亩'],
  ['（续建）道路里程', ''],
  ['培训（线上）人次（含实操(两天)）', ''],
  ['没有写完（不少于', ''],
])('%s ends with the remark “%s”', (text, remark) => {
  expect(lastRemark(text)).toBe(remark);
});

test('what is asked to stay stays', () => {
  expect(withoutRemarks('成活率（≥95%）（含补植）', (inner) => inner.startsWith('≥'))).toBe('成活率（≥95%）');
});

test('a long text of brackets takes no longer than it is long', () => {
  const start = performance.now();
  withoutRemarks('('.repeat(32_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});

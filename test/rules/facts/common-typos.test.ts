import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTypos, withoutTypos } from '../../../src/rules/facts/common-typos';

test.each([
  ['积极参加、组织种类商务活动', '积极参加、组织各类商务活动'],
  ['组织开州级重点招商活动', '组织开展州级重点招商活动'],
  ['履职工工作任务完成率', '履职工作任务完成率'],
  ['満意度指标', '满意度指标'],
  ['企业投情况', '企业投诉情况'],
  ['企业满意渡', '企业满意度'],
  ['项目完成律', '项目完成率'],
  ['群众知晓率率', '群众知晓率'],
  ['复盖率', '覆盖率'],
  ['工程己完成', '工程已完成'],
  ['建立台帐', '建立台账'],
  ['帐户管理', '账户管理'],
  ['公开的的内容', '公开的内容'],
])('%s is written %s', (text, mended) => {
  expect(findTypos(text)).not.toEqual([]);
  expect(withoutTypos(text)).toBe(mended);
  expect(findTypos(mended)).toEqual([]);
});

test.each([
  '组织种类丰富的文化活动',
  '组织开展活动',
  '组织开会',
  '职工工作任务',
  '公园满意度',
  '幼儿园满意率',
  '满意底线',
  '汇率率先稳定',
  '修复盖板',
  '自己完成',
  '按排名奖励',
  '公布署名',
  '究竟争取到多少',
  '信贷币种',
  '帐篷采购',
  '防帐篷',
  '预防犯罪',
  '举措失当',
  '目的的实现',
  '标的的确定',
  '工作日标准',
  '当日标识',
  '推进进度',
  '业绩绩效',
  '既使用又管理',
  '参与投情况',
])('%s is left alone', (text) => {
  expect(findTypos(text)).toEqual([]);
});

test('the library’s own texts have none', () => {
  const folder = join(__dirname, '../../../src/library/templates');
  const found = readdirSync(folder).flatMap((file) => findTypos(readFileSync(join(folder, file), 'utf8')));
  expect(found).toEqual([]);
});

import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { sheetOfGrid } from '../../forms/text-grid';

const INDICATORS = `
一级指标 | 二级指标 | 三级指标 | 目标值
产出指标 | 数量指标 | 服务老人数 | 1200人
效益指标 | 社会效益指标 | 服务覆盖率 | 100%`;

function rolesIn(head: string): (string | null)[] {
  const sheet = sheetOfGrid(`项目绩效目标申报表 | | |\n${head.trim()}${INDICATORS}`);
  return recognizeGoalTables({ sheets: [sheet] }).flatMap(({ budget }) =>
    budget.map(({ role, value }) => `${String(value)} ${String(role)}`),
  );
}

test('the amounts of a head whose contents stand below their labels are those of the form', () => {
  expect(
    rolesIn(`
购买主体 | 项目名称 | 预算金额（万元） | 其中：财政拨款（万元）
某市民政局 | 居家养老服务 | 86.4 | 80`),
  ).toEqual(['86.4 total', '80 fiscal']);
});

test('those of a list of projects are not', () => {
  expect(
    rolesIn(`
实施单位 | 项目名称 | 预算金额（万元） | 其中：财政拨款（万元）
某市民政局 | 居家养老服务 | 86.4 | 80
某区民政局 | 助餐服务 | 20 | 20`)[0],
  ).toBe('86.4 task');
});

test('a heading of money alone is the total there', () => {
  expect(
    rolesIn(`
项目名称 | 实施单位 | 资金（万元） | 起止时间
棚圈建设 | 某县畜牧站 | 320 | 2023年4月-10月`),
  ).toEqual(['320 total']);
});

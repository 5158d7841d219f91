import {
  departmentRank,
  isDepartmentLabel,
  isProjectCodeLabel,
  isProjectLabel,
  isYearLabel,
} from '../../../src/recognize/vocabulary/field-labels';

test.each([
  ...[
    '部门（单位）名称',
    '部门(单位)名称',
    '填报单位（盖章）',
    '主管部门及代码',
    '单位名称',
    '省级主管部门',
    '*预算单位',
  ],
  ...[
    '中央主管部门',
    '区县主管部门',
    '区级业务主管部门',
    '区级林业主管部门',
    '项目实施单位',
    '实施单位及代码',
    '资金使用单位',
  ],
  ...['单位代码及名称', '一级预算部门', '县（区）主管部门', '填 报\n单 位', '学校名称', '业务主管部门编码和名称'],
  ...['实施机构', '购买主体', '采购单位', '牵头部门', '项目实施主体'],
])('%j names the department', (text) => {
  expect(isDepartmentLabel(text)).toBe(true);
});

test.each([
  ...[
    '主管部门意见',
    '财政部门',
    '单位负责人',
    '部门编码',
    '单位：万元',
    '部门职能',
    '单位成本',
    '责任单位',
    '部门预算',
  ],
  ...['财政部门审核意见', '联系部门电话', '工作单位数', '机构', '承接主体', '市场主体', '机构数量'],
])('%j names no department', (text) => {
  expect(isDepartmentLabel(text)).toBe(false);
});

test.each([
  ['县级主管部门', '省级主管部门'],
  ['区县主管部门', '中央主管部门'],
  ['主管部门', '项目实施单位'],
  ['部门（单位）名称', '填报单位'],
])('%s says more surely than %s whose form it is', (sure, unsure) => {
  expect(departmentRank(sure)).toBeLessThan(departmentRank(unsure));
});

test.each([
  '项目名称',
  '二级项目名称',
  '政策和项目名称',
  '*项目（政策）名称',
  '专项资金名称',
  '转移支付名称',
  '项目\n名称',
])('%j names the project', (text) => {
  expect(isProjectLabel(text)).toBe(true);
});

test.each(['任务名称', '指标名称', '项目', '项目类别', '支出项目名称'])('%j names no project', (text) => {
  expect(isProjectLabel(text)).toBe(false);
});

test.each(['项目编码', '项目代码', '二级项目编号'])('%j is the code', (text) => {
  expect(isProjectCodeLabel(text)).toBe(true);
});

test.each([
  ['预算年度', true],
  ['项目实施年度', true],
  ['申报年份', true],
  ['年度目标', false],
  ['年度', false],
  ['项目年限', false],
])('%j asks for the year: %s', (text, is) => {
  expect(isYearLabel(text)).toBe(is);
});

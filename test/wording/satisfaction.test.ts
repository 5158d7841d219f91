import { isSatisfactionName, mentionsSatisfaction } from '../../src/wording/satisfaction';

test.each([
  ['企业满意度', true],
  ['指标1：新增招商引资项目客商的满意度', true],
  ['企业投诉', true],
  ['群众好评数', true],
  ['受益群众', true],
  ['社会公众或服务对象', true],
  ['群众获得感', true],
  ['走访企业数', false],
  ['培训企业人员人次', false],
  ['群众安全感', true],
  ['政策知晓率', false],
])('%s can stand under 满意度: %s', (name, expected) => {
  expect(mentionsSatisfaction(name)).toBe(expected);
});

test.each([
  ['委托单位满意度', true],
  ['群众满意率', true],
  ['好评率', true],
  ['受益企业满意度达标率', true],
  ['开展满意度调查次数', false],
  ['满意度调查问卷回收率', false],
  ['群众安全感', false],
  ['走访企业数', false],
])('%s is a satisfaction: %s', (name, expected) => {
  expect(isSatisfactionName(name)).toBe(expected);
});

import {
  ASKS_FOR_WORDS,
  DEPARTMENT_ENDINGS,
  DIVISIONS,
  EXPLAINING_HEADINGS,
  EXPLAINS_A_NAME,
  EXPLANATIONS,
  HEADINGS_BESIDE_GOALS,
  KINDS_OF_STANDARD,
  MANAGEMENT_LEVELS,
  NUMBERED_THINGS,
  TITLE_SCOPES,
  TITLE_WORDS,
  WHOLE_SPENDING,
} from '../../../src/wording/lexicon/form-words';

test.each([
  ['DEPARTMENT_ENDINGS', DEPARTMENT_ENDINGS, '厅 委员会', '中心 学校'],
  ['DIVISIONS', DIVISIONS, '州 旗', '国 村'],
  ['TITLE_WORDS', TITLE_WORDS, '绩效 申报', '招商 修缮'],
  ['ASKS_FOR_WORDS', ASKS_FOR_WORDS, '文字描述 请填写', '待定 XX'],
  ['EXPLAINS_A_NAME', EXPLAINS_A_NAME, '反映 考核', '每月 按时'],
  ['EXPLANATIONS', EXPLANATIONS, '情况 是否', '完成 公开'],
  ['WHOLE_SPENDING', WHOLE_SPENDING, '整体支出', '项目支出 招商引资'],
  ['NUMBERED_THINGS', NUMBERED_THINGS, '任务 职能', '目标 招商'],
  ['MANAGEMENT_LEVELS', MANAGEMENT_LEVELS, '投入 决策', '产出 效益'],
  ['EXPLAINING_HEADINGS', EXPLAINING_HEADINGS, '解释 评分标准', '名称 依据'],
  ['HEADINGS_BESIDE_GOALS', HEADINGS_BESIDE_GOALS, '名称 职能', '培训 招商'],
  ['KINDS_OF_STANDARD', KINDS_OF_STANDARD, '行业 历史', '评分 质量'],
  ['TITLE_SCOPES', TITLE_SCOPES, '整体 专项', '年度 招商'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

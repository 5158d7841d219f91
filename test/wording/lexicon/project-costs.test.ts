import {
  EVENT_PROJECTS,
  PURCHASES,
  SMALL_REPAIRS,
  STUDY_PROJECTS,
  SUBSIDY_PROJECTS,
  TRAINING_PROJECTS,
  UPKEEP_PROJECTS,
} from '../../../src/wording/lexicon/project-costs';

test.each([
  ['SMALL_REPAIRS', SMALL_REPAIRS, '日常 养护', '大修 改造'],
  ['PURCHASES', PURCHASES, '购置 采购', '建设 培训'],
  ['UPKEEP_PROJECTS', UPKEEP_PROJECTS, '物业 运维', '购置 规划'],
  ['STUDY_PROJECTS', STUDY_PROJECTS, '规划 审计', '施工 补贴'],
  ['TRAINING_PROJECTS', TRAINING_PROJECTS, '培训 会议', '购置 规划'],
  ['EVENT_PROJECTS', EVENT_PROJECTS, '展会 宣传', '审计 低保'],
  ['SUBSIDY_PROJECTS', SUBSIDY_PROJECTS, '津贴 救助', '采购 会议'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

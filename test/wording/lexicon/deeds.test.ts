import {
  ADVERBS_OF_WORK,
  COMPLETING_DEEDS,
  COUNTED_WORK,
  DEEDS,
  DEED_LOOKALIKES,
  GROWING_THINGS,
  IMPROVING_DEEDS,
  PROMISES,
  PROMISE_LOOKALIKES,
  REDUCING_DEEDS,
  STANDARDS_KEPT,
  WARRANTS,
} from '../../../src/wording/lexicon/deeds';

test.each([
  ['PROMISES', PROMISES, '确保 切实 不断', '提高 保证金 确认'],
  ['PROMISE_LOOKALIKES', PROMISE_LOOKALIKES, '保证金 持续影响', '保证质量 持续改进'],
  ['WARRANTS', WARRANTS, '确保 保证', '切实 不断'],
  ['DEEDS', DEEDS, '提高 控制 完善', '确保 数量 单价'],
  ['DEED_LOOKALIKES', DEED_LOOKALIKES, '控制率 按揭', '控制成本 按期'],
  ['COUNTED_WORK', COUNTED_WORK, '开展 购置 资助', '超标 提高 未'],
  ['ADVERBS_OF_WORK', ADVERBS_OF_WORK, '有效 稳步', '提高 保证金'],
  ['REDUCING_DEEDS', REDUCING_DEEDS, '减轻 控制', '提高 完成'],
  ['IMPROVING_DEEDS', IMPROVING_DEEDS, '提升 推动', '降低 完成'],
  ['COMPLETING_DEEDS', COMPLETING_DEEDS, '完成 落实', '提升 减少'],
  ['GROWING_THINGS', GROWING_THINGS, '收入 旅游', '安全 意识'],
  ['STANDARDS_KEPT', STANDARDS_KEPT, '安全 运行', '收入 任务'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

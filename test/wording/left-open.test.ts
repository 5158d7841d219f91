import { isLeftOpen, isPaidAsSpent, leansOnOthers } from '../../src/wording/left-open';
import { parseTargetValue } from '../../src/wording/parse-target-value';

test.each([
  ...[
    '拟由乡镇统计后上报',
    '县局尚未分解',
    '目标数待分解',
    '请财政局审定',
    '待补充材料',
    '由县财政统筹解决',
    '年初未下达',
    '无固定数量',
    '无法精确统计',
    '没有统一口径',
    '见2025年工作计划',
    '2026年任务尚未下达',
    '2026年计划未定',
  ],
  ...['以年报为依据', '以实际脱贫户数计', '以第三方测评为准', '与任务书相同', '与上级下达一致', '按当年下达任务数'],
  ...['见左', '见预算文本第12页', '（参照附表3—2填写）', '详见《实施方案》第三章', '附件1', '附表2-1', '参见任务清单'],
  ...['无任务', '没有批复'],
  ...['不固定', '无目标', '暂无调查', '无法量化', '无统计口径', '不掌握，以后补'],
  ...[
    '按申报情况据实统计',
    '视财力安排',
    '具体数量待定',
    '目前无法确定',
    '由于任务未分解，暂不填',
    '任务数以省厅文件为准',
  ],
  ...['年底做完调查再说', '招标后才知道', '还没调查', '尚未招标', '未开工', '任务没有报'],
])('%s leaves the figure open', (value) => {
  expect(isLeftOpen(parseTargetValue(value))).toBe(true);
});

test.each([
  ...[
    '全部办结',
    '应保尽保',
    '按要求完成',
    '逐步扩大',
    '持续增加',
    '按时足额',
    '未检全部清零',
    '零发生',
    '无事故',
    '不低于上年',
    '不超过计划数',
    '达到核定数',
    '不超预算数',
  ],
  ...[
    '同比增长',
    '较上年增加',
    '以上年实际为准',
    '参考值',
    '优',
    '',
    '若干',
    '由少到多',
    '未发生',
    '没有事故',
    '与主体工程同步',
    '与建设进度一致',
    '与去年持平',
    '按月发放',
    '随到随办',
  ],
])('%s does not', (value) => {
  expect(isLeftOpen(parseTargetValue(value))).toBe(false);
});

test.each([
  ...[
    '听乡镇通知',
    '等县里文件',
    '看实际申请情况',
    '按学校上报名单',
    '以名册为准',
    '依排查结果',
    '按要求',
    '按文件标准',
  ],
  ...['服从上级安排', '（照合同）'],
])('%s leans on others', (value) => {
  expect(leansOnOthers(parseTargetValue(value))).toBe(true);
});

test.each([
  ...['按要求完成', '按月发放', '等于上年', '看病更方便', '按时办结', '以工代赈', '符合规定', '应报尽报', '同上年情况'],
  ...['听力正常', '依法依规', '按标准配备', '全部按要求', '按照合同支付50万元'],
])('%s does not lean on others', (value) => {
  expect(leansOnOthers(parseTargetValue(value))).toBe(false);
});

test.each([
  ['据实列支', true],
  ['按实际发生额报销', true],
  ['实报实销', true],
  ['据实', false],
  ['按实际', false],
  ['据实填报', false],
  ['据实列支50万元', false],
])('%s is a way of paying: %s', (value, isWay) => {
  expect(isPaidAsSpent(parseTargetValue(value))).toBe(isWay);
});

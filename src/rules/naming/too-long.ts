import { findCommonIndicator } from '../facts/common-indicators';
import { withoutPrefix, withoutRemarks } from '../../wording/name-parts';
import { squeeze } from '../../wording/plain-text';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule<'long' | 'cut', 'most' | 'kept'>({
  meta: {
    id: 'naming/too-long',
    title: '指标名称过长',
    category: '规范性',
    severity: 'hint',
    messages: {
      long: '指标名称“{name}”有{length}个字，超过{most}个字，不够简洁。',
      cut: '指标名称“{name}”有{length}个字，超过{most}个字，有的系统会截断。',
    },
    fix: null,
    thresholds: {
      most: { label: '三级指标名称最多字数', value: 25, unit: '字' },
      kept: { label: '系统最多保存的名称字数', value: 40, unit: '字' },
    },
  },

  *checkTable(table, { thresholds: { most, kept } }) {
    for (const { name } of table.indicators) {
      const whole = squeeze(withoutPrefix(name.value));
      // Remarks in brackets define the name and do not count.
      const { length } = withoutRemarks(whole);
      const isCut = whole.length > kept;
      if ((!isCut && length <= most) || findCommonIndicator(name.value)) continue;
      yield {
        messageId: isCut ? 'cut' : 'long',
        data: {
          name: quote(name.value),
          length: String(isCut ? whole.length : length),
          most: String(isCut ? kept : most),
        },
        cell: name.cell,
        suggestion: '请只留衡量的内容，写明量什么；做法、范围和要求写到指标说明里。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '名称太长，看不出到底量什么；有的系统只存40个字，超出的部分会丢失。',
  basis: [`${CORE_INDICATORS_2021}（指标名称应当简洁）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '党员干部集中学习次数', '≥12次'],
        ['产出指标', '质量指标', '政策范围内住院费用基金支付比例', '≥70%'],
        ['产出指标', '质量指标', '档案存储环境达标率（温度14—24℃、湿度45%—60%）', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        [
          '产出指标',
          '数量指标',
          '提高政治站位，落实意识形态工作主体责任，持续深化理论武装，组织全体党员干部集中学习次数',
          '≥4次',
        ],
        ['产出指标', '数量指标', '组织全体党员干部参加年度理论学习中心组集中学习研讨次数', '≥4次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C5', 'C6'],
    },
  ],
});

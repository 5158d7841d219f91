import { isBenefitIndicator, isSatisfactionIndicator, isUnderLevel2 } from '../facts/level-kind';
import { strangerAmong } from '../facts/stranger-among-satisfaction';
import { hasSlippedValue } from '../facts/slipped-value';
import type { Indicator } from '../../goals/goal-table';
import { pattern } from '../../wording/lexicon/family';
import { CHANGES_OF_SATISFACTION, HANDLING } from '../../wording/lexicon/satisfaction';
import { squeeze } from '../../wording/plain-text';
import { countsSurveys, isSatisfactionName } from '../../wording/satisfaction';
import { writeText } from '../fixes/cell-edit';
import { isOwnCell } from '../fixes/own-cell';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { levelsOfNeighbour } from '../fixes/level-edit';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** A change of satisfaction, which is an effect: 满意度提升率. */
const CHANGE_OF_SATISFACTION = pattern`满意[度率]${CHANGES_OF_SATISFACTION}`;
/** Satisfaction with handling, which is the quality of that work: 投诉处理满意率. */
const HANDLED_WORK = pattern`${HANDLING}满意[度率]$`;

export default defineRule({
  meta: {
    id: 'level/satisfaction-misplaced',
    title: '满意度指标放错位置或混入其他指标',
    category: '规范性',
    severity: 'error',
    messages: {
      counted: '“{name}”是数量，不是满意度，放在了“{level}”下。',
      other: '“{name}”看不出是满意度，放在了“{level}”下。',
      people: '“{name}”只写了对象，没有写“满意度”。',
      outside: '“{name}”是满意度，却放在了“{level}”下。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const { level1, level2, name, isNamed, levelsInferred } = indicator;
      if (!level1 || !isNamed || levelsInferred || hasSlippedValue(indicator)) continue;
      const level = [level1, level2].flatMap((located) => (located ? [located.value] : [])).join('－');
      const report = {
        data: { name: quote(name.value), level: quote(level) },
        cell: name.cell,
        related: [(level2 ?? level1).cell],
      };
      if (!isSatisfactionIndicator(indicator)) {
        // In a form without level 2, 满意度 belongs to 效果.
        if (!isMisplacedSatisfaction(indicator) || (!level2 && isBenefitIndicator(indicator))) continue;
        const edits = levelsOfNeighbour(table, indicator, isSatisfactionIndicator, context);
        const suggestion = '请移到“满意度指标－服务对象满意度指标”下。';
        yield { ...report, messageId: 'outside', suggestion, ...(edits && { fix: { kind: 'confirm', edits } }) };
        continue;
      }
      const messageId = strangerAmong(indicator);
      if (messageId === 'people') {
        const isFree = isOwnCell(name.cell, context) && context.cell(name.cell).text.trim() === name.text.trim();
        const edits = [writeText(name.cell, `${name.text.trim()}满意度`, context)];
        yield {
          ...report,
          messageId,
          severity: 'hint',
          suggestion: `请补“满意度”，写成“${quote(name.value)}满意度”。`,
          ...(isFree && { fix: { kind: 'confirm', edits } }),
        };
      } else if (messageId) {
        yield {
          ...report,
          messageId,
          // A survey's size is at least about satisfaction.
          ...((messageId === 'other' || countsSurveys(name.value)) && { severity: 'warning' }),
          suggestion: '请按内容移到产出或效益指标；满意度指标写成“…满意度”，例如“企业满意度≥95%”。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '满意度只考核服务对象满意不满意；放错了类别，权重和评分都会算错，评审时会被退回。',
  basis: [`${CORE_INDICATORS_2021}（满意度指标反映服务对象的满意程度）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '走访企业数', '≥5家'],
        ['产出指标', '数量指标', '开展满意度调查次数', '≥2次'],
        ['效益指标', '社会效益指标', '群众安全感', '≥95%'],
        ['效益指标', '满意度', '社会公众满意度', '≥95%'],
        ['满意度指标', '联系部门满意度', '企业投诉', '0次'],
        ['满意度指标', '服务对象满意度指标', '受益群众满意度', '≥90%'],
        ['产出指标', '质量指标', '投诉处理满意率', '≥90%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '参展企业数', '≥2家'],
        ['产出指标', '数量指标', '委托单位满意度', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥97%'],
        ['满意度指标', '服务对象满意度指标', '走访企业数', '≥5家'],
        ['满意度指标', '服务对象满意度指标', '政策知晓率', '≥90%'],
        ['满意度指标', '服务对象满意度指标', '受益群众', '≥90%'],
      ]),
      findings: ['C6', 'C8', 'C9', 'C10'],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '参展企业数', '≥2家'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ['效益指标', '社会效益指标', '委托单位满意度', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥97%'],
      ]),
      findings: ['C7'],
    },
  ],
});

function isMisplacedSatisfaction(indicator: Indicator): boolean {
  const plain = squeeze(indicator.name.value);
  // 好评率 also says how good the work was.
  if (plain.endsWith('好评率') && isUnderLevel2(indicator, '质量')) return false;
  return isSatisfactionName(plain) && !CHANGE_OF_SATISFACTION.test(plain) && !HANDLED_WORK.test(plain);
}

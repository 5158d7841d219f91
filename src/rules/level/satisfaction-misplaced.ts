import { isSatisfactionIndicator } from '../facts/level-kind';
import { isSatisfactionName, mentionsSatisfaction } from '../../wording/satisfaction';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { levelsOfNeighbour } from '../fixes/level-edit';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'level/satisfaction-misplaced',
    title: '满意度指标放错位置或混入其他指标',
    category: '规范性',
    severity: 'error',
    messages: {
      'not-satisfaction': '“{name}”不是满意度，放在了“{level}”下。',
      outside: '“{name}”是满意度，却放在了“{level}”下。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const { level1, level2, name, isNamed, levelsInferred } = indicator;
      if (!level1 || !isNamed || levelsInferred) continue;
      const isPlacedThere = isSatisfactionIndicator(indicator);
      if (isPlacedThere ? mentionsSatisfaction(name.value) : !isSatisfactionName(name.value)) continue;
      const level = [level1, level2].flatMap((located) => (located ? [located.value] : [])).join('－');
      const report = {
        data: { name: quote(name.value), level: quote(level) },
        cell: name.cell,
        related: [(level2 ?? level1).cell],
      };
      if (isPlacedThere) {
        yield {
          ...report,
          messageId: 'not-satisfaction',
          suggestion: '请按内容移到产出或效益指标；满意度指标写成“…满意度”，例如“企业满意度≥95%”。',
        };
      } else {
        const edits = levelsOfNeighbour(table, indicator, isSatisfactionIndicator, context);
        const suggestion = '请移到“满意度指标－服务对象满意度指标”下。';
        yield { ...report, messageId: 'outside', suggestion, ...(edits && { fix: { kind: 'confirm', edits } }) };
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
        ['满意度指标', '服务对象满意度指标', '受益群众', '≥90%'],
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
      ]),
      findings: ['C6', 'C8'],
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

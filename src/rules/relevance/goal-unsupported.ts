import { wholeForm } from '../../goals/whole-form';
import { figurePromises } from '../facts/goal-coverage';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const SHOWN = 3;

export default defineRule({
  meta: {
    id: 'relevance/goal-unsupported',
    title: '目标中的关键数字没有对应指标',
    category: '相关性',
    severity: 'warning',
    messages: { unsupported: '目标里的{figures}，在指标里找不到。' },
    fix: null,
  },

  *checkTable(page) {
    const table = wholeForm(page);
    if (!table) return;
    if (table.indicators.length === 0) return;
    const open = figurePromises(table).filter(({ indicators }) => indicators.length === 0);
    for (const goal of new Set(open.map((promise) => promise.goal))) {
      const unsupported = open.filter((promise) => promise.goal === goal);
      const clauses = [...new Set(unsupported.map(({ clause }) => `“${quote(clause)}”`))];
      const others = clauses.length > SHOWN ? `等${String(clauses.length)}处` : '';
      yield {
        messageId: 'unsupported',
        data: { figures: clauses.slice(0, SHOWN).join('、') + others },
        cell: goal.cell,
        suggestion: '请为这些数字各设一个指标，或把目标和指标改成一致。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '目标里承诺的数量没有指标去考核，年底说不清完成了没有。',
  basis: [`${MEASURES_2015}（目标和指标应当相应匹配）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '新签约亿元以上项目数', '≥330个'],
          ['效益指标', '经济效益指标', '签约项目投资额', '≥5亿元'],
          ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥95%'],
        ],
        [
          [
            '年度总体目标',
            '2024年签约亿元以上项目不少于330个，投资额50000万元；落实《办法》〔2021〕12号，分3个阶段推进。',
          ],
        ],
      ),
      findings: [],
    },
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '免学费学生人数', '≥9250人'],
          ['成本指标', '经济成本指标', '生均补助标准', '=2000元/人·年'],
          ['满意度指标', '服务对象满意度指标', '学生满意度', '≥90%'],
        ],
        [['年度总体目标', '对9250名中职学生免除学费，人均补助2000元。']],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '企业签约落户数', '≥50家'],
          ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥95%'],
        ],
        [['年度总体目标', '签约亿元以上项目不少于330个，签约落户企业50家。']],
      ),
      findings: ['B4'],
    },
  ],
});

import { findCommonIndicator, formulaOf } from '../facts/common-indicators';
import { parseRatio, type RatioFormula } from '../facts/ratio-formula';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { COMMON_INDICATORS_2013 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'same' | 'satisfied';
const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标计算公式或方法', '指标值'];
/** Words without meaning for a count: “所有…总数” and “…数” count the same things. */
const COUNT = /[总数量额的]|^[所全][有部体]/g;

export default defineRule<MessageId>({
  meta: {
    id: 'formula/denominator',
    title: '公式分子分母口径错误',
    category: '规范性',
    severity: 'hint',
    messages: {
      same: '“{name}”的公式里，分子“{numerator}”和分母“{denominator}”说的是同一个数。',
      satisfied: '“{name}”的公式里，分母“{denominator}”只算了满意的，应当是全部调查对象。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const { name, texts, cells } of table.indicators) {
      const cell = cells.formula ?? cells.explanation;
      const ratio = parseRatio(texts.formula ?? texts.explanation ?? '');
      const messageId = ratio && mistakeIn(ratio);
      if (!cell || !messageId) continue;
      const [usual] = findCommonIndicator(name.value)?.ratios ?? [];
      const canWrite = usual && cells.formula && computedFormula(context.cell(cell)) === null;
      yield {
        messageId,
        data: { name: quote(name.value), numerator: quote(ratio.numerator), denominator: quote(ratio.denominator) },
        cell,
        related: [name.cell],
        suggestion: usual
          ? `可以写成“${formulaOf(usual)}”。`
          : '请核对分母：它应当是全部对象，例如“满意企业数÷调查企业数×100%”。',
        ...(canWrite && { fix: { kind: 'confirm', edits: [writeText(cell, formulaOf(usual), context)] } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '分子、分母一样，算出来永远是100%，考核没有意义。',
  basis: [`${COMMON_INDICATORS_2013}（比率类指标的计算公式）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '质量指标', '固定资产利用率', '实际在用固定资产总额÷所有固定资产总额×100%', '≥75%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '满意企业数÷调查企业数×100%', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '满意人数/参加满意度调查人数*100%', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '质量指标', '在职人员控制率', '在职人员数/在职人员总数×100%', '≤100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '调查企业满意数/调查企业满意总数*100%', '≥97%'],
        ['满意度指标', '服务对象满意度指标', '学员满意度', '非常满意人数÷满意人数×100%', '≥97%'],
      ]),
      findings: ['D5', 'D6', 'D7'],
    },
  ],
});

function mistakeIn({ numerator, denominator }: RatioFormula): MessageId | null {
  if (numerator.replace(COUNT, '') === denominator.replace(COUNT, '')) return 'same';
  // Both 满意度调查人数 and “满意＋不满意” mean all respondents.
  const counted = denominator.replace(/满意[度率]/g, '');
  return counted.includes('满意') && numerator.includes('满意') && !/不满意|[+＋和及、与]/.test(counted)
    ? 'satisfied'
    : null;
}

import { cutIn } from '../../wording/cut-text';
import type { CellAddress } from '../../workbook/area';
import type { Indicator } from '../../goals/goal-table';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { parseRatio, saysPercent, saysProportion } from '../facts/ratio-formula';
import { isSatisfactionName } from '../../wording/satisfaction';
import { squeeze } from '../../wording/plain-text';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { COMMON_INDICATORS_2013 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'no-percent' | 'in-words';
const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标计算公式或方法', '指标值'];

export default defineRule<MessageId>({
  meta: {
    id: 'formula/percent-missing',
    title: '比率公式缺×100%或缺分母',
    category: '规范性',
    severity: 'hint',
    messages: {
      'no-percent': '“{name}”是百分比，公式“{written}”后面没有“×100%”。',
      'in-words': '“{name}”是百分比，“{written}”是文字说明，不是“分子÷分母×100%”的公式。',
    },
    fix: 'safe',
  },

  *checkTable(table, context) {
    const describesFormulas = table.indicators.some(
      ({ texts: { explanation = '' } }) => parseRatio(explanation)?.hasPercent === true,
    );
    for (const indicator of table.indicators) {
      const { name } = indicator;
      const { written, cell } = formulaOf(indicator, describesFormulas);
      if (!cell || !isProportion(indicator) || saysPercent(written) || !saysProportion(written)) continue;
      // text/truncated reports incomplete texts.
      if (cutIn(written)) continue;
      const data = { name: quote(name.value), written: quote(written) };
      const related = [name.cell];
      const ratio = parseRatio(written);
      if (ratio) {
        const canWrite = computedFormula(context.cell(cell)) === null;
        yield {
          messageId: 'no-percent',
          data,
          cell,
          related,
          suggestion: '请在公式后面加上“×100%”。',
          ...(canWrite && {
            fix: {
              kind: 'safe',
              edits: [writeText(cell, `${written.replace(/[。;；\s]+$/, '')}×100%`, context)],
            },
          }),
        };
      } else if (/占.+(?:比|百分)/.test(squeeze(written))) {
        yield {
          messageId: 'in-words',
          data,
          cell,
          related,
          suggestion: '请写成“分子÷分母×100%”，例如“合格人数÷参训人数×100%”。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '公式写全了，自评时才不会各算各的。',
  basis: [`${COMMON_INDICATORS_2013}（比率类指标的计算公式）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '组织招商活动次数', '统计活动档案', '≥5次'],
        ['产出指标', '质量指标', '培训合格率', '合格人数÷参训人数×100%', '≥95%'],
        ['产出指标', '质量指标', '验收通过率', '验收通过率=（通过数/总数）*100%', '≥95%'],
        ['成本指标', '经济成本指标', '场均成本', '总支出/场次', '≤3万元/场'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '满意问卷占有效问卷的比例', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '质量指标', '培训合格率', '合格人数/参训人数', '≥95%'],
        ['产出指标', '质量指标', '购置验收通过率', '通过验收的购置数量占购置总数量的比率', '=100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '问卷调查法', '≥95%'],
      ]),
      findings: ['D5', 'D6'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标解释', '指标值'],
        [
          ['产出指标', '质量指标', '培训合格率', '合格人数÷参训人数×100%', '≥95%'],
          ['产出指标', '质量指标', '图书编目准确率', '准确册数／抽查册数', '≥99%'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '问卷调查法', '≥95%'],
        ],
      ),
      findings: ['D6'],
    },
  ],
});

/**
 * The formula of a row: from its own column, or from the descriptions when other rows' descriptions are formulas with
 * “×100%”.
 */
function formulaOf({ texts, cells }: Indicator, describesFormulas: boolean): { written: string; cell?: CellAddress } {
  if (texts.formula !== undefined) return { written: texts.formula, ...(cells.formula && { cell: cells.formula }) };
  const written = texts.explanation ?? '';
  return describesFormulas && parseRatio(written) && cells.explanation
    ? { written, cell: cells.explanation }
    : { written: '' };
}

/** True for computed rates; satisfaction is surveyed instead (问卷调查法). */
function isProportion(indicator: Indicator): boolean {
  return (
    indicator.target.unit === '%' && !isSatisfactionIndicator(indicator) && !isSatisfactionName(indicator.name.value)
  );
}

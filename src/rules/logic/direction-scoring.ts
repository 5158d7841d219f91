import { anyOf, pattern } from '../../wording/lexicon/family';
import { SAVINGS } from '../../wording/lexicon/expenses';
import { AIMED_AT, REACHED } from '../../wording/lexicon/scoring-words';
import { directionOf } from '../../wording/direction';
import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { isCostIndicator } from '../facts/level-kind';
import { printTargetValue } from '../../wording/print-target-value';
import { parseScoring } from '../facts/scoring';
import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'];
/** Indicators under 成本指标 of which more is better: savings, reductions, and standards that are met. */
const MORE_IS_BETTER = pattern`${SAVINGS}|达标`;

export default defineRule({
  meta: {
    id: 'logic/direction-scoring',
    title: '评分标准与指标方向矛盾',
    category: '一致性',
    severity: 'warning',
    messages: {
      lower: '“{name}”应当越低越好（{value}），评分标准却写“{words}”，做得越多得分越高。',
      higher: '“{name}”应当越高越好（{value}），评分标准却写“{words}”，做得越少得分越高。',
      proportion: '“{name}”应当越低越好（{value}），评分标准写“{words}”，没有说明超过目标怎样扣分。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const { target, name, texts, cells } = indicator;
      if (texts.scoring === undefined || !cells.scoring || (target.kind !== 'number' && target.kind !== 'range'))
        continue;
      const better = betterWay(indicator);
      const { direction } = parseScoring(texts.scoring);
      if (!better || !direction || direction.better === better) continue;
      if (!direction.isPlain && better === 'more') continue;
      const edits = mirrored(cells.scoring, better, context);
      yield {
        messageId: !direction.isPlain ? 'proportion' : better === 'less' ? 'lower' : 'higher',
        data: {
          name: quote(name.value),
          value: quote(printTargetValue(target)),
          words: quote(direction.words),
        },
        cell: cells.scoring,
        related: [name.cell, valueCell(table, indicator)],
        suggestion:
          better === 'less'
            ? '请改成“不超过目标值得满分，超过的得分=目标值÷实际完成值×分值”，或者写明每超多少扣几分。'
            : '请改成“达到目标值得满分，未达到的得分=实际完成值÷目标值×分值”。',
        ...(!direction.isPlain && { severity: 'hint' }),
        ...(edits && { fix: { kind: 'confirm', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '“≤”的指标按“实际÷目标”算分，超支越多得分越高，自评结果就反了。',
  basis: [`${CORE_INDICATORS_2021}（按完成比例赋分）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        [
          '成本指标',
          '经济成本指标',
          '法律顾问费用',
          '≤0.6万元',
          '反向指标，完成得满分，未完成得分=目标值/实际完成值*指标分值',
        ],
        ['产出指标', '数量指标', '参展企业数量', '≥2家', '正向指标，完成得满分，未完成得分=实际完成值/目标值*指标分值'],
        ['产出指标', '质量指标', '会议费超标准次数', '≤1次', '完成得满分，未完成不得分'],
        ['产出指标', '质量指标', '政府采购执行率', '≥95%', '每超（低）10%扣0.5分'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        [
          '成本指标',
          '经济成本指标',
          '法律顾问费用',
          '≤0.6万元',
          '正向指标，完成得满分，未完成得分=实际完成值/目标值*指标分值',
        ],
        ['产出指标', '数量指标', '参展企业数量', '≥2家', '小于或等于目标得满分，否则不得分'],
        ['产出指标', '质量指标', '会议费超标准次数', '≤1次', '完成得满分，未完成按比例得分'],
        ['产出指标', '质量指标', '培训合格率', '≥95%', '每低1%扣1分'],
      ]),
      findings: ['E5', 'E6', 'E7'],
    },
  ],
});

/** The better direction by the operator. Of a cost less is better, even when it is written with “≥”. */
function betterWay(indicator: Indicator): 'more' | 'less' | null {
  const { target, name } = indicator;
  const isCost = isCostIndicator(indicator) && directionOf(name.value) === 'lower' && !MORE_IS_BETTER.test(name.value);
  if (isCost || target.operator === '≤' || target.operator === '＜') return 'less';
  return target.operator === '≥' || target.operator === '＞' ? 'more' : null;
}

const FORMULA_MORE = new RegExp(`(${anyOf(REACHED)})(\\s*[/÷]\\s*)(${anyOf(AIMED_AT)})`, 'g');
const FORMULA_LESS = new RegExp(`(${anyOf(AIMED_AT)})(\\s*[/÷]\\s*)(${anyOf(REACHED)})`, 'g');

/** An edit that reverses the standard, when it is enough to exchange its words and the terms of its fraction. */
function mirrored(cell: CellAddress, better: 'more' | 'less', context: RuleContext): readonly Edit[] | null {
  const content = context.cell(cell);
  if (computedFormula(content) !== null) return null;
  const turned =
    better === 'less'
      ? content.text.replace(/正向指标/g, '反向指标').replace(FORMULA_MORE, '$3$2$1')
      : content.text.replace(/[反逆负]向指标/g, '正向指标').replace(FORMULA_LESS, '$3$2$1');
  const direction = parseScoring(turned).direction;
  return direction?.better === better ? [writeText(cell, turned, context)] : null;
}

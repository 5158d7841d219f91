import type { Big } from 'big.js';
import { directionOf, plainDirectionOf } from '../../wording/direction';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { isMeasureWord } from '../../wording/measure-words';
import { parseTargetValue } from '../../wording/parse-target-value';
import { inEachPlace } from '../facts/each-place';
import { exampleValue } from '../facts/example-value';
import { averageOf, figuresOf } from '../facts/past';
import { squeeze } from '../../wording/plain-text';
import type { Operator } from '../../wording/target-value';
import type { CellAddress } from '../../workbook/area';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { valueEdits } from '../fixes/value-edit';
import {
  APPROVED_FIGURES,
  EARLIER_YEARS,
  NOT_A_MEAN,
  PAST_FIGURES,
  PUBLISHED_BY,
} from '../../wording/lexicon/comparisons';
import { A_YEAR } from '../../wording/lexicon/comparing-words';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { FIGURE_INTRODUCTIONS } from '../../wording/lexicon/operator-words';

/** Words for what a value is compared with; 历史 alone has other meanings (历史文化传承). */
const COMPARED = pattern`平均|${anyOf(EARLIER_YEARS, PAST_FIGURES, APPROVED_FIGURES)}|[于过超比较]${A_YEAR}`;
const MEAN = '平均';
/** A figure inside a text: “…为52”. */
const FIGURE = pattern`(?::|${FIGURE_INTRODUCTIONS})\d`;
/** Words for a past figure that is not a mean: last year's own figure, the best one, a planned or approved one. */
const NOT_MEAN = pattern`${NOT_A_MEAN}`;
/** Averages published by others, unknown when the form is filled in: 不低于全省平均水平. */
const PUBLISHED = pattern`${PUBLISHED_BY}`;

export default defineRule({
  meta: {
    id: 'range/relative-target',
    title: '指标值为相对表述、无具体数',
    category: '合理性',
    severity: 'warning',
    messages: {
      relative: '“{name}”的目标写成“{value}”，没有具体数值。',
      'basis-known': '“{name}”的目标写成“{value}”，具体数写在了“{basis}”里。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target, name, texts, cells } = indicator;
      const written = squeeze(target.source);
      if (target.kind !== 'reference' || !COMPARED.test(written) || saysHowMuch(written)) continue;
      const basis = [texts.basis, texts.explanation, texts.note].find((text) => text !== undefined && saysFigure(text));
      const past = figuresOf(table, indicator, () => true);
      const data = { name: quote(name.value), value: quote(target.source.trim()), basis: quote(basis ?? '') };
      const mean = meanTarget(table, indicator);
      const edits = mean === null ? null : valueEdits(table, indicator, parseTargetValue(mean), context);
      const isMild = basis !== undefined || PUBLISHED.test(target.source);
      yield {
        messageId: basis === undefined ? 'relative' : 'basis-known',
        data,
        cell: valueCell(table, indicator),
        related: [name.cell, ...(cells.basis ? [cells.basis] : []), ...(past?.cells ?? [])] satisfies CellAddress[],
        suggestion: suggestionFor(table, indicator),
        ...(isMild && { severity: 'hint' }),
        ...(edits && { fix: { kind: 'confirm', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '“不低于前三年平均数”没有写出是多少，年底没有一个数可以直接对照，写成具体数值才能考核。',
  basis: [`${CORE_INDICATORS_2021}（指标值通常用绝对值和相对值表示）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥52次（近三年平均50次）'],
        ['效益指标', '经济效益指标', '旅游收入', '较上年增长5%以上'],
        ['效益指标', '社会效益指标', '历史文化保护意识', '历史文化得到传承'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '设置依据'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥前三年平均数', '年度工作计划'],
          ['产出指标', '数量指标', '走访企业家数', '不低于前三年平均数', '近三年平均值为52家'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '满意度调查'],
        ],
      ),
      findings: ['D5', 'D6'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '2022年', '2023年', '指标值'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '54次', '50次', '≥近两年平均数'],
          ['产出指标', '数量指标', '走访企业家数', '50家', '54家', '≥55家'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '91%', '93%', '≥95%'],
        ],
      ),
      findings: ['F5'],
    },
  ],
});

/**
 * The target (“≥52次”) computed as the mean of the form's past years. Null when the columns do not give it with
 * certainty, or when last year was already better, so that another rule would report the target.
 */
function meanTarget(table: GoalTable, indicator: Indicator): string | null {
  const { target, name, texts } = indicator;
  const words = squeeze(target.source);
  const past = figuresOf(table, indicator, () => true);
  if (!past || past.cells.length < 2 || !words.includes(MEAN) || NOT_MEAN.test(words) || PUBLISHED.test(words))
    return null;
  const units = new Set(indicator.past.map(({ value }) => value.unit ?? texts.unit));
  const [unit] = units;
  const operator = operatorFor(indicator);
  if (units.size !== 1 || unit === undefined || operator === null || past.cells.length !== indicator.past.length)
    return null;
  const isUpwards = operator === '≥';
  const mean = rounded(averageOf(past), indicator, unit, isUpwards);
  if (mean.lte(0) || (isUpwards ? mean.lt(past.latest) : mean.gt(past.latest))) return null;
  return plainDirectionOf(name.value) === (isUpwards ? 'lower' : 'higher')
    ? null
    : `${operator}${mean.toFixed()}${unit}`;
}

function operatorFor({ target, name }: Indicator): Operator | null {
  if (target.operator !== null) return target.operator === '≥' || target.operator === '≤' ? target.operator : null;
  const direction = directionOf(name.value);
  if (direction === 'fixed') return null;
  return direction === 'lower' ? '≤' : '≥';
}

const [DOWN, UP] = [0, 3] as const;

/** Rounds towards the stricter side. Counts keep the past figures' decimals, other values get one more. */
function rounded(mean: Big, { past }: Indicator, unit: string, isUpwards: boolean): Big {
  const decimals = Math.max(...past.map(({ value }) => value.number?.toFixed().split('.')[1]?.length ?? 0));
  return mean.round(isMeasureWord(unit) ? decimals : decimals + 1, isUpwards ? UP : DOWN);
}

/** Years and numbers of years, which belong to the comparison, not to the target. */
const YEARS = /[前近去]\d+个?年度?|20\d\d年?度?/g;

/** True when the text says by how much: “较上年增长5%以上”. With last year's figure it can be computed. */
function saysHowMuch(written: string): boolean {
  return /\d/.test(written.replace(YEARS, ''));
}

/** True when the text contains the base value: “近三年平均值为52次”. */
function saysFigure(text: string): boolean {
  const plain = squeeze(text);
  return COMPARED.test(plain) && FIGURE.test(plain);
}

function suggestionFor(table: GoalTable, indicator: Indicator): string {
  const past = figuresOf(table, indicator, () => true);
  const example = exampleValue(table, indicator);
  const like = example === null ? '' : `，例如“${example}”`;
  const general = `请算出具体数值写进指标值${like}，比较的基数写在设置依据中。`;
  if (!past || past.cells.length < 2) return general;
  const unit = indicator.past.find(({ value }) => value.unit !== null)?.value.unit ?? '';
  return `${general}表中${past.spoken}，平均${averageOf(past).round(2).toFixed()}${unit}。`;
}

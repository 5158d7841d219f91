import type { GoalTable, Indicator } from '../../goals/goal-table';
import { chineseNumberAt } from '../../wording/chinese-number';
import { valueCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { isUnit } from '../../wording/units';
import { computedFormula } from '../../workbook/formula';
import { inEachPlace } from '../facts/each-place';
import { isInWords, wholeValue } from '../facts/whole-value';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { RANK_ENDINGS } from '../../wording/lexicon/inexact-numbers';
import { pattern } from '../../wording/lexicon/family';

/** A Chinese digit, or 十; 百, 千 and 万 behind digits are a unit. */
const NUMERAL = /[零〇一二两三四五六七八九十廿半]|百分|(?:^|[^\d.])[百千]/;

/** A rank, grade or date instead of a number: 一级, 二等, 三期. */
const RANKED = pattern`^${RANK_ENDINGS}`;

export default defineRule({
  meta: {
    id: 'format/chinese-numeral',
    title: '指标值用中文数字或文字比较',
    category: '规范性',
    severity: 'hint',
    messages: {
      numeral: '“{name}”的指标值“{value}”用了中文数字，应写“{standard}”。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const standard = inDigits(table, indicator);
      if (standard === null) continue;
      const cell = valueCell(table, indicator);
      const isWritable = computedFormula(context.cell(cell)) === null;
      yield {
        messageId: 'numeral',
        data: { name: quote(indicator.name.value), value: quote(indicator.target.source), standard },
        cell,
        related: [indicator.name.cell],
        suggestion: `请写成“${standard}”。`,
        ...(isWritable && { fix: { kind: 'confirm', edits: [writeText(cell, standard, context)] } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '“三次以上”是文字，填报系统和公式都不认识，写成“≥3次”才能自动比较、自动计分。',
  basis: ['指标值应当明确、可衡量（数值用阿拉伯数字写）', '“以上、以下”包含本数（《中华人民共和国民法典》）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥3次'],
        ['产出指标', '数量指标', '抽检农产品批次', '≥1千批次'],
        ['产出指标', '质量指标', '工程质量等级', '一级'],
        ['产出指标', '质量指标', '政策落实情况', '一次性全部落实'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '三次以上'],
        ['产出指标', '数量指标', '走访企业数', '不少于十五家'],
        ['产出指标', '数量指标', '召开会议次数', '两次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '百分之九十'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
  ],
});

/** The value in digits; null when it already is, or is no number. */
function inDigits(table: GoalTable, indicator: Indicator): string | null {
  const { kind, source } = indicator.target;
  if (isInWords(indicator.target)) {
    const { text } = wholeValue(table, indicator);
    // 1千批次 and 6百元（含） are in digits already; a text that still has numerals would be reported again.
    if (!NUMERAL.test(source) || NUMERAL.test(text)) return null;
    // 控制在五十户 sets a limit, whatever the name says.
    return source.includes('控制在') && text.startsWith('≥') ? null : text;
  }
  if (kind !== 'qualitative') return null;
  const plain = squeeze(source);
  const numeral = chineseNumberAt(plain);
  const unit = plain.slice(numeral?.length ?? 0);
  return numeral && isUnit(unit) && !RANKED.test(unit) ? `${String(numeral.value)}${unit}` : null;
}

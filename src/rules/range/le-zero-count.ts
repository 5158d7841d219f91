import { valueCell } from '../../goals/indicator-cells';
import type { Indicator } from '../../goals/goal-table';
import { isMeasureWord } from '../../wording/measure-words';
import { printTargetValue } from '../../wording/print-target-value';
import { inEachPlace } from '../facts/each-place';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { operatorEdits } from '../fixes/operator-edit';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { COUNT_ENDINGS } from '../../wording/lexicon/measured-names';

const COUNT_NAME = pattern`${COUNT_ENDINGS}$`;

export default defineRule({
  meta: {
    id: 'range/le-zero-count',
    title: '次数“≤0次”',
    category: '合理性',
    severity: 'hint',
    messages: {
      zero: '“{name}”写成“{value}”：次数不会小于0，就是“=0”。',
    },
    fix: 'safe',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target, name } = indicator;
      const isZero = target.operator === '≤' && target.number?.eq(0) === true;
      const isBelowOne = target.operator === '＜' && target.number?.eq(1) === true;
      if (target.kind !== 'number' || !(isZero || isBelowOne) || !isCount(indicator)) continue;
      const edits = isZero ? operatorEdits(indicator, '=', context) : null;
      yield {
        messageId: 'zero',
        data: { name: quote(name.value), value: quote(printTargetValue(target)) },
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: `改成“=0${target.unit ?? '次'}”。`,
        ...(edits && { fix: { kind: 'safe', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '次数不会是负数，“≤0次”就是“0次”，写成“=0次”更清楚。',
  basis: ['计数不会小于0'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '会议费超标准次数', '=0次'],
        ['产出指标', '质量指标', '“三公”经费变动率', '≤0%'],
        ['产出指标', '质量指标', '安全事故发生次数', '≤1次'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '“三公”经费违规使用次数', '≤0次'],
        ['产出指标', '质量指标', '安全事故发生数', '＜1起'],
        ['满意度指标', '服务对象满意度指标', '企业投诉次数', '≤0'],
      ]),
      findings: ['D5', 'D6', 'D7'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥', 5, '次'],
          ['产出指标', '质量指标', '安全事故发生次数', '≤', 0, '次'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', 95, '%'],
        ],
      ),
      findings: ['E6'],
    },
  ],
});

function isCount({ target, plainName }: Indicator): boolean {
  return target.unit === null ? COUNT_NAME.test(plainName) : isMeasureWord(target.unit);
}

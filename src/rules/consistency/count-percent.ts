import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import { unitAsWritten } from '../../wording/units';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { COUNT_ENDINGS, EXTENT_ENDINGS, SUM_ENDINGS } from '../../wording/lexicon/measured-names';

/** Names of amounts: what they measure is counted or summed up, never a share. */
const AMOUNT = pattern`(?<!.数)${anyOf(COUNT_ENDINGS, EXTENT_ENDINGS, SUM_ENDINGS)}$`;
const SUM = pattern`(?:${SUM_ENDINGS}|数量)$`;

export default defineRule({
  meta: {
    id: 'consistency/count-percent',
    title: '数量类指标用百分比',
    category: '一致性',
    severity: 'error',
    messages: {
      named: '“{name}”说的是数量，单位却是“%”。',
      described: '“{name}”的说明是“{words}”，说的是数量，单位却是“%”。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      if (!isPercent(indicator)) continue;
      const name = indicator.name.value;
      const description = squeeze(indicator.texts.explanation ?? '');
      const isNamed = AMOUNT.test(indicatorKey(name));
      // A short description is another name of the indicator; a long one tells how to count.
      const isDescribed =
        !isNamed && description.length <= 12 && SUM.test(description) && !/[率比幅]/.test(squeeze(name));
      if (!isNamed && !isDescribed) continue;
      const cell =
        (indicator.texts.unit === undefined ? undefined : indicator.cells.unit) ?? valueCell(table, indicator);
      yield {
        messageId: isNamed ? 'named' : 'described',
        data: { name: quote(name), words: quote(description) },
        cell,
        related: [indicator.name.cell],
        suggestion:
          '请改用人、次、家、万元等单位并填写数量；如果考核的是完成或增长情况，请把名称写成“…完成率”“…增长率”。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '名称说的是数量，单位却是百分比，年底没法对照完成数。',
  basis: [`${CORE_INDICATORS_2021}（指标应当明确、可衡量）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '≥200人'],
        ['产出指标', '数量指标', '培训人数完成率', '=100%'],
        ['效益指标', '经济效益指标', '实际利用外资金额增长率', '≥2%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '开展培训场次', '=100%'],
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
      ]),
      findings: ['D5'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位', '指标解释'],
        [
          ['产出指标', '数量指标', '业务工作支出金额', '28.8', '%', '全年业务支出'],
          ['产出指标', '质量指标', '培训合格率', '95', '%', '考试合格的比例'],
          ['效益指标', '经济效益指标', '利用外资增加', '2', '%', '增收额度'],
        ],
      ),
      findings: ['E5', 'E7'],
    },
  ],
});

function isPercent({ target, texts }: Indicator): boolean {
  return texts.unit !== undefined ? unitAsWritten(texts.unit) === '%' && target.kind === 'number' : target.unit === '%';
}

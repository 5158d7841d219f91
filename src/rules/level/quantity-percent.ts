import { countInPercent } from '../facts/count-percent';
import { isUnderLevel2 } from '../facts/level-kind';
import { levelKey } from '../../goals/levels';
import { isSatisfactionName } from '../../wording/satisfaction';
import { valueCell } from '../../goals/indicator-cells';
import { printTargetValue } from '../../wording/print-target-value';
import { RUNNING_MONEY } from '../../wording/lexicon/expenses';
import { pattern } from '../../wording/lexicon/family';
import { QUALITY_RATES } from '../../wording/lexicon/rates';
import { ON_TIME } from '../../wording/lexicon/timeliness';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { levelsOfNeighbour } from '../fixes/level-edit';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** The right place for rates of quality or cost, which are not quantities. */
const ELSEWHERE: readonly { readonly name: RegExp; readonly place: string }[] = [
  { name: pattern`${RUNNING_MONEY}.{0,4}控制率$`, place: '成本指标' },
  { name: pattern`及时率$|${ON_TIME}.{0,4}率$`, place: '时效指标' },
  { name: pattern`${QUALITY_RATES}率$`, place: '质量指标' },
];

export default defineRule({
  meta: {
    id: 'level/quantity-percent',
    title: '数量指标下设比率',
    category: '规范性',
    severity: 'hint',
    messages: {
      elsewhere: '“{name}”是比率（{value}），放在了数量指标下，更适合放在{place}下。',
      rate: '“{name}”放在数量指标下，目标却是比率（{value}）。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const { target, name, level2, levelsInferred } = indicator;
      if (!isUnderLevel2(indicator, '数量') || levelsInferred || isSatisfactionName(name.value)) continue;
      // A count in percent is reported by consistency/count-percent, and is not a rate that could stay here.
      if (target.unit !== '%' || !target.number || countInPercent(indicator)) continue;
      const plain = indicator.plainName.replace(/[(（][^()（）]*[)）]|%+$/g, '');
      const place = ELSEWHERE.find((one) => one.name.test(plain))?.place;
      const edits =
        place === undefined
          ? null
          : levelsOfNeighbour(table, indicator, (other) => isUnderLevel2(other, levelKey(place)), context);
      yield {
        messageId: place === undefined ? 'rate' : 'elsewhere',
        data: {
          name: quote(name.value),
          value: printTargetValue(target),
          place: place ?? '',
        },
        cell: name.cell,
        related: [valueCell(table, indicator), ...(level2 ? [level2.cell] : [])],
        suggestion:
          place === undefined
            ? '数量指标请尽量写绝对数（件、次、人）；覆盖率、参训率等确需按比率考核的，可以保留。'
            : `请移到${place}下；数量指标另写绝对数（件、次、人）。`,
        ...(edits && { fix: { kind: 'confirm', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '数量指标说的是做了多少件、多少次；比率放在这里，评审时容易被要求换位置或改成数量。',
  basis: [`${CORE_INDICATORS_2021}（数量指标反映提供的公共产品或服务的数量）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人次', '≥200人次'],
        ['产出指标', '质量指标', '职工出勤率', '≥98%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '在编在岗人员出勤率', '≥98%'],
        ['产出指标', '数量指标', '会议费控制率', '≤100%'],
        ['产出指标', '数量指标', '疫苗接种率', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C5', 'C6', 'C7'],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人次', '≥200人次'],
        ['产出指标', '数量指标', '职工出勤率', '≥98%'],
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C6'],
    },
  ],
});

import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { indicatorKey } from '../../wording/indicator-key';
import { isOneOf, pattern } from '../../wording/lexicon/family';
import { DURATION_UNITS } from '../../wording/lexicon/time-units';
import { isMeasureWord } from '../../wording/measure-words';
import { isRateName } from '../../wording/rate';
import { EXTENT_UNITS, GOODS_UNITS } from '../../wording/lexicon/unit-words';
import { unitAsWritten } from '../../wording/units';
import { inEachPlace } from '../facts/each-place';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const isOfExtent = isOneOf(EXTENT_UNITS);
const isOfGoods = isOneOf(GOODS_UNITS);
const MONEY_OR_TIME = pattern`^[十百千万亿]*美?元$|^${DURATION_UNITS}$`;

export default defineRule({
  meta: {
    id: 'consistency/rate-unit',
    title: '比率类指标用量词单位',
    category: '一致性',
    severity: 'error',
    messages: { counted: '“{name}”是比率，单位应是“%”，这里写的是“{unit}”。' },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const name = indicatorKey(indicator.name.value);
      if (!isRateName(name)) continue;
      const unit = unitOf(indicator);
      if (unit === null || !isAmount(unit)) continue;
      const cell =
        (indicator.texts.unit === undefined ? undefined : indicator.cells.unit) ?? valueCell(table, indicator);
      yield {
        messageId: 'counted',
        data: { name: quote(indicator.name.value), unit },
        cell,
        related: [indicator.name.cell],
        suggestion: '请改成百分比；如果考核的是数量，请把名称写成“…数量”“…人次”。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '名称说的是比率，单位却是个、次、元等，年底没法对照完成情况。',
  basis: [`${CORE_INDICATORS_2021}（指标应当明确、可衡量）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '验收合格率', '=100%'],
        ['产出指标', '质量指标', '孕产妇死亡率', '≤9/10万'],
        ['产出指标', '质量指标', '文书差错率', '≤5‰'],
        ['效益指标', '经济效益指标', '资金周转率', '≥3次'],
        ['效益指标', '社会效益指标', '馆藏图书流通率', '≥2次'],
        ['效益指标', '经济效益指标', '森林覆盖率提高', '≥0.5个百分点'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '验收合格率', '≥3次'],
        ['效益指标', '社会效益指标', '未成年人参观占比', '≥6000人次'],
      ]),
      findings: ['D5', 'D6'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '度量单位'],
        [
          ['产出指标', '质量指标', '纠纷调解成功率（%）', '≥', 30, '件'],
          ['满意度指标', '服务对象满意度指标', '群众满意度', '≥', 90, '%'],
        ],
      ),
      findings: ['F5'],
    },
  ],
});

/** True for a unit of counts or measures: 次, 万元, 天, 公里, 吨. */
/** A multiplier before a unit: 万尾. */
const SCALE = /^[十百千万亿]+(?=.)/;

function isAmount(unit: string): boolean {
  return isMeasureWord(unit.replace(SCALE, '')) || MONEY_OR_TIME.test(unit) || isOfExtent(unit) || isOfGoods(unit);
}

function unitOf({ target, texts }: Indicator): string | null {
  if (texts.unit !== undefined) return unitAsWritten(texts.unit);
  return target.kind === 'number' && target.unit !== null ? unitAsWritten(target.unit) : null;
}

import { valueCell } from '../../goals/indicator-cells';
import { isChoiceOfUnits, unitsConflict } from '../../wording/dimension';
import { indicatorKey } from '../../wording/indicator-key';
import { isMeasureWord, listedMeasureWords } from '../../wording/measure-words';
import { squeeze } from '../../wording/plain-text';
import { inEachPlace } from '../facts/each-place';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** A repeated unit: 95%%, 5场场 */
const WRITTEN_TWICE = /\d([%％‰]|[\u4e00-\u9fff]{1,2})\1$/;
/** A currency sign with another unit: ￥1200套 */
const PRICED = /[￥¥]\d/;

export default defineRule({
  meta: {
    id: 'format/unit-list',
    title: '单位写成多个或带“等”',
    category: '规范性',
    severity: 'warning',
    messages: {
      list: '“{name}”的单位写成“{unit}”，不止一个，没法计数。',
      open: '“{name}”的单位写成“{unit}”，带“等”字，不明确。',
      twice: '“{name}”的指标值“{value}”把单位“{unit}”写了两遍。',
      both: '“{name}”的指标值写的是“{value}”，单位栏写的却是“{unit}”，对不上。',
      figures: '“{name}”的指标值“{value}”写了两个数，不知道考核哪一个。',
      currency: '“{name}”的指标值“{value}”前面是货币符号，后面的单位却是“{unit}”。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { unit, unitSpan, also, source } = indicator.target;
      if (unit === null) continue;
      if (also !== null) {
        yield {
          messageId: 'figures',
          data: { name: quote(indicator.name.value), value: quote(source.trim()) },
          cell: valueCell(table, indicator),
          related: [indicator.name.cell],
          suggestion: `请只留一个数；“${also}”也要考核的，另设一个指标。`,
        };
        continue;
      }
      const twice = WRITTEN_TWICE.exec(squeeze(indicator.target.source))?.[1];
      if (twice !== undefined) {
        yield {
          messageId: 'twice',
          data: { name: quote(indicator.name.value), value: quote(indicator.target.source.trim()), unit: twice },
          cell: valueCell(table, indicator),
          related: [indicator.name.cell],
          suggestion: `请只留一个“${twice}”。`,
        };
        continue;
      }
      if (PRICED.test(squeeze(indicator.target.source)) && isMeasureWord(unit)) {
        yield {
          messageId: 'currency',
          data: { name: quote(indicator.name.value), value: quote(indicator.target.source.trim()), unit: quote(unit) },
          cell: valueCell(table, indicator),
          related: [indicator.name.cell],
          suggestion: '数量请删去货币符号；金额请把单位写成“元”或“万元”。',
        };
        continue;
      }
      const inColumn = indicator.texts.unit;
      if (unitSpan && inColumn !== undefined && indicator.target.kind === 'number' && unitsConflict(unit, inColumn)) {
        yield {
          messageId: 'both',
          data: {
            name: quote(indicator.name.value),
            value: quote(indicator.target.source.trim()),
            unit: quote(inColumn.trim()),
          },
          cell: indicator.cells.unit ?? valueCell(table, indicator),
          related: [indicator.name.cell, valueCell(table, indicator)],
          suggestion: '请核对哪一个单位对；指标值里只写数字，单位写在单位栏里。',
        };
        continue;
      }
      const words = isChoiceOfUnits(unit, indicatorKey(indicator.name.value))
        ? unit.split('/')
        : listedMeasureWords(unit);
      if (words.length === 0) continue;
      yield {
        messageId: words.length > 1 ? 'list' : 'open',
        data: { name: quote(indicator.name.value), unit: quote(unit) },
        cell: unitSpan ? valueCell(table, indicator) : (indicator.cells.unit ?? valueCell(table, indicator)),
        related: [indicator.name.cell],
        suggestion: '请只留一个单位，例如“≥3台（套）”；不同的东西分开设指标，例如“购置台式机≥2台”“购置车辆≥1辆”。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '一个指标只能有一个单位；写成几个，就不知道按什么数，也没法考核。',
  basis: [`${CORE_INDICATORS_2021}（指标应当指向明确，一项指标一个口径）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '会议人均成本', '≤550元/人·天'],
        ['产出指标', '数量指标', '购置台式机数量', '≥3台（套）'],
        ['产出指标', '数量指标', '每人每年培训次数', '≥2次/人'],
        ['产出指标', '时效指标', '办理时间', '≤5个工作日'],
        ['效益指标', '社会效益指标', '案件发生数', '≤3件/万人'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '购置资产数量', '≥3台、件、辆、套等'],
        ['产出指标', '数量指标', '开展宣传活动', '≥5场/次'],
        ['产出指标', '数量指标', '印发资料数量', '≥200册等'],
        ['产出指标', '数量指标', '发放课桌', '￥1200套'],
        ['产出指标', '数量指标', '培训农民人数', '≥120人/40户'],
        ['产出指标', '质量指标', '验收合格率', '=100%%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8', 'D9', 'D10'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '配备安保人员数量', '≥', 6, '人'],
          ['产出指标', '数量指标', '购置防护器材', '≥', 3, '台、件'],
          ['产出指标', '数量指标', '修缮院墙', '≥', '450米', '平方米'],
          ['满意度指标', '服务对象满意度指标', '学生满意度', '≥', 95, '%'],
        ],
      ),
      findings: ['F6', 'F7'],
    },
  ],
});

import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { withoutPrefix, withoutRemarks } from '../../wording/name-parts';
import { COUNT_UNITS, EXTENT_UNITS } from '../../wording/lexicon/unit-words';
import { COUNTED_WORK, DEEDS } from '../../wording/lexicon/deeds';
import { BEFORE, PARTS_OF_A_MONTH } from '../../wording/lexicon/deadline-words';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { MONEY_SUFFIXES } from '../../wording/lexicon/money-names';
import { TARGET_OPERATORS, TRAILING_OPERATORS } from '../../wording/lexicon/operator-words';
import { OUTPUT_DEEDS } from '../../wording/lexicon/outputs';
import { parseTargetValue } from '../../wording/parse-target-value';
import { squeeze } from '../../wording/plain-text';
import { hasSlippedValue } from '../facts/slipped-value';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** A limit that selects the counted things is part of the name: “亿元以上项目”, “增长10%以上的企业数”, “排名前10%”. */
const LIMITED = new RegExp(
  pattern`前\d{1,9}%|(?:[≥≤><]=?)?\d[\d.,]{0,20}[^\d,，()]{0,6}${TRAILING_OPERATORS}(?=[\u4e00-\u9fff])`,
  'g',
);
/** The repetition is bounded, so that long texts take linear time. */
const SIGN = /[≥≤≧≦⩾⩽><＝=]{1,4}[^\u4e00-\u9fff]{0,20}[\d*×][^\s,，()]{0,4}|[≥≤≧≦⩾⩽]/;
const PERCENT = /\d{1,9}(?:\.\d{1,6})?[%‰]/;
const REACH = pattern`${TARGET_OPERATORS}\d[\d.]*[^\d\s,，()]{0,3}`;
const SO_MANY = `(\\d{1,12}(?:\\.\\d{1,6})?)([十百千万亿]{0,2}${anyOf(COUNT_UNITS, EXTENT_UNITS, MONEY_SUFFIXES)})(?![以及级型])`;
/** A number of things as a piece of work: “建设3个示范点”. Not a size (20万吨级码头) or a limit. */
const WORK_COUNTED = pattern`^(?:${anyOf(DEEDS, OUTPUT_DEEDS, COUNTED_WORK)}(?:了|约)?)${SO_MANY}`;
/** The same within the name, when the indicator's target is that number. */
const COUNTED = new RegExp(SO_MANY);
/** A deadline, when the target is a date: 12月底前完成录制. */
const DEADLINE = pattern`(?:20\d\d年)?\d{1,2}月${PARTS_OF_A_MONTH}?(?:\d{1,2}日)?${BEFORE}`;
/** A character of each of these patterns, to skip quickly the many names that have none. */
const ANY = /[≥≤≧≦⩾⩽><＞＜＝=%％﹪‰到于过在\d０-９]/;
/** Length of “以上（含）” after a unit. */
const LONGEST_TAIL = 5;

export default defineRule({
  meta: {
    id: 'naming/value-in-name',
    title: '指标名称内含目标值、符号',
    category: '规范性',
    severity: 'warning',
    messages: {
      value: '指标名称“{name}”里写了目标值或符号“{value}”。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      // Rule completeness/value-missing reports it.
      if (!ANY.test(indicator.name.value) || hasSlippedValue(indicator)) continue;
      const value = valueIn(indicator);
      if (value === null) continue;
      yield {
        messageId: 'value',
        data: { name: quote(indicator.name.value), value: quote(value) },
        cell: indicator.name.cell,
        related: [valueCell(table, indicator)],
        suggestion: '请把目标值和符号移到指标值一栏，名称里只写量什么。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '目标值写进名称，改一次目标就要改一次名称，历年数据对不上，导入系统时也取不到值。',
  basis: [`${CORE_INDICATORS_2021}（指标名称与指标值分开填写）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '完成亿元以上签约项目数', '≥330个'],
        ['产出指标', '数量指标', '全年引进固投2000万元以上项目数', '≥20个'],
        ['产出指标', '数量指标', '7岁以下儿童健康管理率', '≥90%'],
        ['产出指标', '质量指标', '负荷率90%以下线路数', '≤5条'],
        ['效益指标', '生态效益指标', '森林覆盖率（%）', '≥60%'],
        ['产出指标', '成本指标', '“三公”经费控制率（实际支出÷预算×100%）', '≤100%'],
        ['效益指标', '社会效益指标', '受益人口（人均纯收入≥5000元的农户）', '≥500人'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '成本指标', '作物种植补助成本（≤28.4元/株）', '≤28.4元/株'],
        ['产出指标', '质量指标', '工程验收合格率达到95%', '≥95%'],
        ['产出指标', '数量指标', '培训人数不少于300人', '≥300人'],
        ['产出指标', '数量指标', '建设3个示范点', '≥3个'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C5', 'C6', 'C7', 'C8'],
    },
  ],
});

function valueIn(indicator: Indicator): string | null {
  const whole = squeeze(withoutPrefix(indicator.name.value));
  const plain = withoutRemarks(whole, isValue).replace(LIMITED, '');
  const found = SIGN.exec(plain) ?? REACH.exec(plain) ?? PERCENT.exec(plain);
  if (found) return found[0];
  const day = indicator.target.kind === 'date' ? DEADLINE.exec(plain) : null;
  if (day) return day[0];
  const work = WORK_COUNTED.exec(plain);
  const { target } = indicator;
  if (work && (target.number === null || target.number.eq(work[1] ?? 0))) return `${work[1] ?? ''}${work[2] ?? ''}`;
  const counted = COUNTED.exec(plain);
  const isTarget =
    counted && target.kind === 'number' && target.number?.eq(counted[1] ?? 0) && target.unit === counted[2];
  return isTarget ? counted[0] : null;
}

/** True for a remark that is only a target: （≥95%）. A definition or formula contains other words. */
function isValue(inner: string): boolean {
  const { kind, operatorSpan, numberSpan, unitSpan, source } = parseTargetValue(inner);
  if (kind === 'placeholder') return /[*×]/.test(inner);
  if (kind !== 'number' && kind !== 'range') return false;
  const start =
    operatorSpan && numberSpan && operatorSpan.start < numberSpan.start ? operatorSpan.start : numberSpan?.start;
  const isWhole = start === 0 && (unitSpan === null || source.length - unitSpan.end <= LONGEST_TAIL);
  return isWhole && (operatorSpan !== null || PERCENT.test(inner));
}

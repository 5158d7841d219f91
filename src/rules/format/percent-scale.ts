import Big from 'big.js';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { directionOf } from '../../wording/direction';
import { valueCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { measuresAgainstPlan, rateKind } from '../../wording/rate';
import { computedFormula } from '../../workbook/formula';
import type { CellContent } from '../../workbook/snapshot';
import { askedWay } from '../facts/better-way';
import { inEachPlace } from '../facts/each-place';
import { sureSign } from '../facts/sure-sign';
import { lacksSign } from '../facts/whole-value';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { RISES } from '../../wording/lexicon/comparisons';
import { pattern } from '../../wording/lexicon/family';
import { SMALL_SHARES } from '../../wording/lexicon/adverse';

/** Parts of a whole that are small by nature, for which a target of 0.5% is plausible. */
const SMALL_BY_NATURE = pattern`${SMALL_SHARES}`;
/** Names of growth, whose rate may be far above 100%. */
const RISING = pattern`${RISES}`;
/** A higher percentage was multiplied by 100, even for a rate that may exceed 100%. */
const IMPLAUSIBLE = 1000;

type MessageId = 'fraction' | 'one' | 'number' | 'multiplied';

export default defineRule<MessageId>({
  meta: {
    id: 'format/percent-scale',
    title: '百分比数值疑似少乘或多乘100',
    category: '规范性',
    severity: 'warning',
    messages: {
      fraction: '“{name}”是比率，指标值写成小数“{value}”，像是少乘了100，应为{meant}。',
      one: '“{name}”是比率，指标值只写“{value}”，看不出是1%还是100%{told}。',
      number: '“{name}”是比率，单元格里是数字{value}，没有百分号，按百分比读会变成{wrong}。',
      multiplied: '“{name}”显示为{value}，像是在百分比格式的单元格里又多乘了100，应为{meant}。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    const hasUnitsInValues = writesUnitsInValues(table);
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const cell = valueCell(table, indicator);
      const content = context.cell(cell);
      const found = slipOf(indicator, content, hasUnitsInValues);
      if (!found) continue;
      const slip = withSign(table, indicator, found);
      const { messageId, meant } = slip;
      const written = content.text.trim();
      yield {
        messageId,
        data: {
          name: quote(indicator.name.value),
          value: quote(written),
          meant: `${meant}%`,
          wrong: `${meant}00%`,
          told: slip.told ?? '',
        },
        cell,
        related: [indicator.name.cell],
        suggestion: `请核对后改成“${slip.mended}”。`,
        ...(computedFormula(content) === null && {
          fix: { kind: 'confirm', edits: [writeText(cell, slip.mended, context)] },
        }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '百分比差了100倍，导入系统后目标会变成0.95%或9500%，考核结果就全错了。',
  basis: ['Excel的百分比格式（0.95显示为95%）', '比率按百分数填写（95%不写成0.95或95）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '培训合格率', { value: 0.95, text: '95%', numberFormat: '0%' }],
        ['产出指标', '质量指标', '差错率', { value: 0.005, text: '0.5%', numberFormat: '0.0%' }],
        ['效益指标', '经济效益指标', '招商引资增长率', { value: 2, text: '200%', numberFormat: '0%' }],
      ]),
      findings: [],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '质量指标', '培训合格率', '≥', 95, '%'],
          ['产出指标', '质量指标', '设备故障率', '≤', 0.5, '%'],
          ['效益指标', '社会效益指标', '研发投入占比', '≥', 0.8, '%'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', 95, '%'],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '培训合格率', 0.95],
        ['产出指标', '质量指标', '项目履约率', { value: 90, text: '9000%', numberFormat: '0%' }],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '质量指标', '培训合格率', '≥', 0.95, '%'],
          ['产出指标', '数量指标', '培训场次', '≥', 5, '场'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', 95, '%'],
        ],
      ),
      findings: ['E5'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'],
        [
          ['产出指标', '质量指标', '工程验收合格率', 1, '一次验收合格的工程达到90%以上'],
          ['产出指标', '数量指标', '培训场次', '≥5场', '举办培训的场数'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '问卷调查'],
        ],
      ),
      findings: ['D5'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'],
        [
          ['产出指标', '质量指标', '培训合格率', 95, '%'],
          ['产出指标', '数量指标', '培训场次', '≥5场', '场'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '%'],
        ],
      ),
      findings: ['D5'],
    },
  ],
});

interface Slip {
  readonly messageId: MessageId;
  /** The percentage in another cell of the row, for the message. */
  readonly told?: string;
  /** The intended percentage, without operator. */
  readonly meant: string;
  readonly mended: string;
}

/** The corrected value with its missing operator, if that is certain. */
function withSign(table: GoalTable, indicator: Indicator, slip: Slip): Slip {
  if (!lacksSign(table, indicator)) return slip;
  const target = { ...indicator.target, number: new Big(slip.meant), unit: '%' };
  return { ...slip, mended: `${sureSign({ ...indicator, target }) ?? ''}${slip.mended}` };
}

/** True for a form that writes “≥95%” in the values although it has a unit column; a bare 95 there is no percentage. */
function writesUnitsInValues({ indicators }: GoalTable): boolean {
  const split = indicators.filter(({ target, texts }) => target.kind === 'number' && texts.unit !== undefined);
  return split.filter(({ target }) => target.unitSpan !== null).length * 2 > split.length;
}

/** True for a number format that displays 0.95 as 95%. A % in quotation marks (0"%") or after \ does not scale. */
function isScaled(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** The percentage in the row's other columns (“达到90%以上”), without “×100%” of a formula. */
function percentageTold({ texts }: Indicator): string | null {
  for (const text of [texts.explanation, texts.basis, texts.scoring, texts.note]) {
    const told = /(?:^|[^×xX*＊\d.])(\d{1,3}(?:\.\d+)?)[%％]/.exec(squeeze(text ?? ''))?.[1];
    if (told !== undefined && told !== '0') return told;
  }
  return null;
}

/** Smallest number that may be a share written as a fraction of 1. */
const LEAST = 0.01;

function slipOf(indicator: Indicator, content: CellContent, hasUnitsInValues: boolean): Slip | null {
  const { target, name, texts } = indicator;
  const { number, numberSpan, unitSpan, source } = target;
  if (target.kind !== 'number' || number === null) return null;
  const isPercentCell = typeof content.value === 'number' && isScaled(content.numberFormat);
  // “95%” as text is unambiguous.
  if ((!isPercentCell && unitSpan !== null) || number.lte(0)) return null;
  const { upper } = rateKind(name.value);
  if (typeof content.value === 'number' && isPercentCell) {
    const shown = content.value * 100;
    const limit = upper === 'capped' ? 150 : IMPLAUSIBLE;
    const isFar = upper !== 'unknown' && !RISING.test(name.value) && shown > limit && shown <= 10_000;
    const meant = String(Number((shown / 100).toPrecision(12)));
    return isFar ? { messageId: 'multiplied', meant, mended: `${meant}%` } : null;
  }
  // 0.95 of 任务完成率 means 95% too, although 120% of a plan is possible.
  const isPlanned = measuresAgainstPlan(name.value) && number.gte(0.5);
  const isShare =
    (upper === 'capped' || isPlanned) && directionOf(name.value) === 'higher' && !SMALL_BY_NATURE.test(name.value);
  const isNumber = typeof content.value === 'number';
  const isBare = hasUnitsInValues ? isNumber : texts.unit === undefined;
  const inUnitColumn = texts.unit !== undefined && target.unit === '%' && !isBare;
  if (numberSpan && isShare && number.lt(1) && number.gte(LEAST) && (inUnitColumn || isBare)) {
    const meant = number.times(100).toFixed();
    const text = source.slice(0, numberSpan.start) + meant + source.slice(numberSpan.end);
    return { messageId: 'fraction', meant, mended: inUnitColumn ? text.trim() : `${text.trim()}%` };
  }
  if (numberSpan && isShare && isBare && number.eq(1)) {
    const told = percentageTold(indicator);
    const meant = told ?? '100';
    const mended = `${source.slice(0, numberSpan.start).trim()}${meant}%`;
    return { messageId: 'one', meant, mended, ...(told !== null && { told: `，本行的说明写的是${told}%` }) };
  }
  // Excel makes 1 of a typed =100%.
  if (numberSpan && isShare && inUnitColumn && number.eq(1) && askedWay(indicator) !== 'lower') {
    const mended = source.slice(0, numberSpan.start) + '100' + source.slice(numberSpan.end);
    return { messageId: 'one', meant: '100', mended: mended.trim() };
  }
  // In a form without a unit column, 98 lacks its unit; completeness/unit-missing reports it.
  if (isBare && isNumber && texts.unit !== undefined && upper === 'capped' && number.gt(1) && number.lte(100)) {
    return { messageId: 'number', meant: number.toFixed(), mended: `${number.toFixed()}%` };
  }
  return null;
}

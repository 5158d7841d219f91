import type { Indicator } from '../../goals/goal-table';
import { wholeOperator } from '../../wording/operators';
import { narrow } from '../../wording/plain-text';
import { parseTargetValue } from '../../wording/parse-target-value';
import type { Operator, TargetValue } from '../../wording/target-value';
import type { CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { inEachPlace } from '../facts/each-place';
import { inHalfWidth } from '../facts/half-width';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { withOperator } from '../fixes/operator-edit';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { STRICT_OPERATORS, TRAILING_OPERATORS } from '../../wording/lexicon/operator-words';

/** The operators of the 一体化 system, and the half-width forms of ＞ and ＜. */
const STANDARD = new Set(['≥', '≤', '=', '＞', '＜', '>', '<']);
/** Words that stay: “大于”, “小于” and “超过” exclude the number itself, and “以上” and “以内” read naturally. */
const KEPT = pattern`^${STRICT_OPERATORS}$|${TRAILING_OPERATORS}`;

/** The usual value: one standard operator and a number. */
const USUAL = /^\s*[≥≤=＞＜><]\d/;

type MessageId = 'glyph' | 'words' | 'contradictory';

export default defineRule<MessageId>({
  meta: {
    id: 'format/operator-nonstandard',
    title: '比较符号不规范或混用',
    category: '规范性',
    severity: 'hint',
    messages: {
      glyph: '“{name}”的比较符号写成“{written}”，应写“{standard}”。',
      words: '“{name}”的比较符号用文字“{written}”表示，建议统一写“{standard}”。',
      contradictory: '“{name}”的比较符号写成“{written}”，自相矛盾，不知道目标是多还是少。',
    },
    fix: 'safe',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { value: valueAt, operator: operatorAt } = indicator.cells;
      const inColumn = indicator.texts.operator;
      // In an operator column, ＝ is accepted for =, because nothing there is parsed by Excel.
      if (operatorAt && inColumn !== undefined && inColumn.trim() !== '＝') {
        const report = reportOn(indicator, inColumn, operatorAt, (operator) => operator, context);
        if (report) yield report;
      }
      if (
        valueAt &&
        !USUAL.test(indicator.target.source) &&
        indicator.target.operatorSpan &&
        indicator.target.operatorText !== null &&
        !isTurnedRound(indicator.target)
      ) {
        const replace = (operator: Operator): string | null => withOperator(indicator.target, operator);
        const report = reportOn(
          indicator,
          signsOf(indicator.target.source) ?? indicator.target.operatorText,
          valueAt,
          replace,
          context,
        );
        if (report) yield report;
      }
    }
  },
});

export const reason: RuleReason = {
  why: '填报系统只认≥、≤、=、＞、＜，写成别的样子导入时可能读不出来，同一张表里写法也不统一。',
  basis: ['比较符号有通行的写法：≥、≤、=、＞、＜', '同一张表的写法应当一致'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['产出指标', '质量指标', '购置验收通过率', '=100%'],
        ['产出指标', '时效指标', '文件传输时间', '小于3天'],
        ['产出指标', '成本指标', '项目总成本', '≤60万元'],
        ['效益指标', '社会效益指标', '带动就业人数', '500人以上'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '开展商务活动数量', '>=5次'],
        ['产出指标', '数量指标', '组织参加展会次数', '≧2场'],
        ['产出指标', '成本指标', '资金支出成本', '＜＝60万元'],
        ['效益指标', '社会效益指标', '带动就业人数', '不少于500人'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '大于等于90%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8', 'D9'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '配备安保人员数量', '＞＝', 6, '人'],
          ['产出指标', '成本指标', '防护经费', '≤≥', 60000, '元'],
          ['满意度指标', '服务对象满意度指标', '学生满意度', '≧', 95, '%'],
        ],
      ),
      findings: ['D5', 'D6', 'D7'],
    },
  ],
});

/** All operators at the start of a value; null when there are none. */
function signsOf(source: string): string | null {
  return /^\s*([≥≤=＝>＞<＜≧≦⩾⩽](?:\s*[≥≤=＝>＞<＜≧≦⩾⩽])*)/.exec(source)?.[1] ?? null;
}

function reportOn(
  indicator: Indicator,
  written: string,
  cell: CellAddress,
  replace: (operator: Operator) => string | null,
  context: RuleContext,
): Report<MessageId> | null {
  if (STANDARD.has(written.trim())) return null;
  const plain = narrow(written).replace(/\s+/g, '');
  if (plain === '' || KEPT.test(plain)) return null;
  const operator = wholeOperator(plain);
  const report = { cell, related: [indicator.name.cell] };
  const data = { name: quote(indicator.name.value), written: written.trim() };
  if (operator === null) {
    if (!/^[≥≤=><≧≦⩾⩽]{2,}$/.test(plain)) return null;
    return {
      ...report,
      messageId: 'contradictory',
      severity: 'warning',
      data,
      suggestion: '请只保留一个符号：越多越好写“≥”，越少越好写“≤”。',
    };
  }
  const withStandard = { ...data, standard: operator };
  const isWords = /[\u4e00-\u9fff]/.test(plain);
  if (isWords && !plain.includes('等于')) {
    return {
      ...report,
      messageId: 'words',
      data: withStandard,
      suggestion: `请把“${data.written}”换成“${operator}”。`,
    };
  }
  // A value with full-width digits is rewritten with its sign by the rule on them.
  if (!isWords && inHalfWidth(context.cell(cell)) !== null) return null;
  const text = computedFormula(context.cell(cell)) === null ? replace(operator) : null;
  // In “大于等于≤5”, replacing the words would give two operators.
  const isPlain = text !== null && (signsOf(text) ?? operator) === operator;
  const edits = isPlain ? [writeText(cell, text, context)] : null;
  return {
    ...report,
    messageId: isWords ? 'words' : 'glyph',
    data: withStandard,
    suggestion: `请把“${data.written}”换成“${operator}”，数字和单位不变。`,
    ...(edits && { fix: { kind: isWords ? 'confirm' : 'safe', edits } }),
  };
}

/** True where a sign would say something else than the words: “不高于2025年” is a comparison, “≤2025年” a number. */
function isTurnedRound(target: TargetValue): boolean {
  const mended = target.operator === null ? null : withOperator(target, target.operator);
  return target.kind === 'reference' && mended !== null && parseTargetValue(mended).kind !== 'reference';
}

import { valueCell } from '../../goals/indicator-cells';
import { operatorAt, trailingOperator, wholeOperator } from '../../wording/operators';
import { listNumber } from '../../wording/name-parts';
import { narrow } from '../../wording/plain-text';
import type { Operator } from '../../wording/target-value';
import { computedFormula } from '../../workbook/formula';
import { inEachPlace } from '../facts/each-place';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const SIGNS = '[≥≤=><≧≦⩾⩽](?:\\s*[≥≤=><≧≦⩾⩽])*';
const NUMBER = '-?\\d[\\d,]*(?:\\.\\d+)?';
/** The operator after the number: “100≥”, “5个 ≥”. */
const BEHIND = new RegExp(`^(${NUMBER}\\s*[^\\d\\s≥≤=><≧≦⩾⩽]{0,8})\\s*(${SIGNS})$`);
/** A number on both sides of the operator: “204 ≥ 204亿”. */
const BETWEEN = new RegExp(`^${NUMBER}\\s*[^\\d\\s≥≤=><≧≦⩾⩽(（]{0,8}\\s*${SIGNS}\\s*${NUMBER}`);
/** Operators on both sides of the number: “≥5个以上”. */
const BOTH_SIDES = new RegExp(`^(${SIGNS})\\s*${NUMBER}`);

const IS_NUMBER = new RegExp(`^\\s*${NUMBER}`);

type MessageId = 'behind' | 'between' | 'twice' | 'contradictory';

export default defineRule<MessageId>({
  meta: {
    id: 'format/operator-misplaced',
    title: '符号与数值位置颠倒或分裂',
    category: '规范性',
    severity: 'hint',
    messages: {
      behind: '“{name}”的指标值“{value}”把符号写在了数字后面。',
      between: '“{name}”的指标值“{value}”在符号前后各有一个数，不知道以哪个为准。',
      twice: '“{name}”的指标值“{value}”前面有“{sign}”，后面又有“{word}”，意思重复。',
      contradictory: '“{name}”的指标值“{value}”前面是“{sign}”，后面是“{word}”，自相矛盾。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const cell = valueCell(table, indicator);
      const written = narrow(indicator.target.source).trim();
      const found = disorderIn(written.slice(listNumber(written).length));
      if (!found) continue;
      const { messageId, sign, word, mended } = found;
      const isUnclear =
        messageId === 'contradictory' || (messageId === 'behind' && sign !== '' && wholeOperator(sign) === null);
      const isWritable = mended !== null && computedFormula(context.cell(cell)) === null;
      yield {
        messageId,
        data: { name: quote(indicator.name.value), value: quote(indicator.target.source), sign, word },
        cell,
        related: [indicator.name.cell],
        ...(isUnclear && { severity: 'warning' }),
        suggestion:
          messageId === 'contradictory'
            ? eitherWay(written)
            : mended === null
              ? '请只保留一个符号和一个数，写成“≥5场”的样子。'
              : `请写成“${mended}”。`,
        ...(isWritable && { fix: { kind: 'confirm', edits: [writeText(cell, mended, context)] } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '比较符号应当写在数值前面、只写一次，写乱了导入系统读不出来，也容易看反。',
  basis: ['比较符号写在数值前面，只写一次'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['产出指标', '数量指标', '带动就业人数', '500人以上'],
        ['产出指标', '时效指标', '项目完成时间', '2024年12月31日前'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '5场≥'],
        ['产出指标', '数量指标', '引进资金金额', '204 ≥ 204亿以上'],
        ['产出指标', '数量指标', '带动就业人数', '≥500人以上'],
        ['产出指标', '时效指标', '办理时限', '≥5天以内'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
  ],
});

interface Disorder {
  readonly messageId: MessageId;
  readonly sign: string;
  readonly word: string;
  /** Null when the intended value is unknown. */
  readonly mended: string | null;
}

function disorderIn(text: string): Disorder | null {
  const [, number, signsBehind] = BEHIND.exec(text) ?? [];
  if (number !== undefined && signsBehind !== undefined) {
    const operator = wholeOperator(signsBehind);
    const mended = operator && operator + number.trim();
    return { messageId: 'behind', sign: signsBehind, word: '', mended: mended && disorderIn(mended) ? null : mended };
  }
  if (BETWEEN.test(text)) return { messageId: 'between', sign: '', word: '', mended: null };
  const tail = trailingOperator(text);
  if (tail === null) return null;
  const signs = BOTH_SIDES.exec(text)?.[1];
  const words = signs === undefined ? wordsBeforeNumber(text) : null;
  const sign = signs ?? words?.text;
  if (sign === undefined) return null;
  const word = text.slice(tail.start);
  if (!isSameSide(words?.operator ?? wholeOperator(sign), tail.operator))
    return { messageId: 'contradictory', sign, word, mended: null };
  // “不少于50人以上” is heavy but clear.
  return words ? null : { messageId: 'twice', sign, word, mended: text.slice(0, tail.start).trim() };
}

/** The comparing word at the start, before a number: 不低于 in “不低于10个以内”. */
function wordsBeforeNumber(text: string): { readonly text: string; readonly operator: Operator } | null {
  const found = operatorAt(text, 0);
  return found && IS_NUMBER.test(text.slice(found.end))
    ? { text: text.slice(0, found.end), operator: found.operator }
    : null;
}

/** “至少写“≥160场”，至多写“≤160场”” */
function eitherWay(source: string): string {
  const figure = /\d[\d,]*(?:\.\d+)?\s*[^\d\s]*/.exec(source)?.[0] ?? '';
  const tail = trailingOperator(figure);
  const number = (tail ? figure.slice(0, tail.start) : figure).trim();
  return `请核对是至少还是至多：至少写“≥${number}”，至多写“≤${number}”。`;
}

function isSameSide(sign: Operator | null, word: Operator): boolean {
  return sign === word || (sign === '＞' && word === '≥') || (sign === '＜' && word === '≤');
}

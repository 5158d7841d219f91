import { findCommonIndicator } from '../facts/common-indicators';
import type { Located } from '../../goals/located';
import { withoutPrefix } from '../../wording/name-parts';
import { COUNT_UNITS, EXTENT_UNITS } from '../../wording/lexicon/unit-words';
import { squeeze } from '../../wording/plain-text';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { isOwnCell } from '../fixes/own-cell';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import {
  ADVERBS_OF_WORK,
  COMPLETING_DEEDS,
  DEED_LOOKALIKES,
  DEEDS,
  GROWING_THINGS,
  IMPROVING_DEEDS,
  PRAISE,
  PROMISE_LOOKALIKES,
  PROMISES,
  REDUCING_DEEDS,
  STANDARDS_KEPT,
  WARRANTS,
} from '../../wording/lexicon/deeds';
import { anyOf, isOneOf, pattern } from '../../wording/lexicon/family';
import {
  COUNTER_ENDINGS,
  FIGURE_ENDINGS,
  JUDGED_ENDINGS,
  STATISTIC_ENDINGS,
} from '../../wording/lexicon/measured-names';
import { ON_TIME } from '../../wording/lexicon/timeliness';
import { COSTS, MONEY_SPENT } from '../../wording/lexicon/money-names';

const PROMISE = pattern`^(?!${PROMISE_LOOKALIKES})${PROMISES}`;
/** Verbs of limiting a cost: “控制储备成本”, not “控制率”. */
const KEEP_DOWN = pattern`^(?:严格)?(?!${DEED_LOOKALIKES})控制.+(?:${COSTS}|规模)$`;
const DEED = pattern`^(?!${DEED_LOOKALIKES})${DEEDS}`;
/** Endings of measurable names; 效率 only looks like a rate. */
const MEASURE = pattern`(?:(?:^|[^效])率|${anyOf(FIGURE_ENDINGS, JUDGED_ENDINGS, COUNTER_ENDINGS, MONEY_SPENT)})$`;
const isWarrant = isOneOf(WARRANTS);
/** Endings after which the text is surely a name. A cost is not: 储备成本 can be limited in many ways. */
const STATISTIC = pattern`(?:(?:^|[^效])率|${STATISTIC_ENDINGS})$`;
const MEASURED_MONEY = pattern`${COSTS}$`;
const CLAUSES = /[，,；;。]/;
const LEAST_CLAUSE = 4;

type MessageId = 'promise' | 'deed' | 'clauses' | 'slogan';

/** Praise, which has no percentage: “社会效益明显”. */
const SLOGAN = pattern`${PRAISE}$`;

export default defineRule<MessageId>({
  meta: {
    id: 'naming/verb-phrase',
    title: '指标名称写成目标或措施句',
    category: '规范性',
    severity: 'hint',
    messages: {
      promise: '指标名称“{name}”以“{verb}”开头，是工作要求，不是衡量的内容。',
      deed: '指标名称“{name}”写成了目标或措施，没有说明用什么来衡量。',
      slogan: '“{name}”是口号，算不出比率，指标值却是百分比。',
      clauses: '指标名称“{name}”写成了几句话。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const { name, target } of table.indicators) {
      const head = headOf(name.value);
      const isSlogan = target.kind === 'number' && target.unit === '%' && SLOGAN.test(head);
      const fault = isSlogan ? { messageId: 'slogan' as const, verb: '' } : faultOf(head);
      if (!fault) continue;
      const fix = nameAlone(name, fault.verb, context);
      yield {
        messageId: fault.messageId,
        data: { name: quote(name.value), verb: fault.verb },
        cell: name.cell,
        suggestion: `请改成可以衡量的名称，以“率、数、量、次数、金额、时间”等结尾${likeName(name.value)}。`,
        ...(isSlogan && { severity: 'warning' as const }),
        ...(fix && { fix }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '指标名称要说明量什么，写成“提高……”“保证……”看不出拿什么来衡量，也没法填指标值。',
  basis: [`${CORE_INDICATORS_2021}（指标名称应当指向明确、简洁）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '引进省外境内资金金额', '≥204亿元'],
        ['产出指标', '数量指标', '开展志愿服务活动次数', '≥5次'],
        ['产出指标', '时效指标', '按时完成率', '=100%'],
        ['产出指标', '成本指标', '“三公经费”控制率', '≤100%'],
        ['产出指标', '数量指标', '年度、半年趋势报告次数', '≥2次'],
        ['效益指标', '经济效益指标', '保证金退还率', '=100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '保证网络安全', '≥98%'],
        ['效益指标', '社会效益指标', '社会效益明显', '≥95%'],
        ['产出指标', '质量指标', '确保考核指标完成率', '=100%'],
        ['产出指标', '成本指标', '控制储备成本', '≤100%'],
        ['效益指标', '社会效益指标', '促进全市经济发展', '有效促进'],
        ['效益指标', '社会效益指标', '预决算信息公开，提高部门公信力', '作用明显'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C5', 'C6', 'C7', 'C8', 'C9', 'C10'],
    },
  ],
});

/** The part after the verb of promise, when it is an indicator's name itself: 考核指标完成率 in “确保考核指标完成率”. */
function nameAlone({ value, cell }: Located<string>, verb: string, context: RuleContext): Report['fix'] | null {
  const written = squeeze(context.cell(cell).text);
  const rest = written.startsWith(verb) ? written.slice(verb.length) : '';
  const isName =
    rest.length >= LEAST_CLAUSE && STATISTIC.test(rest) && !DEED.test(rest) && faultOf(headOf(rest)) === null;
  if (!isWarrant(verb) || !isName || written !== squeeze(value) || !isOwnCell(cell, context)) return null;
  const common = findCommonIndicator(rest);
  const isMisnamed = common?.misnamings.includes(rest) === true;
  return { kind: 'confirm', edits: [writeText(cell, isMisnamed ? common.name : rest, context)] };
}

/** Verbs before the thing that the name is about. */
const VERBS = pattern`^(?:${anyOf(PROMISES, DEEDS, ADVERBS_OF_WORK)})+`;
const REDUCING = pattern`^(?:${anyOf(PROMISES, ADVERBS_OF_WORK)})*${REDUCING_DEEDS}`;
const IMPROVING = pattern`^(?:${anyOf(PROMISES, ADVERBS_OF_WORK)})*${IMPROVING_DEEDS}`;
const COMPLETING = pattern`^(?:${anyOf(PROMISES, ADVERBS_OF_WORK)})*${COMPLETING_DEEDS}`;
const TIMELY = pattern`^(?:及时|${ON_TIME})`;
const GROWING = pattern`${GROWING_THINGS}$`;
const KEPT_UP = pattern`${STANDARDS_KEPT}$`;
/** A target before the thing's name: “200公里” in “完成200公里道路养护”. */
const FIGURE = pattern`^\d[\d.]*${anyOf(COUNT_UNITS, EXTENT_UNITS)}`;
const [SHORTEST_THING, LONGEST_THING] = [2, 12];

/**
 * An example of a measurable name for the same thing: “，例如‘网络安全达标率’”. '' when the name does not say what it is about.
 */
function likeName(name: string): string {
  const [first = ''] = headOf(name).split(CLAUSES);
  const thing = first
    .replace(VERBS, '')
    .replace(FIGURE, '')
    .replace(/(?:健康)?发展$/, '');
  if (thing.length < SHORTEST_THING || thing.length > LONGEST_THING) return '';
  if (STATISTIC.test(thing) || MEASURED_MONEY.test(thing)) return `，例如“${quote(thing)}”`;
  const ending = endingFor(first, thing);
  return ending === null ? `，例如写成“${quote(thing)}”方面的“……率”“……次数”` : `，例如“${quote(thing)}${ending}”`;
}

function endingFor(phrase: string, thing: string): string | null {
  if (TIMELY.test(phrase)) return '及时率';
  if (REDUCING.test(phrase)) return '下降率';
  if (IMPROVING.test(phrase)) return GROWING.test(thing) ? '增长率' : null;
  if (COMPLETING.test(phrase)) return '完成率';
  return KEPT_UP.test(thing) ? '达标率' : null;
}

/** The name without numbering, and without a unit or remark in brackets at the end. */
function headOf(name: string): string {
  return squeeze(withoutPrefix(name))
    .replace(/(?:\([^()]{0,200}\)|%){1,4}$/, '')
    .replace(/^[“”"'‘’]+/, '');
}

function faultOf(head: string): { messageId: MessageId; verb: string } | null {
  const promise = PROMISE.exec(head)?.[0];
  if (promise !== undefined) return { messageId: 'promise', verb: promise };
  const clauses = head.split(CLAUSES).filter((clause) => clause.length >= LEAST_CLAUSE);
  if (clauses.length > 1 && clauses.some((clause) => PROMISE.test(clause) || DEED.test(clause)))
    return { messageId: 'clauses', verb: '' };
  if (KEEP_DOWN.test(head)) return { messageId: 'promise', verb: '控制' };
  return DEED.test(head) && !MEASURE.test(head) ? { messageId: 'deed', verb: '' } : null;
}

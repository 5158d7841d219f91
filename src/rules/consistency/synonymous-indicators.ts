import type { Indicator } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { OUTPUT_DEEDS } from '../../wording/lexicon/outputs';
import { SAME_WORK, SAYS_NO_WORK } from '../../wording/lexicon/synonyms';
import { interchangeableWords } from '../../wording/measure-words';
import { remembered } from '../../wording/remembered';
import { indicatorFigure, plainFigure } from '../facts/goal-figures';
import { projectGroups } from '../facts/project-groups';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** Smaller numbers are often equal by chance. */
const LEAST = 5;

export default defineRule({
  meta: {
    id: 'consistency/synonymous-indicators',
    title: '几个指标说的像是同一件事',
    category: '一致性',
    severity: 'hint',
    messages: {
      same: '“{name}”和“{other}”的指标值都是{value}，像是同一件事。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const { indicators } of projectGroups(table)) {
      const known = new Map<string, Counted[]>();
      for (const indicator of indicators) {
        const key = keyOf(indicator);
        if (key === null) continue;
        const work = workOf(indicator.name.value);
        const alike = known.get(key) ?? [];
        const first = alike.find((one) => isSameWork(one.work, work))?.indicator;
        if (!first) {
          known.set(key, [...alike, { indicator, work }]);
          continue;
        }
        // Identical names are reported by consistency/duplicate-indicator.
        if (indicatorKey(first.name.value) === indicatorKey(indicator.name.value)) continue;
        yield {
          messageId: 'same',
          data: {
            name: quote(indicator.name.value),
            other: quote(first.name.value),
            value: quote(indicator.target.source.trim()),
          },
          cell: indicator.name.cell,
          related: [first.name.cell],
          suggestion: '确实是一件事的，只保留一个；口径不同的，请在名称里写明。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '同一件事换个说法再列一次，会重复计分，评审会认为是凑数。',
  basis: [`${CORE_INDICATORS_2021}（指标应当突出重点）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '≥200人'],
        ['产出指标', '数量指标', '走访企业家数', '≥200家'],
        ['产出指标', '数量指标', '新建泵站', '≥1座'],
        ['产出指标', '数量指标', '新建水闸', '≥1座'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '≥200人'],
        ['产出指标', '数量指标', '参训人员数量', '≥200人'],
        ['产出指标', '数量指标', '培训学员人数', '≥200名'],
        ['满意度指标', '服务对象满意度指标', '学员满意度', '≥95%'],
      ]),
      findings: ['C6', 'C7'],
    },
  ],
});

/** Key of level, number and unit; null for a rate, a small number or a name without specific work. */
function keyOf(indicator: Indicator): string | null {
  const figure = indicatorFigure(indicator);
  if (!figure || !indicator.isNamed || figure.unit === '' || figure.unit === '%') return null;
  const { number, unit } = plainFigure(figure);
  const work = workOf(indicator.name.value);
  if (number.lt(LEAST) || work === '') return null;
  const { key1, key2 } = indicator.levelKind;
  return [key1, key2, number.toFixed(), [...interchangeableWords(unit)].sort()[0] ?? unit].join('\n');
}

interface Counted {
  readonly indicator: Indicator;
  readonly work: string;
}

const SHORTEST_WORK = 2;
const DEED = pattern`${OUTPUT_DEEDS}`;

/** True for equal works, and for one that only says more closely what the other counts: 放映 and 公益电影放映. */
function isSameWork(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_WORK || !long.endsWith(short)) return false;
  return !DEED.test(long.slice(0, long.length - short.length));
}

const SYNONYMS = SAME_WORK.map((family) => ({ word: family[0] ?? '', others: new RegExp(`${anyOf(family)}+`, 'g') }));
const NO_WORK = new RegExp(anyOf(SAYS_NO_WORK), 'g');

/** The work that a name counts, in one word for all synonyms: 培训 for 参训人员数量. */
const workOf = remembered((name): string => {
  const work = SYNONYMS.reduce((text, { word, others }) => text.replace(others, ` ${word} `), indicatorKey(name));
  const parts = work.replace(NO_WORK, ' ').split(' ');
  return [...new Set(parts.filter((part) => part !== ''))].sort().join('');
});

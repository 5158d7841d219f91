import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { LIMITS } from '../../src/host/file/limits';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cpuTime } from '../bench/least-time';
import { workbookOf } from '../rules/example-workbook';
import { runRules } from './run-rules';
import { writtenPatterns } from './written-patterns';

/** A pattern that takes longer than this for a text of a few thousand characters is more than linear, in milliseconds. */
const SLOW = 3;
/** Short ones first: a pattern that doubles its time with every character never ends with a long one. */
const LENGTHS = [24, 48, 100, 300, 5000];
/** Longest time for a form with long texts, in milliseconds. */
const SOON = 500;
/** From a quarter of the length: n·log n is 4.6, n² is 16. */
const MOST_GROWTH = 8;
/** Longest time for any text, in times of that for a text without meaning. */
const MOST_TIMES = 60;

/** What a pattern has in it: its words, and a character of each class. */
function wordsIn(pattern: RegExp): string[] {
  const found = new Set<string>(['1', '甲', ' ', '，', '(']);
  visitRegExpAST(new RegExpParser().parseLiteral(String(pattern)), {
    onAlternativeEnter({ elements }) {
      let word = '';
      for (const element of [...elements, null]) {
        if (element?.type === 'Character') word += String.fromCodePoint(element.value);
        else if (word !== '') {
          found.add(word);
          word = '';
        }
      }
    },
    onCharacterClassEnter({ elements: [first] }) {
      if (first?.type === 'Character') found.add(String.fromCodePoint(first.value));
      if (first?.type === 'CharacterClassRange') found.add(String.fromCodePoint(first.min.value));
    },
  });
  return [...found];
}

function repeated(word: string, length: number): string {
  return word.repeat(Math.ceil(length / word.length)).slice(0, length);
}

/** Words that the grammars read one after the other (完成, 至), and texts that are long only with their remarks: 10（十）. */
const WORDS = [
  '1',
  '12月31日前',
  '≥95%，',
  '完成',
  '至',
  '每年',
  '不低于',
  '1,',
  '（',
  '（）',
  '10（十）',
  '2个',
  '3家、',
  '10%-',
  '的',
];

/** Words of which one pattern or another alone does not make short work. */
function hardWords(): string[] {
  const hard = new Set<string>(WORDS);
  for (const pattern of writtenPatterns()) {
    const everywhere = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''));
    const word = wordsIn(pattern).find(
      (one) =>
        !hard.has(one) &&
        LENGTHS.some((length) => cpuTime(() => repeated(one, length).replace(everywhere, ''), 1) > SLOW),
    );
    if (word !== undefined) hard.add(word);
  }
  return [...hard];
}

/** What all rules take for a form with the text in each of its cells, in milliseconds. */
function taken(text: string): number {
  const workbook = workbookOf([
    ['项目支出绩效目标表', ''],
    ['项目名称', text],
    ['资金总额', text],
    [text, '100'],
    ['年度目标', text],
    ['一级指标', '二级指标', '三级指标', '指标值', '计量单位', '内涵解释', '评分标准', '备注'],
    ['产出指标', '数量指标', text, text, text, text, text, text],
    ['产出指标', '数量指标', '培训人次', text, '人', '', '', ''],
    ['产出指标', '质量指标', text, '≥95%', '', '', '', ''],
  ]);
  return cpuTime(() => runRules(workbook, recognizeGoalTables(workbook)), 1);
}

/** @param usual the time for a text of the same length without meaning, in milliseconds */
function isSlow(word: string, usual: number): boolean {
  const long = taken(repeated(word, LIMITS.textLength));
  if (long > usual * MOST_TIMES) return true;
  return long > SOON && long > taken(repeated(word, LIMITS.textLength / 4)) * MOST_GROWTH;
}

it('no text makes recognition and rules grow faster than n·log n, whatever pattern it is hard for', () => {
  taken('甲');
  const usual = Math.max(...[1, 2, 3].map(() => taken(repeated('甲', LIMITS.textLength))));
  const words = hardWords();
  // A pause of the machine in one of the two measurements looks like growth: what is slow is slow each time.
  const slow = words.filter((word) => [1, 2, 3].every(() => isSlow(word, usual)));
  expect(slow).toEqual([]);
});

import { cellsMatching } from '../../goals/table-cells';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** Remains of other programs in a text, with their replacement. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\[bookmark:[^\][]*\]/gi, ''],
  [/_GoBack/g, ''],
  [/\\geq?(?![a-z])/g, '≥'],
  [/\\leq?(?![a-z])/g, '≤'],
  [/\\times(?![a-z])/g, '×'],
  [/&nbsp;/gi, ' '],
  [/&lt;/gi, '<'],
  [/&gt;/gi, '>'],
  [/&amp;/gi, '&'],
  [/&(?:ldquo|#8220);/gi, '“'],
  [/&(?:rdquo|#8221);/gi, '”'],
  [/_x000[dD]_/g, ''],
];
/** Unreadable characters; only the writer knows the original ones. */
const GARBLED = /\ufffd+|\\{4,}|锟斤拷|烫烫烫|[\ue000-\uf8ff]/;
/** A character of each of these patterns, to skip quickly the many cells that have none. */
const ANY = /[\\&[_\ufffd\ue000-\uf8ff锟烫]/;

type MessageId = 'mark' | 'garbled';

export default defineRule<MessageId>({
  meta: {
    id: 'format/residue',
    title: '残留标记、乱码',
    category: '规范性',
    severity: 'warning',
    messages: {
      mark: '“{text}”里残留着标记“{mark}”，不是正文。',
      garbled: '“{text}”里有乱码“{mark}”。',
    },
    fix: 'safe',
  },

  *checkTable(table, context) {
    for (const cell of cellsMatching(table, context.sheet(table.sheet), (text) => ANY.test(text))) {
      const content = context.cell(cell);
      if (typeof content.value !== 'string') continue;
      const written = content.value;
      const marks = MARKS.flatMap(([pattern]) => written.match(pattern) ?? []);
      const garbled = GARBLED.exec(written)?.[0];
      if (marks.length > 0) {
        const clean = MARKS.reduce((text, [pattern, standard]) => text.replace(pattern, standard), written).trim();
        yield {
          messageId: 'mark',
          data: { text: quote(written), mark: quote([...new Set(marks)].join('”“')) },
          cell,
          suggestion: clean === '' ? '请删去这个标记，填上该填的内容。' : `请改成“${quote(clean)}”。`,
          ...(clean !== '' &&
            computedFormula(content) === null && { fix: { kind: 'safe', edits: [writeText(cell, clean, context)] } }),
        };
      } else if (garbled !== undefined) {
        yield {
          messageId: 'garbled',
          data: { text: quote(written), mark: garbled },
          cell,
          suggestion: '请对照原件改正。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '从Word、网页或识别软件粘贴过来的标记会跟着导入系统、跟着公开，影响阅读和解析。',
  basis: ['上报和公开的文字应当完整、清楚'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['产出指标', '数量指标', '参加 R&D 培训人次', '≥200人次'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '\\geq 5场'],
        ['产出指标', '数量指标', '[bookmark: _GoBack]走访企业数', '≥30家'],
        ['产出指标', '质量指标', '招商&nbsp;推介会验收合格率', '≥95%'],
        ['效益指标', '社会效益指标', '带动就业\ufffd\ufffd人数', '≥500人'],
      ]),
      findings: ['D5', 'C6', 'C7', 'C8'],
    },
  ],
});

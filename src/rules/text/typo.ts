import { findTypos, withoutTypos, type FoundTypo } from '../facts/common-typos';
import type { Indicator } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'typo' | 'one-off';

/** Shorter texts that differ by one character may both be right. */
const SHORTEST = 6;
/** Characters that are used for one another in names: 提升 and 提高, 次数 and 场数, 按月 and 每月. */
const INTERCHANGEABLE =
  /[升高强增加改善新修与和及或等的数量率度值额人家户次场个项种类部各全本该年月季每按为向从在于以其已未应]/;
const COLUMNS = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'];

export default defineRule<MessageId>({
  meta: {
    id: 'text/typo',
    title: '常见错别字、OCR误字',
    category: '规范性',
    severity: 'hint',
    messages: {
      typo: '“{text}”里的“{wrong}”应为“{right}”。',
      'one-off': '名称写“{name}”，说明写“{text}”，只差一个字（“{first}”和“{second}”），有一处可能写错。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    // With the sheet's first table, because typing errors beside and between the tables count as well.
    if (table === context.tablesOfSheet[0]) yield* typosOn(table.sheet, context);
    for (const indicator of table.indicators) {
      const report = oneOffReport(indicator);
      if (report) yield report;
    }
  },
});

export const reason: RuleReason = {
  why: '错别字会改变意思，公开后也影响单位形象。',
  basis: ['上报和公开的文字应当准确'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '职工工作任务完成数', '按工作日标准计算的任务数', '≥5项'],
        ['产出指标', '数量指标', '培训牧户人次', '参训牧户人次', '≥200人次'],
        ['产出指标', '质量指标', '提升服务质量达标率', '提高服务质量达标率', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '公园满意度', '以公园服务为目的的调查', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织种类商务活动次数', '≥5次'],
        ['产出指标', '质量指标', '履职工工作任务完成率', '=100%'],
        ['満意度指标', '服务对象满意度指标', '企业满意渡', '≥95%'],
      ]),
      findings: ['C5', 'C6', 'A7', 'C7'],
    },
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['成本指标', '经济成本指标', '个人核定工资数额', '个人核对工资数额', '≤20万元'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '企业满意度', '≥95%'],
      ]),
      findings: ['D5'],
    },
  ],
});

function* typosOn(sheet: string, context: RuleContext): Iterable<Report<MessageId>> {
  const { area, text } = context.sheet(sheet) ?? { area: null, text: [] };
  for (const [r, cells] of text.entries()) {
    for (const [c, written] of cells.entries()) {
      const typos = written === '' ? NONE : findTypos(written);
      if (typos.length > 0 && area)
        yield typoReport(written, typos, { sheet, row: area.row + r, column: area.column + c }, context);
    }
  }
}

const NONE: readonly FoundTypo[] = [];

function typoReport(
  text: string,
  typos: readonly FoundTypo[],
  cell: Report['cell'],
  context: RuleContext,
): Report<MessageId> {
  const content = context.cell(cell);
  // Where a word is missing, only the writer knows the right one.
  const isCertain = typos.every((typo) => typo.right.length <= typo.wrong.length);
  const canWrite = isCertain && computedFormula(content) === null && content.value === text;
  const right = typos.map((typo) => typo.right).join('”“');
  return {
    messageId: 'typo',
    data: { text: quote(text), wrong: typos.map(({ wrong }) => wrong).join('”“'), right },
    cell,
    suggestion: `请改为“${right}”。`,
    ...(canWrite && { fix: { kind: 'confirm', edits: [writeText(cell, withoutTypos(text), context)] } }),
  };
}

/** Reports a description that differs from the name by one character. Only the writer knows which one is right. */
function oneOffReport({ name, plainName: plain, texts, cells }: Indicator): Report<MessageId> | null {
  const described = squeeze(texts.explanation ?? '');
  if (!cells.explanation || described.length !== plain.length || plain.length < SHORTEST) return null;
  const places = [...plain.matchAll(/./gu)].flatMap(({ index }) =>
    plain.charAt(index) === described.charAt(index) ? [] : [index],
  );
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return null;
  // At the ends two words of one meaning often share a character: 培训人次 and 参训人次.
  if (place === 0 || place === plain.length - 1) return null;
  const [first, second] = [plain.charAt(place), described.charAt(place)];
  if (![first, second].every((character) => /[\u4e00-\u9fff]/.test(character) && !INTERCHANGEABLE.test(character)))
    return null;
  return {
    messageId: 'one-off',
    data: { name: quote(name.value), text: quote(described), first, second },
    cell: cells.explanation,
    related: [name.cell],
    suggestion: '请核对，把写错的一处改过来。',
  };
}

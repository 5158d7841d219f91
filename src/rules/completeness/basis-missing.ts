import { findCommonIndicator } from '../facts/common-indicators';
import type { GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { headedCell, rowsOfBlocks } from '../../goals/indicator-cells';
import { isUnusedRow } from '../facts/unused-row';
import { isWritten } from '../facts/forms';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { squeeze } from '../../wording/plain-text';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { isOwnCell } from '../fixes/own-cell';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'missing' | 'empty-words' | 'most';
const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'];

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/basis-missing',
    title: '设置依据（指标值确定依据）未填',
    category: '完整性',
    severity: 'warning',
    messages: {
      missing: '“{name}”没有填写“{heading}”。',
      'empty-words': '“{name}”的“{heading}”只写了“{written}”，不是依据。',
      most: '“{heading}”一栏{rows}行里有{count}行没有填写，第一处是“{name}”。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const [block, indicators] of rowsOfBlocks(table))
      yield* missingIn(table, block, indicators.filter(isJudged), context);
  },
});

export const reason: RuleReason = {
  why: '没有依据，指标值定得高还是低就说不清，评审时常被要求补充。',
  basis: [`${CORE_INDICATORS_2021}（指标值设定依据：计划标准、行业标准、历史标准、预算支出标准等）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '开展商务活动数量', '≥5次', '年度工作计划'],
        ['产出指标', '质量指标', '活动达标率', '≥95%', '近三年平均值'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '问卷调查'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '开展商务活动数量', '≥5次', '年度工作计划'],
        ['产出指标', '质量指标', '活动达标率', '≥95%', ''],
        ['产出指标', '时效指标', '资金支付及时率', '=100%', '0'],
        ['产出指标', '成本指标', '公用经费控制率', '≤100%', ''],
        ['产出指标', '数量指标', '组织培训场次', '≥3场', '年度工作计划'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人', '年度工作计划'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '问卷调查'],
      ]),
      findings: ['E6', 'E7', 'E8'],
    },
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '开展商务活动数量', '≥5次', '年度工作计划'],
        ['产出指标', '质量指标', '活动达标率', '≥95%', ''],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', ''],
      ]),
      findings: ['E6'],
    },
  ],
});

function* missingIn(
  table: GoalTable,
  block: IndicatorBlock,
  rows: readonly Indicator[],
  context: RuleContext,
): Iterable<Report<MessageId>> {
  const column = block.columns.find(({ role }) => role === 'basis');
  if (!column) return;
  const missing = rows.filter(({ texts }) => !isBasis(texts.basis));
  const [first, ...others] = missing;
  if (!first) return;
  const heading = quote(squeeze(column.heading.split(' / ').at(-1) ?? ''));
  const cellOf = (indicator: Indicator): Report['cell'] => headedCell(table, indicator, 'basis') ?? indicator.name.cell;
  if (others.length > 0 && missing.length * 2 > rows.length) {
    yield {
      messageId: 'most',
      data: { heading, rows: String(rows.length), count: String(missing.length), name: quote(first.name.value) },
      cell: cellOf(first),
      related: others.map(cellOf),
      mendAt: [first, ...others].map(cellOf),
      suggestion: '请逐条写明依据，例如“年度工作计划”“《……管理办法》”“近三年平均值”。',
    };
    return;
  }
  for (const indicator of missing) {
    const written = indicator.texts.basis ?? '';
    const usual = findCommonIndicator(indicator.name.value)?.basis ?? null;
    yield {
      messageId: written === '' ? 'missing' : 'empty-words',
      data: { name: quote(indicator.name.value), heading, written: quote(written) },
      cell: cellOf(indicator),
      related: [indicator.name.cell],
      suggestion: suggestionFor(indicator, usual),
      ...(isSatisfactionIndicator(indicator) && { severity: 'hint' }),
      ...(usual !== null &&
        isOwnCell(cellOf(indicator), context) && {
          fix: { kind: 'confirm', edits: [writeText(cellOf(indicator), usual, context)] },
        }),
    };
  }
}

function suggestionFor(indicator: Indicator, usual: string | null): string {
  if (usual !== null) return `这是共性指标，依据一般写“${usual}”；本单位有更直接的文件或计划的，写那一份。`;
  return isSatisfactionIndicator(indicator)
    ? '请写明依据，例如“问卷调查”。'
    : '请写明依据，例如“年度工作计划”“《……管理办法》”“近三年平均值”。';
}

/** Shifted rows are reported by structure/column-shift, nameless ones by completeness/name-missing. */
function isJudged(indicator: Indicator): boolean {
  return indicator.shift === 0 && indicator.isNamed && !isUnusedRow(indicator);
}

function isBasis(text: string | undefined): boolean {
  return text !== undefined && isWritten(text) && !/^[\d.%]+$/.test(squeeze(text));
}

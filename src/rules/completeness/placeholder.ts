import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { parseTargetValue } from '../../wording/parse-target-value';
import { isLeftOpen, isPaidAsSpent, leansOnOthers } from '../../wording/left-open';
import { isRateName } from '../../wording/rate';
import { placeholderInName, placeholderInValue } from '../../wording/placeholders';
import { squeeze } from '../../wording/plain-text';
import { inEachPlace } from '../facts/each-place';
import { isUnusedRow, saysNone } from '../facts/unused-row';
import { countsThings } from '../facts/named-output';
import { isPlainlyDecidable } from '../facts/qualitative-words';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { valueEdits } from '../fixes/value-edit';
import { isOneOf, pattern } from '../../wording/lexicon/family';
import { ASKS_FOR_WORDS, EXPLAINS_A_NAME, EXPLANATIONS } from '../../wording/lexicon/form-words';
import { FIGURE_ENDINGS } from '../../wording/lexicon/measured-names';
import { MISHAPS } from '../../wording/lexicon/adverse';
import { ACCORDING_TO, NONE_OF_IT } from '../../wording/lexicon/missing-values';

/** Things that ought not to happen, for which “无” is a valid target. */
const UNWANTED = pattern`${MISHAPS}`;
const isNone = isOneOf(NONE_OF_IT);
/** The indicator once per place. A place to which it does not apply may have “/”. */
function placesAsked(indicator: Indicator): readonly Indicator[] {
  return inEachPlace(indicator).filter(
    (one) => one === indicator || !(saysNone(squeeze(one.target.source)) || one.target.kind === 'empty'),
  );
}

/** Texts by which a template asks for words, not for a number (**) or a later value (待定). */
const ASKING = pattern`^${ASKS_FOR_WORDS}`;
/** Names of indicators with a figure, for which words are no valid target. */
const MEASURED = pattern`(?:率|${FIGURE_ENDINGS})(?:[(（].*[)）])?$`;
/** A description of the name, not of the required value. */
const EXPLAINS = pattern`^${EXPLAINS_A_NAME}|占|比[例重率]|[÷/／]|${EXPLANATIONS}|[数量额率度]$`;
const BY_SOMETHING = pattern`^${ACCORDING_TO}`;
const LONGEST_WORDS = 15;

const wantsFigure = (name: string): boolean => countsThings(name) || MEASURED.test(squeeze(name));

export default defineRule({
  meta: {
    id: 'completeness/placeholder',
    title: '残留占位符、提示语',
    category: '完整性',
    severity: 'error',
    messages: {
      value: '“{name}”的指标值只写了“{written}”，没有实际目标。',
      name: '指标名称“{name}”里还留着模板的“{written}”。',
      unused: '这一行没有用，只写了“{written}”。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(placesAsked)) {
      const name = indicator.name.value;
      const inName = indicator.isNamed ? placeholderInName(name) : null;
      if (isUnusedRow(indicator)) {
        yield {
          messageId: 'unused',
          data: { written: quote(inName ?? indicator.target.source.trim()) },
          cell: inName === null ? valueCell(table, indicator) : indicator.name.cell,
          related: [inName === null ? indicator.name.cell : valueCell(table, indicator)],
          mendAt: [indicator.name.cell, valueCell(table, indicator)],
          severity: 'hint',
          suggestion: '没有这类指标的，这一行空着或者删去就行。',
        };
        continue;
      }
      if (inName !== null) {
        yield {
          messageId: 'name',
          data: { name: quote(name), written: quote(inName) },
          cell: indicator.name.cell,
          suggestion: '请把占位符换成实际内容；目标值写在指标值一栏，不写在名称里。',
        };
      }
      const { kind, source } = indicator.target;
      if (isWayOfPaying(indicator)) continue;
      const isOpen = kind === 'placeholder' || leavesOpen(indicator);
      const written = placeholderInValue(source) ?? (isOpen ? source.trim() : null);
      if (written === null || (isNone(written) && UNWANTED.test(name))) continue;
      const described = describedTarget(indicator, written);
      const edits = described === null ? null : valueEdits(table, indicator, parseTargetValue(described), context);
      yield {
        messageId: 'value',
        data: { name: quote(name), written: quote(indicator.target.source) },
        cell: valueCell(table, indicator),
        related:
          indicator.cells.explanation && saysMore(indicator)
            ? [indicator.name.cell, indicator.cells.explanation]
            : [indicator.name.cell],
        suggestion: suggestionFor(indicator),
        ...(edits && { fix: { kind: 'confirm', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '模板里的提示语和占位符没有换成实际内容，等于没有填，无法考核。',
  basis: [`${MEASURES_2015}（绩效目标应当细化量化、可以衡量）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '预决算信息公开情况', '按时完整公开'],
        ['产出指标', '质量指标', '重大安全事故发生情况', '无'],
        ['产出指标', '质量指标', '群众投诉情况', '没有'],
        ['效益指标', '社会效益指标', '外贸进出口总额', '不低于同上年同期水平'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织培训场次', '待定'],
        ['产出指标', '质量指标', '资产管理规范性', '- -'],
        ['产出指标', '质量指标', '种植作物成活率（≥**%）', '≥90%'],
        ['效益指标', '社会效益指标', '促进全市经济发展', '文字描述'],
        ['效益指标', '生态效益指标', '无', '/'],
        ['满意度指标', '服务对象满意度指标', '受益群众满意度', '≥**%'],
      ]),
      findings: ['D5', 'D6', 'C7', 'D8', 'C9', 'D10'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'],
        [
          ['产出指标', '数量指标', '组织培训场次', '培训总场次', '≥5场'],
          ['产出指标', '时效指标', '按月拨付资金', '每月足额拨付资金', '文字描述'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '问卷调查', '≥95%'],
        ],
      ),
      findings: ['E6'],
    },
  ],
});

function leavesOpen({ name, target }: Indicator): boolean {
  // 讲课费标准 | 按职称定额: a standard can be set elsewhere.
  const isBySomeStandard = name.value.endsWith('标准') && BY_SOMETHING.test(squeeze(target.source));
  if (wantsFigure(name.value) && !isBySomeStandard && isLeftOpen(target)) return true;
  return (countsThings(name.value) || isRateName(name.value)) && leansOnOthers(target);
}

/** 差旅费标准 | 据实列支 says how the money is spent; a count or a rate so written has no target. */
function isWayOfPaying({ name, target }: Indicator): boolean {
  return isPaidAsSpent(target) && !countsThings(name.value) && !isRateName(name.value);
}

/**
 * The target in the row's description, if it can be judged; null when the basis column holds the target, as in a
 * shifted row.
 */
function describedTarget({ name, texts }: Indicator, written: string): string | null {
  const words = squeeze(texts.explanation ?? '').replace(/[。；;]$/, '');
  if (
    !ASKING.test(written) ||
    MEASURED.test(squeeze(name.value)) ||
    words.length > LONGEST_WORDS ||
    EXPLAINS.test(words)
  )
    return null;
  return isPlainlyDecidable(words) && parseTargetValue(words).kind === 'qualitative' && !isFigure(texts.basis)
    ? words
    : null;
}

function isFigure(text = ''): boolean {
  const { kind } = parseTargetValue(text);
  return kind === 'number' || (kind === 'date' && /\d/.test(text));
}

function suggestionFor(indicator: Indicator): string {
  const general = '请换成可以考核的数值（如“≥5场”）或可以判定的等级（如“按时完整公开”）。';
  return saysMore(indicator) ? `${general}可参考本行说明：“${quote(indicator.texts.explanation ?? '')}”。` : general;
}

/** True when the form's own description says what the value should have said. */
function saysMore({ name, texts }: Indicator): boolean {
  const description = squeeze(texts.explanation ?? '');
  return description !== '' && description !== squeeze(name.value);
}

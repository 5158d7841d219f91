import { findCommonIndicator, type CommonIndicator } from '../facts/common-indicators';
import { withoutPrefix } from '../../wording/name-parts';
import { squeeze } from '../../wording/plain-text';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { COMMON_INDICATORS_2013 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const QUOTATION = /[“”"‘’'「」『』]/g;

type MessageId = 'name' | 'quotes';

export default defineRule<MessageId>({
  meta: {
    id: 'naming/nonstandard-name',
    title: '共性指标名称与标准名不一致',
    category: '规范性',
    severity: 'hint',
    messages: {
      name: '“{name}”是共性指标，标准名称是“{standard}”。',
      quotes: '“{name}”的引号位置与标准名称“{standard}”不同。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const { name } of table.indicators) {
      const common = findCommonIndicator(name.value);
      const messageId = common && faultOf(squeeze(withoutPrefix(name.value)), common);
      if (!messageId) continue;
      const content = context.cell(name.cell);
      // With numbering or a unit around the name, only the writer knows what to keep.
      const isWhole = isMisnaming(squeeze(content.text), common) || isSame(content.text, common.name);
      yield {
        messageId,
        data: { name: quote(name.value), standard: quote(common.name) },
        cell: name.cell,
        suggestion: `改成“${quote(common.name)}”；本地文件规定了名称的，按规定写。`,
        ...(isWhole &&
          computedFormula(content) === null && {
            fix: { kind: 'confirm', edits: [writeText(name.cell, common.name, context)] },
          }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '共性指标用统一的名称，各部门、各年度才能汇总和比较，填报系统也能自动带出公式。',
  basis: [`${COMMON_INDICATORS_2013}（共性指标的名称）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '成本指标', '“三公经费”控制率', '≤100%'],
        ['产出指标', '成本指标', '三公经费控制率', '≤100%'],
        ['产出指标', '质量指标', '项目资金到位率', '=100%'],
        ['产出指标', '质量指标', '部门绩效评价完成率', '=100%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '成本指标', '“三公”经费变动率', '≤0%'],
        ['产出指标', '质量指标', '预算资金精细化率', '≥90%'],
        ['产出指标', '质量指标', '绩效自评完成率', '=100%'],
      ]),
      findings: ['C5', 'C6', 'C7'],
    },
  ],
});

function faultOf(name: string, common: CommonIndicator): MessageId | null {
  if (isMisnaming(name, common)) return 'name';
  const isMarkedOtherwise =
    isSame(name, common.name) && marksOf(name).includes('"') && marksOf(name) !== marksOf(common.name);
  return isMarkedOtherwise ? 'quotes' : null;
}

function isMisnaming(name: string, { misnamings }: CommonIndicator): boolean {
  return misnamings.some((misnaming) => isSame(name, misnaming));
}

function isSame(a: string, b: string): boolean {
  return withoutMarks(a) === withoutMarks(b);
}

function withoutMarks(name: string): string {
  return squeeze(name).replace(QUOTATION, '');
}

/** Positions of the quotation marks, of any kind. */
function marksOf(name: string): string {
  return squeeze(name).replace(QUOTATION, '"');
}

import { findCommonIndicator } from '../facts/common-indicators';
import { countsThings } from '../facts/named-output';
import { hasSlippedValue } from '../facts/slipped-value';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { parseTargetValue } from '../../wording/parse-target-value';
import { placeholderInName } from '../../wording/placeholders';
import type { TargetValue } from '../../wording/target-value';
import { CORE_INDICATORS_2021, MEASURES_2015 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';
import { valueEdits } from '../fixes/value-edit';
import { yearEnd } from '../facts/example-value';
import { pattern } from '../../wording/lexicon/family';
import { SCORING_WORDS } from '../../wording/lexicon/scoring-words';

/** Grades or points in a scoring standard. */
const GRADES = pattern`${SCORING_WORDS}|[一二三四]档|\d\s*分`;
const SPLIT_COLUMNS = ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位', '评分标准'];

type MessageId = 'missing' | 'slipped' | 'operator-only' | 'graded' | 'qualitative';

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/value-missing',
    title: '三级指标未填指标值',
    category: '完整性',
    severity: 'error',
    messages: {
      missing: '“{name}”没有填写指标值。',
      slipped: '指标值空着，“{name}”写在了指标名称一栏，像是整行左移了一格。',
      'operator-only': '“{name}”的指标值只写了“{written}”，没有数值。',
      qualitative: '“{name}”标明是定性指标，指标值空着。',
      graded: '“{name}”是定性指标，指标值空着；评分标准里已写了等级。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const name = indicator.name.value;
      if (!indicator.isNamed || !isValueMissing(indicator) || placeholderInName(name) !== null) continue;
      const remark = remarkOn(indicator, table);
      const usual = remark.messageId === 'graded' ? null : usualValue(indicator);
      const edits = usual && valueEdits(table, indicator, usual, context);
      yield {
        ...remark,
        cell: valueCell(table, indicator),
        related: [indicator.name.cell],
        ...(edits && {
          fix: { kind: 'confirm', edits },
          suggestion: `这是共性指标，一般填“${usual.source}”，请核对后使用。`,
        }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '没有指标值就无法判断目标是否完成，审核时会被退回，填报系统通常也不让保存。',
  basis: [`${MEASURES_2015}（完整性审核）`, `${CORE_INDICATORS_2021}（设置指标值）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '开展志愿服务活动场次', '≥5场'],
        ['产出指标', '时效指标', '项目完成时间', '2024年12月31日前'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '指标1：培训人次', '≥200人次'],
        ['产出指标', '数量指标', '指标2：', ''],
        ['产出指标', '数量指标', '……', ''],
        ['效益指标', '社会效益指标', '指标1：带动就业人数', '≥50人'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '参展企业数', ''],
        ['产出指标', '质量指标', '培训合格率', '≥'],
        ['产出指标', '质量指标', '≥98%', ''],
        ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7'],
    },
    {
      rows: exampleFormWithColumns(SPLIT_COLUMNS, [
        ['产出指标', '数量指标', '组织招商活动次数', '≥', 5, '次', '每少1次扣1分'],
        ['产出指标', '质量指标', '办结时限达标率', '≥', '', '%', '每低1%扣1分'],
        ['产出指标', '成本指标', '“三公经费”控制率', '', '', '%', '每超1%扣1分'],
        ['效益指标', '社会效益指标', '营商环境改善情况', '定性', '', '', '优得5分，良得3分，差不得分'],
        ['效益指标', '社会效益指标', '部门公信力', '定性', '', '', ''],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', 95, '%', '每低1%扣1分'],
      ]),
      findings: ['E6', 'E7', 'E8', 'E9'],
    },
  ],
});

/** True when the value cell has only white space, an operator, brackets or a unit. */
function isValueMissing({ target }: Indicator): boolean {
  return target.kind === 'empty' || target.kind === 'unfilled';
}

/** The target that all units use (控制率≤100%), unless the row has another operator. */
function usualValue({ name, target, texts }: Indicator): TargetValue | null {
  const value = findCommonIndicator(name.value)?.value;
  const usual = value ? parseTargetValue(value) : null;
  const isFree =
    (target.operator === null || target.operator === usual?.operator) &&
    (texts.unit === undefined || usual?.kind === 'number');
  return usual && isFree ? usual : null;
}

function remarkOn(indicator: Indicator, table: GoalTable): Omit<Report<MessageId>, 'cell'> {
  const { name, target, texts } = indicator;
  if (hasSlippedValue(indicator)) {
    return {
      messageId: 'slipped',
      data: { name: quote(name.value) },
      mendAt: [name.cell, valueCell(table, indicator)],
      suggestion: `请把“${quote(name.value)}”移到指标值一栏，在名称一栏写明量的是什么。`,
    };
  }
  const isQualitative = texts.operator === '定性' || (texts.nature ?? '').includes('定性');
  if (isQualitative && GRADES.test(texts.scoring ?? '')) {
    return {
      messageId: 'graded',
      data: { name: quote(name.value) },
      severity: 'hint',
      suggestion: '请从评分标准的等级中选一个写进指标值，例如“合规”“按时完整公开”。',
    };
  }
  // A count needs a number, whatever stands beside it.
  if (isQualitative && !countsThings(name.value)) {
    return {
      messageId: 'qualitative',
      data: { name: quote(name.value) },
      severity: 'hint',
      suggestion: '请写上可以判定的等级，例如“合规”“按时完整公开”。',
    };
  }
  const written = (isQualitative ? '' : (texts.operator ?? '')) + target.source.trim();
  if (written !== '') {
    return {
      messageId: 'operator-only',
      data: { name: quote(name.value), written },
      suggestion: whatToAdd(indicator, written),
    };
  }
  return {
    messageId: 'missing',
    data: { name: quote(name.value) },
    suggestion: isQualitative
      ? '请写上可以判定的等级，例如“合规”“按时完整公开”。'
      : `请填写指标值，例如“≥5场”“=100%”“${yearEnd(table)}”。`,
  };
}

/** What a value needs that has only an operator or a unit: ≥, ≥ 人次. */
function whatToAdd({ target: { operator, unit }, texts }: Indicator, written: string): string {
  if (texts.unit !== undefined) return '请在指标值一栏补上数值。';
  if (unit === null) return `请在“${written}”后面补上数值和单位。`;
  return `请补上数值，例如“${operator ?? ''}${unit === '%' ? '95' : '5'}${unit}”。`;
}

import { valueCell } from '../../goals/indicator-cells';
import { printTargetValue } from '../../wording/print-target-value';
import { inEachPlace } from '../facts/each-place';
import { askedWay, declaredWay, doubtlessWay, isCostToKeepLow, type Way } from '../facts/better-way';
import { operatorEdits, withOperator } from '../fixes/operator-edit';
import type { Operator, TargetValue } from '../../wording/target-value';
import type { Indicator } from '../../goals/goal-table';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'logic/direction-operator',
    title: '指标方向与符号矛盾',
    category: '一致性',
    severity: 'error',
    messages: {
      declared: '“{name}”标为“{declared}”，符号却是“{operator}”（{value}），互相矛盾。',
      higher: '“{name}”应当越高越好，却写成“{value}”，等于做得越少越好。',
      lower: '“{name}”应当越低越好，却写成“{value}”，等于越多越好。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators
      .map(inEachPlace)
      .filter((values) => !areRange(values))
      .flat()) {
      const { target, name, texts, cells } = indicator;
      const asked = askedWay(indicator);
      if (!asked || !target.number) continue;
      const declared = declaredWay(indicator);
      // When name and operator agree, the declared direction is wrong; logic/direction-name reports it.
      const named = isCostToKeepLow(indicator) ? 'lower' : doubtlessWay(indicator);
      if (declared !== null && named === asked) continue;
      const meant = declared ?? doubtlessWay(indicator);
      if (meant === null || meant === asked) continue;
      const edits = declared ? null : operatorEdits(indicator, signFor(meant, target), context);
      yield {
        messageId: declared ? 'declared' : meant,
        data: {
          name: quote(name.value),
          declared: quote(texts.direction ?? ''),
          operator: target.operator ?? '',
          value: quote(printTargetValue(target)),
        },
        cell: valueCell(table, indicator),
        ...(declared &&
          cells.direction && { mendAt: [cells.direction, cells.operator ?? valueCell(table, indicator)] }),
        related: [name.cell, cells.operator, cells.direction].filter((one) => one !== undefined),
        suggestion: declared
          ? '请核对这条指标是越高越好还是越低越好，把方向和符号改成一致。'
          : `请改成“${turned(indicator, meant)}”，或者核对指标名称。`,
        ...(edits && { fix: { kind: 'confirm', edits } }),
        ...(!declared && { severity: 'warning' }),
      };
    }
  },
});

/** 下限 95 | 上限 100: the headings give both signs, so neither says that more or less is better. */
function areRange(values: readonly Indicator[]): boolean {
  const ends = values.flatMap(({ target }) => (target.number && !target.operatorText ? [target.operator] : []));
  return ends.includes('≥') && ends.includes('≤');
}

/** “=” for all or none, which cannot be exceeded: =100%, =0起. */
function signFor(meant: Way, { number, unit }: TargetValue): Operator {
  if (meant === 'higher') return number?.eq(100) && unit === '%' ? '=' : '≥';
  return number?.eq(0) && unit !== '%' ? '=' : '≤';
}

/** The value with the operator that its name requires; only the operator when it has its own column. */
function turned({ target }: Indicator, meant: Way): string {
  const sign = signFor(meant, target);
  return withOperator(target, sign)?.trim() ?? sign;
}

export const reason: RuleReason = {
  why: '系统按方向自动算分：正向指标写成“≤”或反向指标写成“≥”，做得越好得分反而越低。',
  basis: [`${CORE_INDICATORS_2021}（按完成比例赋分，指标值应当明确、可衡量）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标方向', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '成本指标', '办公设备购置成本', '反向', '≤', 90, '万元'],
          ['产出指标', '数量指标', '车辆采购数量', '反向', '≤', 1, '辆'],
          ['产出指标', '质量指标', '设备验收合格率', '正向', '=', 100, '%'],
        ],
      ),
      findings: [],
    },
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '工程不合格率', '≤2%'],
        ['产出指标', '数量指标', '违法案件查处数', '≥20件'],
        ['产出指标', '质量指标', '“三公”经费变动率', '≤0%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标方向', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '办结案件数量', '正向', '≤', 70, '件'],
          ['产出指标', '质量指标', '案件改判发回重审率', '反向', '≥', 5, '%'],
          ['产出指标', '质量指标', '设备验收合格率', '正向', '≥', 98, '%'],
        ],
      ),
      findings: ['F5', 'F6'],
    },
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '培训合格率', '≤95%'],
        ['产出指标', '质量指标', '安全事故发生次数', '≥2次'],
        ['产出指标', '质量指标', '预算调整率', '≤10%'],
      ]),
      findings: ['D5', 'D6'],
    },
  ],
});

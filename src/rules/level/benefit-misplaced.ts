import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { isRunningCost } from '../facts/project-kind';
import { askedWay } from '../facts/better-way';
import { outputKindOf } from '../facts/named-output';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { isMeasureWord } from '../../wording/measure-words';
import { squeeze } from '../../wording/plain-text';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { BURDEN_RELIEF, LASTING, PUBLIC_RESPONSE, WAGE_ARREARS } from '../../wording/lexicon/effects';
import { isOneOf, pattern } from '../../wording/lexicon/family';
import { EFFECT_LEVEL_NAMES } from '../../wording/lexicon/level-words';
import {
  BUDGET_RATES,
  EVENT_COUNTS,
  HELD_EVENTS,
  MADE_PUBLIC,
  STAFF_CONDUCT,
  USES_OF_MONEY,
  WORK_COUNTS,
} from '../../wording/lexicon/office-work';
import { levelsOfNeighbour } from '../fixes/level-edit';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const COST_PLACE = '成本或管理指标';
/**
 * Activities of an organisation and its management; `not` names effects that contain the same word. Lasting
 * institutions are left out: many forms put them under 可持续影响.
 */
const ELSEWHERE: readonly {
  readonly name: RegExp;
  readonly not?: RegExp;
  readonly notUnder?: RegExp;
  readonly place: string;
}[] = [
  {
    name: pattern`${HELD_EVENTS}.{0,4}${EVENT_COUNTS}$`,
    place: '产出指标的数量指标',
  },
  { name: /资产利用率/, place: '管理或质量指标' },
  { name: /(?:人员|编制)控制率/, place: COST_PLACE },
  { name: /三公|公用经费/, place: COST_PLACE },
  {
    name: pattern`经费.{0,4}${USES_OF_MONEY}|预算${BUDGET_RATES}率`,
    not: pattern`${BURDEN_RELIEF}|${LASTING}`,
    place: COST_PLACE,
  },
  { name: /工资.{0,8}发放|发放.{0,4}工资/, not: pattern`${WAGE_ARREARS}`, place: '产出指标的时效指标' },
  { name: pattern`${STAFF_CONDUCT}`, place: '产出指标的质量指标' },
  { name: pattern`${MADE_PUBLIC}公开`, not: pattern`${PUBLIC_RESPONSE}`, place: '管理或质量指标' },
  { name: /会计核算|财务管理/, place: '管理或质量指标' },
  { name: /制度(?:的)?健全/, notUnder: /可持续/, place: '管理或质量指标' },
];
/** A count of work that only the description shows: “完成储备项目个数”. */
const COUNT_OF_WORK = pattern`^完成.{1,12}${WORK_COUNTS}$`;
/** Level names for benefits in the national forms, and in those of 河北 and 湖北. */
const isBenefitLevel = isOneOf(EFFECT_LEVEL_NAMES);

export default defineRule({
  meta: {
    id: 'level/benefit-misplaced',
    title: '效益指标混入产出或管理指标',
    category: '相关性',
    severity: 'warning',
    messages: {
      misplaced: '“{name}”不是效益，放在了“{level}”下，应放在{place}下。',
      described: '“{name}”按说明是“{description}”，属于产出数量，放在了“{level}”下。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const { name, level1, level2, levelsInferred, texts } = indicator;
      if (!level1 || levelsInferred || !isBenefit(indicator)) continue;
      const place = placeOf(indicator);
      const description = countOfWork(indicator);
      if (place === undefined && description === null) continue;
      const level = level2 ?? level1;
      const edits = levelsOfNeighbour(
        table,
        indicator,
        (other) => other.levelKind.isOutput && place === placeOfOutput(other),
        context,
      );
      yield {
        messageId: place === undefined ? 'described' : 'misplaced',
        data: {
          name: quote(name.value),
          level: quote(level.value),
          place: place ?? '',
          description: quote(description ?? ''),
        },
        cell: name.cell,
        ...(description !== null &&
          indicator.cells.explanation && { mendAt: [name.cell, indicator.cells.explanation] }),
        related: [
          valueCell(table, indicator),
          level.cell,
          ...(texts.explanation !== undefined && indicator.cells.explanation ? [indicator.cells.explanation] : []),
        ],
        // Office running money has hardly any effect of its own.
        ...(place === COST_PLACE && isRunningCost(texts.project ?? table.project?.value ?? '') && { severity: 'hint' }),
        suggestion: `请移到${place ?? '产出指标的数量指标'}下；效益指标写带来的变化，例如带动就业人数、企业知晓率。`,
        ...(edits && { fix: { kind: 'confirm', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '效益说的是做完以后带来什么变化；活动次数、经费控制、工资发放都不是效益，评审时会要求移走。',
  basis: [`${CORE_INDICATORS_2021}（效益指标反映与既定目标相关的经济、社会、生态效益）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '开展志愿服务活动场次', '≥5场'],
        ['产出指标', '质量指标', '固定资产利用率', '≥90%'],
        ['效益指标', '社会效益指标', '安全事故发生次数', '=0次'],
        ['效益指标', '生态效益指标', '秸秆综合利用率', '≥90%'],
        ['效益指标', '社会效益指标', '农民工工资拖欠投诉下降率', '≥10%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['效益指标', '经济效益指标', '固定资产利用率', '≥75%'],
        ['效益指标', '经济效益指标', '在职人员控制率', '≤100%'],
        ['效益指标', '社会效益指标', '开展志愿服务活动场次', '≥5场'],
        ['效益指标', '社会效益指标', '机关工作人员尽职尽责率', '=100%'],
        ['效益指标', '可持续影响指标', '预决算信息公开,提高部门公信力', '作用明显'],
      ]),
      findings: ['C6', 'C7', 'C8', 'C9', 'C10'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '指标说明'],
        [
          ['产出指标', '数量指标', '蔬菜储备数量', '=1000吨', '计划储备蔬菜数量'],
          ['效果指标', '可持续影响指标', '持续影响', '1个', '完成储备项目个数，长久影响市场供应'],
        ],
      ),
      findings: ['C6'],
    },
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
        ['产出指标', '数量指标', '组织培训次数', '≥5次'],
        ['效益指标', '社会效益指标', '开展志愿服务活动场次', '≥5场'],
        ['效益指标', '社会效益指标', '政策知晓率', '≥90%'],
      ]),
      findings: ['C7'],
    },
  ],
});

/** The right place for an indicator that is no benefit; undefined when it may be one. */
function placeOf(indicator: Indicator): string | undefined {
  const { plainName, level2 } = indicator;
  const known = ELSEWHERE.find(
    (one) =>
      one.name.test(plainName) && one.not?.test(plainName) !== true && one.notUnder?.test(level2?.value ?? '') !== true,
  );
  if (known) return known.place;
  // A figure that should be low is no work: 违规发放资金笔数 ≤0笔.
  const output = askedWay(indicator) === 'lower' ? null : outputKindOf(indicator);
  return output === null ? undefined : `产出指标的${output}指标`;
}

/** The place of an output, in the words of {@link ELSEWHERE}: “产出指标的数量指标”. */
function placeOfOutput({ levelKind }: Indicator): string {
  return `产出指标的${levelKind.key2}指标`;
}

/** True under 效益, 效果 and 社会效应. 可持续发展能力 (湖北) is left out: it holds staff, training and equipment. */
function isBenefit(indicator: Indicator): boolean {
  const { level1, levelKind } = indicator;
  if (!level1 || isSatisfactionIndicator(indicator)) return false;
  const { key1, key2 } = levelKind;
  return (isBenefitLevel(key1) || key1.endsWith('效益')) && !key2.includes('履职效益');
}

function countOfWork({ target, texts }: Indicator): string | null {
  const [first = ''] = squeeze(texts.explanation ?? '').split(/[，,；;。]/);
  return target.kind === 'number' && target.unit !== null && isMeasureWord(target.unit) && COUNT_OF_WORK.test(first)
    ? first
    : null;
}

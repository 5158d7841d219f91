import {
  figureCounts,
  figureMayCount,
  goalFigures,
  indicatorFigure,
  plainFigure,
  type GoalFigure,
} from '../facts/goal-figures';
import { goalsOfPeriod, isForSeveralYears, isNumberOfPlaces, isOfEach, isPromise } from '../facts/goal-promises';
import { interchangeableWords } from '../../wording/measure-words';
import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'consistency/goal-number-mismatch',
    title: '目标文本与指标值数字不一致',
    category: '一致性',
    severity: 'error',
    messages: {
      differs: '年度目标写“{goal}”，指标“{name}”的目标值却是“{value}”。',
    },
    fix: null,
  },

  *checkTable(table) {
    const figures = goalsOfPeriod(table).flatMap(({ text, cell }) =>
      goalFigures(text).map((figure) => ({ figure, cell })),
    );
    if (figures.length === 0) return;
    const year = table.year?.value ?? null;
    const byUnit = new Map<string, typeof figures>();
    for (const one of figures) {
      const { unit } = plainFigure(one.figure);
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), one]);
    }
    for (const indicator of table.indicators) {
      const target = indicatorFigure(indicator);
      if (!target) continue;
      // A bare number has the unit of the goal.
      const isBare = target.unit === '';
      const comparable = isBare ? figures : unitsFor(target).flatMap((unit) => byUnit.get(unit) ?? []);
      const plainly = comparable.filter(
        ({ figure }) =>
          figureCounts(figure, indicator.name.value) &&
          !isOfEach(figure) &&
          !isForSeveralYears(figure, year) &&
          (figure.unit === indicator.target.unit || !isNumberOfPlaces(figure)),
      );
      // The goal may use other words for the indicator, if it has only one figure of that unit.
      const only = plainly.length === 0 && !isBare && comparable.length === 1 ? comparable : [];
      const maybe = only.filter(
        ({ figure }) => isPromise(figure, year) && figureMayCount(figure, indicator.name.value),
      );
      const about = [...plainly, ...maybe];
      const [first] = about;
      const agrees = (figure: GoalFigure): boolean =>
        isBare ? figure.number.eq(target.number) : plainFigure(figure).number.eq(plainFigure(target).number);
      // The goal may name what there is before it names what is done: 为3.2万名老年人体检，即体检2.24万人.
      if (!first || comparable.some(({ figure }) => agrees(figure))) continue;
      yield {
        messageId: 'differs',
        data: {
          goal: quote(first.figure.clause),
          name: quote(indicator.name.value),
          value: quote(valueText(indicator)),
        },
        cell: valueCell(table, indicator),
        related: [indicator.name.cell, first.cell],
        severity:
          plainly.length === 0 ||
          isStricter(indicator, first.figure, isBare ? { ...target, unit: first.figure.unit } : target)
            ? 'warning'
            : 'error',
        suggestion: `请核对“${first.figure.text}”和“${quote(valueText(indicator))}”，改成同一个数。`,
      };
    }
  },
});

export const reason: RuleReason = {
  why: '同一件事，年度目标写一个数、指标写另一个数，不知道以哪个为准。',
  basis: [`${MEASURES_2015}（目标和指标应当相应匹配）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '招商推介会场次', '≥4场'],
          ['产出指标', '数量指标', '培训人次', '≥500人次'],
          ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥92%'],
        ],
        [['年度总体目标', '全年举办招商推介会4场，培训500人次，参展企业满意度达到92%以上，引进2000万元以上项目。']],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '招商推介会场次', '≥4场'],
          ['产出指标', '数量指标', '培训人次', '≥300人次'],
          ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥95%'],
        ],
        [['年度总体目标', '全年举办招商推介会4场，培训500人次，参展企业满意度达到92%以上。']],
      ),
      findings: ['D7', 'D8'],
    },
  ],
});

/** Units in which the figures can be compared: 1200名 in the goal and 1200人 of the indicator; not 人次. */
function unitsFor(target: ReturnType<typeof plainFigure>): readonly string[] {
  const { unit } = plainFigure(target);
  return unit === '人次' ? [unit] : [...interchangeableWords(unit)].filter((other) => other !== '人次');
}

/** True for an indicator that demands more than the goal: the figures differ, but do not contradict each other. */
function isStricter({ target, texts }: Indicator, goal: GoalFigure, figure: ReturnType<typeof plainFigure>): boolean {
  const operator = target.operator ?? texts.operator ?? null;
  const [aim, indicator] = [plainFigure(goal).number, plainFigure(figure).number];
  return operator === '≤' || operator === '＜' ? indicator.lt(aim) : indicator.gt(aim);
}

function valueText({ target, texts }: Indicator): string {
  return texts.unit === undefined ? target.source : `${texts.operator ?? ''}${target.source}${texts.unit}`;
}

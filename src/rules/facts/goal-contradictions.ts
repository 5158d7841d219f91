import type { GoalTable, GoalText, Indicator } from '../../goals/goal-table';
import { interchangeableWords } from '../../wording/measure-words';
import {
  figureCounts,
  figureMayCount,
  goalFigures,
  indicatorFigure,
  plainFigure,
  type GoalFigure,
} from './goal-figures';
import { isSatisfactionIndicator } from './level-kind';
import { isSatisfactionName } from '../../wording/satisfaction';
import { goalsOfPeriod, isForSeveralYears, isNumberOfPlaces, isOfEach, isPromise } from './goal-promises';
import { byProject } from './project-groups';

/** An indicator whose target differs from the figure that the goal gives for the same thing. */
export interface GoalContradiction {
  readonly indicator: Indicator;
  readonly goal: GoalText;
  readonly figure: GoalFigure;
  /** The figure of the target in the goal's unit, where the target has none. */
  readonly target: ReturnType<typeof plainFigure>;
  /** True when the goal counts it by the indicator's own name. */
  readonly isPlain: boolean;
}

interface Placed {
  readonly figure: GoalFigure;
  readonly goal: GoalText;
}

/** The indicators that contradict a figure of the table's goals, in the order of the indicators. */
export function goalContradictions(table: GoalTable): readonly GoalContradiction[] {
  return byProject(table).flatMap(contradictionsIn);
}

function contradictionsIn(table: GoalTable): readonly GoalContradiction[] {
  const figures = goalsOfPeriod(table).flatMap((goal) => goalFigures(goal.text).map((figure) => ({ figure, goal })));
  if (figures.length === 0) return [];
  const year = table.year?.value ?? null;
  const byUnit = new Map<string, Placed[]>();
  for (const one of figures) {
    const { unit } = plainFigure(one.figure);
    const known = byUnit.get(unit);
    if (known) known.push(one);
    else byUnit.set(unit, [one]);
  }
  return table.indicators.flatMap((indicator): GoalContradiction[] => {
    const target = indicatorFigure(indicator);
    // A range is reported as such; its first figure is no target.
    if (!target || indicator.target.kind === 'range') return [];
    // A bare number has the unit of the goal.
    const isBare = target.unit === '';
    const comparable = isBare ? figures : unitsFor(target).flatMap((unit) => byUnit.get(unit) ?? []);
    // The goal may be that of the whole time of the project (总目标值 beside 2025年目标值) or of one place.
    const targets = [
      target,
      ...indicator.otherPlaces.flatMap((one) => indicatorFigure({ ...indicator, ...one }) ?? []),
    ];
    const agrees = (figure: GoalFigure): boolean =>
      targets.some((one) =>
        isBare
          ? figure.number.eq(one.number) || isShareOf(one.number, figure)
          : plainFigure(figure).number.eq(plainFigure(one).number),
      );
    // The goal may name what there is before it names what is done: 为3.2万名老年人体检，即体检2.24万人.
    if (comparable.some(({ figure }) => agrees(figure))) return [];
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
      ({ figure }) =>
        isPromise(figure, year) &&
        // 教师 ≥95% under 满意度 is not the 教师入住率 of the goal.
        isSatisfactionIndicator(indicator) === isSatisfactionName(figure.clause.slice(0, figure.at)) &&
        (figureMayCount(figure, indicator.name.value) || isSlipOfDigits(plainFigure(figure), plainFigure(target))),
    );
    const [first] = [...plainly, ...maybe];
    if (!first) return [];
    const inGoalsUnit = plainFigure(isBare ? { ...target, unit: first.figure.unit } : target);
    return [{ indicator, ...first, target: inGoalsUnit, isPlain: plainly.length > 0 }];
  });
}

/** Units in which the figures can be compared: 1200名 in the goal and 1200人 of the indicator; not 人次. */
function unitsFor(target: ReturnType<typeof plainFigure>): readonly string[] {
  const { unit } = plainFigure(target);
  return unit === '人次' ? [unit] : [...interchangeableWords(unit)].filter((other) => other !== '人次');
}

/** True for 0.98 where the goal says 98%: the rule on the scale of percentages reports it. */
function isShareOf(number: GoalFigure['number'], figure: GoalFigure): boolean {
  return figure.unit === '%' && number.times(100).eq(figure.number);
}

/** True for the same digits with the point elsewhere: 3.6万人 and 36万人. A single digit (3人, 30人) may be chance. */
function isSlipOfDigits(one: { number: GoalFigure['number'] }, other: { number: GoalFigure['number'] }): boolean {
  const [a, b] = [one, other].map(({ number }) => number.c.join(''));
  return a !== undefined && a.length > 1 && a === b && !one.number.eq(other.number);
}

import type { AmountArrangement } from './budget/arrangement';
import {
  amountWritings,
  budgetOf,
  moneyOf,
  moneyUnitPlaces,
  withWrongTotal,
  type Budget,
  type Money,
} from './budget/budget';
import { departmentAmounts } from './budget/department-amounts';
import { projectAmounts } from './budget/project-amounts';
import type { Chooser } from './dimension';
import { faultPlans } from './faults';
import { goalArrangements } from './head/goals';
import { departmentLabels, fieldArrangements, otherFields, projectLabels } from './head/head-fields';
import { taskLists } from './head/tasks';
import { aboveTitles, titles, yearPlaces } from './head/titles';
import { planBlock, type BlockColumn, type BlockPlan } from './layout/block-plan';
import { otherSheets } from './layout/other-sheets';
import { periodPlans, sheetHabits, sheetPlans, type SheetPlan } from './layout/sheet-plans';
import { trailers } from './layout/trailers';
import type { PlannedIndicator } from './planned-indicator';
import { pickIndicators, planIndicators } from './plan-indicators';
import { services } from './subjects/services';
import type { Subject } from './subjects/subject';
import { works } from './subjects/works';

type ChoiceOf<D extends { readonly choices: readonly unknown[] }> = D['choices'][number];

/** The choices for a workbook; its forms have the same layout. */
export interface WorkbookPlan {
  readonly sheetPlan: SheetPlan;
  readonly habit: ChoiceOf<typeof sheetHabits>;
  readonly block: BlockPlan;
  readonly year: number;
  readonly aboveTitle: ChoiceOf<typeof aboveTitles>;
  readonly yearPlace: ChoiceOf<typeof yearPlaces>;
  readonly fields: ChoiceOf<typeof fieldArrangements>;
  readonly departmentLabel: string;
  readonly projectLabel: string;
  readonly otherFields: ChoiceOf<typeof otherFields>;
  readonly goals: ChoiceOf<typeof goalArrangements>;
  readonly tasks: ChoiceOf<typeof taskLists>;
  readonly trailer: ChoiceOf<typeof trailers>;
  readonly money: Money;
  /** "单位：万元" for a form with a separate line for the unit; otherwise null. */
  readonly unitLine: string | null;
  readonly otherSheets: ChoiceOf<typeof otherSheets>;
  readonly forms: readonly FormPlan[];
}

export interface FormPlan {
  readonly scope: 'department' | 'project';
  readonly subject: Subject;
  readonly budget: Budget;
  readonly amounts: AmountArrangement;
  readonly hasWrongTotal: boolean;
  /** Null for a form without a title, below another one. */
  readonly title: ChoiceOf<typeof titles> | null;
  readonly indicators: readonly PlannedIndicator[];
  /** The indicators of the long term, in a block of their own; null for a one-year form. */
  readonly longTerm: readonly PlannedIndicator[] | null;
}

const NO_FAULTS = { missing: 0, over100: 0 };
const YEARS = [2022, 2023, 2024, 2025, 2026];

export function planWorkbook(chooser: Chooser): WorkbookPlan {
  const { random } = chooser;
  const sheetPlan = chooser.choose(sheetPlans);
  const block = planBlock(chooser, sheetPlan.place);
  const moneyPlace = chooser.choose(moneyUnitPlaces);
  const money = moneyOf(
    moneyPlace,
    chooser.choose(amountWritings, ({ where }) => where.includes(moneyPlace.where)),
  );
  return {
    sheetPlan,
    block: { ...block, columns: block.columns.map((column) => withUnit(column, money)) },
    money,
    unitLine: moneyPlace.where === 'line' ? moneyPlace.name : null,
    habit: chooser.choose(sheetHabits),
    year: random.pick(YEARS),
    aboveTitle: chooser.choose(aboveTitles),
    yearPlace: chooser.choose(yearPlaces),
    fields: chooser.choose(fieldArrangements),
    departmentLabel: chooser.choose(departmentLabels).label,
    projectLabel: chooser.choose(projectLabels).label,
    otherFields: chooser.choose(otherFields),
    goals: chooser.choose(goalArrangements, ({ where }) => where === 'above' || block.pageBreak.isOnNextSheet !== true),
    tasks: chooser.choose(taskLists),
    trailer: chooser.choose(trailers),
    otherSheets: chooser.choose(otherSheets),
    forms: planForms(sheetPlan, block, chooser),
  };
}

/** The heading over the amounts of a list contains their unit if the form's labels do. */
function withUnit(column: BlockColumn, { mark }: Money): BlockColumn {
  return column.kind === 'amount' ? { ...column, heading: column.heading + mark } : column;
}

function planForms(sheetPlan: SheetPlan, block: BlockPlan, chooser: Chooser): FormPlan[] {
  const { random } = chooser;
  const faults = chooser.choose(faultPlans);
  const scopes = [...new Set(sheetPlan.scopes)];
  const habits = new Map(scopes.map((scope) => [scope, planHead(scope, sheetPlan, chooser)]));
  const isMixed = scopes.length > 1;
  const subjects = random.some([...services, ...works], isMixed ? 1 : sheetPlan.scopes.length);
  const { hasLongTerm } = chooser.choose(
    periodPlans,
    (choice) =>
      !choice.hasLongTerm ||
      (sheetPlan.place === 'one-sheet' && (block.pageBreak.isBeside ?? block.pageBreak.isOnNextSheet) !== true),
  );
  const forms: FormPlan[] = [];
  for (const [index, scope] of sheetPlan.scopes.entries()) {
    const subject = subjects[index] ?? subjects[0];
    const habit = habits.get(scope);
    if (!subject || !habit) throw new Error('a form without a subject');
    const { amounts } = habit;
    // The projects of a department add up to 项目支出 in its own form.
    const whole = forms.find((form) => form.scope === 'department')?.budget.project;
    const budget = budgetOf(scope, amounts.hasOther === true, random, whole);
    const hasWrongTotal = faults.total && amounts.hasTotal === true;
    forms.push({
      scope,
      subject,
      amounts,
      hasWrongTotal,
      budget: hasWrongTotal ? withWrongTotal(budget, random) : budget,
      title: sheetPlan.titles === 'first' && index > 0 ? null : habit.title,
      indicators: planIndicators(pickIndicators(subject, block.family, random), budget.total, faults, random),
      longTerm: hasLongTerm
        ? planIndicators(pickIndicators(subject, block.family, random), budget.total, NO_FAULTS, random)
        : null,
    });
  }
  return forms;
}

/** Forms with the same scope in a workbook have the same kind of title and amounts. */
function planHead(
  scope: FormPlan['scope'],
  sheetPlan: SheetPlan,
  chooser: Chooser,
): Pick<FormPlan, 'amounts'> & { title: ChoiceOf<typeof titles> } {
  const amounts = scope === 'department' ? chooser.choose(departmentAmounts) : chooser.choose(projectAmounts);
  // A title over several projects names none of them.
  const fits = ({ name }: ChoiceOf<typeof titles>): boolean =>
    sheetPlan.titles === 'each' || !name.startsWith('某项目');
  return { amounts, title: chooser.choose(titles, (choice) => choice.scope === scope && fits(choice)) };
}

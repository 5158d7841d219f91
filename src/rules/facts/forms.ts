import type { GoalTable } from '../../goals/goal-table';
import { wholeForm } from '../../goals/whole-form';
import { isPlaceholder } from '../../wording/placeholders';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';

type Forms = readonly (readonly GoalTable[])[];

/** Several rules ask for the forms of the same tables. */
const known = new WeakMap<readonly GoalTable[], Forms>();

/** Groups the tables into forms, in order: 长期 and 年度 under one title are one form, and so are the pages of a table. */
export function formsOf(tables: readonly GoalTable[]): Forms {
  const forms = known.get(tables) ?? groupIntoForms(tables);
  known.set(tables, forms);
  return forms;
}

function groupIntoForms(tables: readonly GoalTable[]): Forms {
  const forms = new Map<string, GoalTable[]>();
  for (const table of tables.flatMap((one) => wholeForm(one) ?? [])) {
    const { row, column } = table.title?.cell ?? table.area;
    const key = `${table.sheet}\n${String(row)}\n${String(column)}`;
    const form = forms.get(key);
    if (form) form.push(table);
    else forms.set(key, [table]);
  }
  return [...forms.values()];
}

/**
 * True for a form that is not filled in: its head has labels, but no amount, goal or unit name. A template may print a
 * project's name, and indicators with “**” as values; with all values it is filled in. A form without a head is empty when
 * none of its indicators has a value.
 */
export function isUnfilledForm(form: readonly GoalTable[]): boolean {
  if (form.some(hasFilledHead)) return false;
  const hasHead = form.some(({ budget, goals, fields }) => budget.length + goals.length + fields.length > 0);
  const targets = form.flatMap(({ indicators }) => indicators.map(({ target }) => target.source));
  if (hasHead) return !form.some(({ project }) => isWritten(project?.value ?? '')) || !targets.every(isWritten);
  return !targets.some(isWritten);
}

function hasFilledHead({ department, budget, goals, fields }: GoalTable): boolean {
  return (
    department !== null ||
    budget.some(({ value }) => value !== null) ||
    goals.some(({ text }) => isWritten(text)) ||
    fields.some(({ kind, text }) => kind !== 'project' && kind !== 'year' && isWritten(text))
  );
}

/** True for a text that is neither blank nor part of a template. */
export const isWritten = remembered((text): boolean => squeeze(text) !== '' && !isPlaceholder(text));

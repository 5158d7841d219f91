import type { GoalTable, Indicator } from '../../src/goals/goal-table';
import { planInsertion } from '../../src/library/plan-insertion';
import type { InsertionOptions, InsertionPlan } from '../../src/library/plan-insertion';
import type { IndicatorTemplate } from '../../src/library/schema';
import { templates } from '../../src/library/templates';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { areaName, columnsName } from '../../src/workbook/area';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

export function templateNamed(name: string): IndicatorTemplate {
  const found = templates.find((template) => template.name === name || template.aliases.includes(name));
  if (!found) throw new Error(`no template ${name}`);
  return found;
}

/** The workbook's only goal table, or the one with this index. */
export function tableOf(workbook: WorkbookSnapshot, number = 0): GoalTable {
  const table = recognizeGoalTables(workbook)[number];
  if (!table) throw new Error('no goal table');
  return table;
}

/** The plan; in the first group when the form has no place for the template. */
export function planned(
  workbook: WorkbookSnapshot,
  table: GoalTable,
  template: IndicatorTemplate,
  options: InsertionOptions = {},
): InsertionPlan {
  const answer = planInsertion(workbook, table, template, options);
  if (answer.kind === 'plan') return answer;
  const [group] = answer.groups;
  if (!group) throw new Error(answer.message);
  return planned(workbook, table, template, { ...options, group });
}

/** The edits, one per line: "insert-rows 5 like 4 C:D", "merge A1:A3", "write D4:E4 甲 | 95 # | =100% @". */
export function told(plan: InsertionPlan): readonly string[] {
  return plan.edits.map((edit) => {
    if (edit.kind === 'insert-rows' || edit.kind === 'delete-rows') {
      const { like } = edit;
      return [edit.kind, edit.row + 1, ...(like ? ['like', like.row + 1, ...like.columns.map(columnsName)] : [])].join(
        ' ',
      );
    }
    if (edit.kind !== 'write') return `${edit.kind} ${areaName(edit.area)}`;
    const cells = edit.cells.flat().map(({ formula, numberFormat }) => {
      const type = typeof formula === 'number' ? ' #' : '';
      return `${formula}${type}${numberFormat === 'General' ? '' : ` ${numberFormat}`}`;
    });
    return `write ${areaName(edit.area)} ${cells.join(' | ')}`;
  });
}

/** The indicator as plain data, with row numbers as before the insertion. */
export function withoutRow(indicator: Indicator, plan: InsertionPlan): unknown {
  const isMoved = !plan.isFilled && indicator.name.cell.sheet === plan.valueCell.sheet;
  const plain = JSON.stringify(indicator, (_, value: unknown) => {
    if (!isMoved || typeof value !== 'object' || value === null || !('row' in value)) return value;
    return typeof value.row === 'number' && value.row > plan.row ? { ...value, row: value.row - 1 } : value;
  });
  return JSON.parse(plain);
}

import { areasOverlap, type Area } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { FixKind } from '../rules/kit/rule';
import type { Finding } from './finding';

/** A finding with a fix, and the edits of the fix. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/**
 * Fixes that can be applied together. No two change the same cell, and on each sheet at most one moves rows, because
 * each row deletion was judged with all other rows in place. The next check offers the remaining ones.
 */
export function chooseFixes(findings: readonly Finding[], kinds: readonly FixKind[]): readonly ChosenFix[] {
  const taken: { readonly sheet: string; readonly area: Area }[] = [];
  const moved = new Set<string>();
  return findings.flatMap((finding) => {
    const { fix } = finding;
    if (!fix || !kinds.includes(fix.kind)) return [];
    const moving = fix.edits.filter(movesRows).map(({ sheet }) => sheet);
    if (moving.some((sheet) => moved.has(sheet))) return [];
    const touched = fix.edits.map((edit) => ({ sheet: edit.sheet, area: touchedBy(edit) }));
    if (touched.some(({ sheet, area }) => taken.some((one) => one.sheet === sheet && areasOverlap(one.area, area))))
      return [];
    taken.push(...touched);
    for (const sheet of moving) moved.add(sheet);
    return [{ finding, edits: fix.edits }];
  });
}

/** The edits of fixes planned for one state of the workbook; edits that move rows come last. */
export function editsOfFixes(fixes: readonly ChosenFix[]): readonly Edit[] {
  const isMoving = ({ edits }: ChosenFix): boolean => edits.some(movesRows);
  return [...fixes.filter((fix) => !isMoving(fix)), ...fixes.filter(isMoving)].flatMap(({ edits }) => edits);
}

function movesRows({ kind }: Edit): boolean {
  return kind === 'insert-rows' || kind === 'delete-rows';
}

function touchedBy(edit: Edit): Area {
  const isRows = edit.kind === 'insert-rows' || edit.kind === 'delete-rows';
  return isRows ? { row: edit.row, column: 0, rows: edit.count, columns: Infinity } : edit.area;
}

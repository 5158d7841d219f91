import type { ReactElement } from 'react';
import type { MarkOutcome } from '../../host/cell-marking';
import type { CellAddress } from '../../workbook/area';
import type { CheckResult } from '../check/check-result';
import { cellLabel } from '../check/cell-label';
import { classes } from '../basics/classes';
import { markTexts as say } from './mark-texts';
import type { MarkAction, MarkState } from './mark-session';
import * as styles from './mark-news.module.css';

interface Props {
  readonly done: NonNullable<MarkState['done']>;
  readonly manySheets: CheckResult['manySheets'];
}

/** Outcome of marking or clearing, with all failures. */
export function MarkNews({ done: { action, outcome }, manySheets }: Props): ReactElement {
  const label = (cell: CellAddress): string => cellLabel(cell, manySheets);
  const cautions = action === 'mark' ? markCautions(outcome, label) : clearCautions(outcome, label);
  return (
    <div className={classes(styles.news, cautions.length > 0 ? styles.caution : undefined)}>
      {[...headlines(action, outcome, cautions.length > 0), ...cautions].map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function headlines(action: MarkAction, { marked, cleared }: MarkOutcome, isPartly: boolean): string[] {
  if (action === 'mark') return [marked > 0 ? say.marked(marked) : say.noneMarked];
  if (isPartly) return cleared > 0 ? [say.clearedWhatCould] : [];
  return [cleared > 0 ? say.cleared : say.nothingToClear];
}

function markCautions(
  { passed, filledInstead, answered, unreadable = [] }: MarkOutcome,
  label: (cell: CellAddress) => string,
): string[] {
  const reasons = (['protected', 'hidden', 'missing'] as const).flatMap((why) => {
    const names = passed.filter((one) => one.why === why).map(({ sheet }) => sheet);
    return names.length > 0 ? [say.notMarked[why](names)] : [];
  });
  return [
    ...reasons,
    ...(filledInstead.length > 0 ? [say.filledInstead(filledInstead.map(label))] : []),
    ...(answered.length > 0 ? [say.answered(answered.map(label))] : []),
    ...(unreadable.length > 0 ? [say.unreadable(unreadable)] : []),
  ];
}

function clearCautions(
  { passed, answered, unreadable = [] }: MarkOutcome,
  label: (cell: CellAddress) => string,
): string[] {
  return [
    ...(passed.length > 0 ? [say.notCleared(passed.map(({ sheet }) => sheet))] : []),
    ...(answered.length > 0 ? [say.answered(answered.map(label))] : []),
    ...(unreadable.length > 0 ? [say.unreadable(unreadable)] : []),
  ];
}

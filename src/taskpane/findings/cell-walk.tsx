import { useState } from 'react';
import type { ReactElement } from 'react';
import { cellName } from '../../workbook/area';
import type { ListedFinding } from '../check/check-result';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import type { FindingActions } from './finding-actions';
import * as styles from './cell-walk.module.css';

interface Props {
  readonly finding: ListedFinding;
  readonly onGoTo: FindingActions['goTo'];
}

/** Steps through the cells of a grouped finding, on one sheet or several. */
export function CellWalk({ finding, onGoTo }: Props): ReactElement {
  const { cells } = finding;
  const say = texts.findings.cells;
  const [at, setAt] = useState(0);
  const shown = Math.min(at, cells.length - 1);
  const cell = cells[shown];
  const goTo = (index: number): void => {
    const next = cells[index];
    if (!next) return;
    setAt(index);
    onGoTo(finding, next);
  };
  return (
    <span className={styles.root} role="group" aria-label={say.label(cells.length)}>
      <LightButton aria-disabled={shown === 0} onClick={() => goTo(shown - 1)}>
        {say.previous}
      </LightButton>
      <LightButton aria-disabled={shown === cells.length - 1} onClick={() => goTo(shown + 1)}>
        {say.next}
      </LightButton>
      <span className={styles.at} aria-live="polite">
        {cell ? `${cell.sheet === finding.cell.sheet ? '' : `“${cell.sheet}”`}${cellName(cell)} ` : ''}
        {say.at(shown + 1, cells.length)}
      </span>
    </span>
  );
}

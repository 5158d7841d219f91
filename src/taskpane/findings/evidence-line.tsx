import type { ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { ListedFinding } from '../check/check-result';
import { texts } from '../basics/texts';
import * as styles from './evidence-line.module.css';
import type { FindingActions } from './finding-actions';

/** A sum rarely has more parts. */
const CELLS_SHOWN = 6;
/** Enough to know the text again; who wants to read it goes to the cell. */
const LONGEST_TEXT = 16;

interface Props {
  readonly finding: ListedFinding;
  readonly onGoTo: FindingActions['goTo'];
}

/** 对照: the cells that the finding is held against, with what stands there and the way to them. */
export function EvidenceLine({ finding, onGoTo }: Props): ReactElement | null {
  const { evidence } = finding;
  const say = texts.findings.evidence;
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.evidence} aria-label={say.label}>
      {evidence.slice(0, CELLS_SHOWN).map(({ cell, text }, index) => (
        <li key={index}>
          {index === 0 ? say.begin : null}
          <button type="button" className={styles.cell} onClick={() => onGoTo(finding, cell)}>
            {cellLabel(cell, cell.sheet !== finding.cell.sheet)}
          </button>{' '}
          {say.content(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text)}
        </li>
      ))}
      {evidence.length > CELLS_SHOWN ? <li>{texts.findings.change.etc(evidence.length)}</li> : null}
    </ul>
  );
}

import type { ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { ListedFinding } from '../check/check-result';
import { texts } from '../basics/texts';
import * as styles from './evidence-line.module.css';
import type { FindingActions } from './finding-actions';

/** Sums rarely have more parts than this. */
const CELLS_SHOWN = 6;
/** Enough to recognise the text; the full text is in the cell. */
const LONGEST_TEXT = 16;

interface Props {
  readonly finding: ListedFinding;
  readonly onGoTo: FindingActions['goTo'];
}

/** 对照: the cells a finding is compared with, their texts and links to them. */
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

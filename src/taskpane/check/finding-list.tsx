import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Finding } from '../../lint/finding';
import { sameCell } from '../../workbook/area';
import type { CellAddress } from '../../workbook/area';
import { texts } from '../texts';
import { cellLabel } from './cell-label';
import { FindingRemedies } from './finding-remedies';

/** Enough for a form; a list of thousands would hold up the pane. */
const AT_ONCE = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 64px' },
  finding: {
    display: 'block',
    width: '100%',
    padding: '8px 10px',
    border: 'none',
    borderLeft: '3px solid transparent',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  visited: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: {
    marginRight: '8px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
  },
  suggestion: { display: 'block', marginTop: '2px', color: tokens.colorNeutralForeground2 },
  more: { margin: '4px 0 8px 10px' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly manySheets: boolean;
  readonly visited: CellAddress | null;
  readonly onGoTo: (cell: CellAddress) => void;
}

export function FindingList({ findings, manySheets, visited, onGoTo }: Props): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  const left = findings.length - shown;
  return (
    <>
      <ul className={styles.list} onKeyDown={moveBetweenFindings}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={index} className={styles.item}>
            <button
              type="button"
              data-finding=""
              className={mergeClasses(styles.finding, visited && sameCell(visited, finding.cell) ? styles.visited : undefined)}
              onClick={() => onGoTo(finding.cell)}
            >
              <span className={styles.cell}>{cellLabel(finding.cell, manySheets)}</span>
              {finding.message}
              {finding.suggestion ? (
                <span className={styles.suggestion}>
                  {texts.check.suggestion}
                  {finding.suggestion}
                </span>
              ) : null}
            </button>
            <FindingRemedies finding={finding} cell={cellLabel(finding.cell, manySheets)} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button className={styles.more} onClick={() => setShown(shown + AT_ONCE)}>
          {texts.check.more(Math.min(left, AT_ONCE))}
        </Button>
      ) : null}
    </>
  );
}

/** Arrow keys walk through the findings, so that nobody needs Tab through hundreds. */
function moveBetweenFindings(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = all.findIndex((element) => element === document.activeElement);
  const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

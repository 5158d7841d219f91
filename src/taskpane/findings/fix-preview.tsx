import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { SheetChange } from '../../workbook/preview-edits';
import { cellLabel } from '../check/cell-label';
import { Button } from '../shell/button';
import { texts } from '../texts';
import { ChangeLine } from './change-line';

const useStyles = makeStyles({
  root: {
    margin: '0 0 6px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: 'none',
    maxHeight: '200px',
    margin: '0 0 8px',
    padding: 0,
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  change: { padding: '2px 0', contentVisibility: 'auto', containIntrinsicSize: 'auto 24px' },
  cell: { marginRight: '8px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly title: string;
  readonly changes: readonly SheetChange[];
  readonly manySheets: boolean;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Every cell before and after, every row that goes, and the question whether to do it. */
export function FixPreview({ title, changes, manySheets, confirm, onConfirm, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div
      className={styles.root}
      role="group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p className={styles.title}>{title}</p>
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {changes.map((change, index) => (
          <li key={index} className={styles.change}>
            {change.kind === 'cell' || manySheets ? <span className={styles.cell}>{cellLabel(change.cell, manySheets)}</span> : null}
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button ref={button} appearance="primary" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>{texts.findings.fix.cancel}</Button>
      </div>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { SheetChange } from '../../workbook/preview-edits';
import { cellLabel } from '../check/cell-label';
import { Button } from '../basics/button';
import { onEscape } from '../basics/on-escape';
import { texts } from '../basics/texts';
import { ChangeLine } from './change-line';
import * as styles from './fix-preview.module.css';

interface Props {
  readonly title: string;
  readonly changes: readonly SheetChange[];
  readonly manySheets: boolean;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Shows every cell before and after, and every deleted row, and asks for confirmation. */
export function FixPreview({ title, changes, manySheets, confirm, onConfirm, onCancel }: Props): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.root} role="group" aria-label={title} onKeyDown={onEscape(onCancel)}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {changes.map((change, index) => (
          <li key={index} className={styles.change}>
            {change.kind === 'cell' || manySheets ? (
              <span className={styles.cell}>{cellLabel(change.cell, manySheets)}</span>
            ) : null}
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
      {changes.some(({ kind }) => kind === 'row-deletion') ? (
        <p className={styles.note}>{texts.findings.change.rowLook}</p>
      ) : null}
      <div className={styles.actions}>
        <Button ref={button} appearance="primary" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>{texts.findings.fix.cancel}</Button>
      </div>
    </div>
  );
}

import type { ReactElement } from 'react';
import type { SheetChange } from '../../workbook/preview-edits';
import { texts } from '../basics/texts';
import * as styles from './change-line.module.css';

/** A cell before and after a fix, or the row to be deleted. */
export function ChangeLine({ change }: { readonly change: SheetChange }): ReactElement {
  const say = texts.findings.change;
  const heard = (words: string): ReactElement => <span className={styles.forScreenReaders}>{words}</span>;
  if (change.kind === 'row-deletion') {
    return (
      <span className={styles.line}>
        {say.deleteRow(change.cell.row + 1)}
        <del className={styles.before}>{change.contents.join(say.between)}</del>
      </span>
    );
  }
  return (
    <span className={styles.line}>
      {heard(say.before)}
      <del className={styles.before}>{change.before.trim() === '' ? say.blank : change.before}</del>
      <span aria-hidden="true"> → </span>
      {heard(say.after)}
      <ins className={styles.after}>
        {change.after.trim() === '' ? say.blank : change.after}
        {change.becomesNumber ? say.number : ''}
      </ins>
    </span>
  );
}

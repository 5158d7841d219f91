import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetChange } from '../../workbook/preview-edits';
import { texts } from '../texts';

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  before: { color: tokens.colorNeutralForeground2 },
  after: {
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
  },
  forScreenReaders: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What a cell holds and what it would hold, or what a row holds that would go. */
export function ChangeLine({ change }: { readonly change: SheetChange }): ReactElement {
  const styles = useStyles();
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

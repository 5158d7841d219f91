import type { ReactElement } from 'react';
import type { InsertionPlan } from '../../library/plan-insertion';
import { classes } from '../basics/classes';
import { texts } from '../basics/texts';
import * as styles from './row-preview.module.css';

/** The new row, column by column, as it will be read in the sheet. */
export function RowPreview({ plan }: { readonly plan: InsertionPlan }): ReactElement {
  const say = texts.library.proposal;
  return (
    <dl className={styles.preview}>
      {plan.preview.flatMap(({ role, heading, text, cell }) => [
        <dt key={`${String(cell.column)} heading`} className={styles.term}>
          {heading || say.noHeading}
        </dt>,
        <dd
          key={cell.column}
          className={classes(
            styles.cell,
            text === '' ? styles.blank : undefined,
            role === 'value' ? styles.value : undefined,
          )}
        >
          {text || say.blank}
        </dd>,
      ])}
    </dl>
  );
}

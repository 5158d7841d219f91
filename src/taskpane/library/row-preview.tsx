import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InsertionPlan } from '../../library/plan-insertion';
import { texts } from '../texts';

const useStyles = makeStyles({
  preview: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5em, 35%) 1fr',
    margin: '4px 0 0',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  term: { padding: '4px 8px', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground2 },
  cell: { margin: 0, padding: '4px 8px', overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorNeutralForeground3 },
});

/** The new row, column by column, as it will be read in the sheet. */
export function RowPreview({ plan }: { readonly plan: InsertionPlan }): ReactElement {
  const styles = useStyles();
  const say = texts.library.proposal;
  return (
    <dl className={styles.preview}>
      {plan.preview.flatMap(({ role, heading, text, cell }) => [
        <dt key={`${String(cell.column)} heading`} className={styles.term}>
          {heading || say.noHeading}
        </dt>,
        <dd key={cell.column} className={`${styles.cell} ${text === '' ? styles.blank : ''} ${role === 'value' ? styles.value : ''}`}>
          {text || say.blank}
        </dd>,
      ])}
    </dl>
  );
}

import type { ReactElement, ReactNode } from 'react';
import type { Severity } from '../../rules/kit/rule';
import { SEVERITIES } from '../../rules/kit/severity';
import type { CheckResult } from '../check/check-result';
import { Select } from '../basics/controls';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import type { Grouping } from './arrange';
import * as styles from './list-choices.module.css';

interface Props {
  readonly result: CheckResult;
  readonly only: Severity | null;
  readonly grouping: Grouping;
  readonly onFilter: (only: Severity | null) => void;
  readonly onGroup: (grouping: Grouping) => void;
  /** What can be done with all of them. */
  readonly children: ReactNode;
}

/** Which findings are listed, and in which order. */
export function ListChoices({ result, only, grouping, onFilter, onGroup, children }: Props): ReactElement {
  const say = texts.findings;
  return (
    <div className={styles.root}>
      <div className={styles.filter} role="group" aria-label={say.filter.label}>
        <LightButton className={styles.chip} aria-pressed={only === null} onClick={() => onFilter(null)}>
          {say.filter.all(result.findings.length)}
        </LightButton>
        {SEVERITIES.filter((severity) => result.counts[severity] > 0).map((severity) => (
          <LightButton
            key={severity}
            className={styles.chip}
            aria-pressed={only === severity}
            onClick={() => onFilter(severity)}
          >
            {texts.check.counts(severity, result.counts[severity])}
          </LightButton>
        ))}
      </div>
      <Select
        className={styles.grouping}
        aria-label={say.grouping.label}
        value={grouping}
        onChange={({ target }) => onGroup(target.value === 'table' ? 'table' : 'rule')}
      >
        <option value="rule">{say.grouping.rule}</option>
        <option value="table">{say.grouping.table}</option>
      </Select>
      {children}
    </div>
  );
}

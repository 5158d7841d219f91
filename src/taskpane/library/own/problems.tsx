import type { ReactElement } from 'react';
import type { ImportProblem } from '../../../library/own/import-result';
import { classes } from '../../basics/classes';
import { ownTexts } from './own-texts';
import * as styles from './own.module.css';

const AT_MOST = 30;

/** Why a file was refused: lists every faulty place. */
export function Problems({ problems }: { readonly problems: readonly ImportProblem[] }): ReactElement {
  const say = ownTexts.exchange;
  const left = problems.length - AT_MOST;
  return (
    <div className={classes(styles.notice, styles.warning)} role="alert">
      <p className={styles.line}>{say.problems(problems.length)}</p>
      <ul className={styles.list}>
        {problems.slice(0, AT_MOST).map(({ place, message }, index) => (
          <li key={index} className={styles.item}>
            {say.problem(place, message)}
          </li>
        ))}
      </ul>
      {left > 0 ? <p className={styles.line}>{say.problemsMore(left)}</p> : null}
    </div>
  );
}

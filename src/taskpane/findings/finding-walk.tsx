import type { ReactElement, ReactNode } from 'react';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import { mendTexts } from './mend-texts';
import * as styles from './finding-walk.module.css';

interface Props {
  /** Index of the current finding; -1 before the first. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
  /** Actions on all findings. */
  readonly children: ReactNode;
}

/** Buttons to the previous and next finding, independent of scrolling. */
export function FindingWalk({ at, count, onStep, children }: Props): ReactElement {
  const say = texts.findings.walk;
  return (
    <div className={styles.root}>
      <div className={styles.steps} role="group" aria-label={say.label}>
        <LightButton
          className={styles.step}
          aria-disabled={at <= 0}
          aria-keyshortcuts="Control+ArrowUp"
          data-command="previous"
          title={mendTexts.previousKey}
          onClick={() => onStep(-1)}
        >
          {say.previous}
        </LightButton>
        <LightButton
          className={styles.step}
          aria-disabled={at === count - 1}
          aria-keyshortcuts="Control+ArrowDown"
          data-command="next"
          title={mendTexts.nextKey}
          onClick={() => onStep(1)}
        >
          {say.next}
        </LightButton>
        <span className={styles.at} aria-live="polite">
          {at < 0 ? say.all(count) : say.at(at + 1, count)}
        </span>
      </div>
      {children}
    </div>
  );
}

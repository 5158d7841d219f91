import type { ReactElement } from 'react';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import * as styles from './finding-walk.module.css';

interface Props {
  /** From 0; -1 before the first. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Moves from one finding to the next, wherever the list is scrolled to. */
export function FindingWalk({ at, count, onStep }: Props): ReactElement {
  const say = texts.findings.walk;
  return (
    <div className={styles.root} role="group" aria-label={say.label}>
      <LightButton aria-disabled={at <= 0} onClick={() => onStep(-1)}>
        {say.previous}
      </LightButton>
      <LightButton aria-disabled={at === count - 1} onClick={() => onStep(1)}>
        {say.next}
      </LightButton>
      <span className={styles.at} aria-live="polite">
        {at < 0 ? say.all(count) : say.at(at + 1, count)}
      </span>
    </div>
  );
}

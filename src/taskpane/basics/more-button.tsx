import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button } from './button';
import * as styles from './more-button.module.css';

/** How far below the part that is in sight the next part of a list is asked for: a turn of the wheel does not outrun it. */
const AHEAD = '800px';

interface Props {
  readonly label: string;
  readonly onMore: () => void;
}

/** The end of a list that shows its first part: shows the next when it comes near, or is pressed. */
export function MoreButton({ label, onMore }: Props): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const { current } = button;
    if (!current) return;
    const root = current.closest('[role="tabpanel"]');
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.at(-1)?.isIntersecting) onMore();
      },
      { root, rootMargin: `0px 0px ${AHEAD} 0px` },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [onMore]);
  return (
    <Button ref={button} className={styles.more} onClick={onMore}>
      {label}
    </Button>
  );
}

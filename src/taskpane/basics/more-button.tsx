import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button } from './button';
import * as styles from './more-button.module.css';

/** Load the next part when its end is this far below the visible part, so that fast scrolling does not outrun it. */
const AHEAD = '800px';

interface Props {
  readonly label: string;
  readonly onMore: () => void;
}

/** End of a partly shown list: shows the next part when it comes into view or is pressed. */
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

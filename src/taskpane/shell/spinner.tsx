import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  spinner: {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '1.4em',
    height: '1.4em',
    verticalAlign: '-0.3em',
    border: '2px solid currentColor',
    borderTopColor: 'transparent',
    borderRadius: '50%',
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.2s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '6s' },
  },
});

/** Turns while something is awaited, in the colour of the words that say so beside it. */
export function Spinner(): ReactElement {
  const styles = useStyles();
  return <span className={styles.spinner} aria-hidden="true" />;
}

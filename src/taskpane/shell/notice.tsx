import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from './button';

const useStyles = makeStyles({
  root: { padding: '16px', lineHeight: '1.5' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  advice: { margin: '0 0 12px' },
});

interface Props {
  readonly title: string;
  readonly advice: string;
  /** A button that opens the pane anew. */
  readonly reopen?: string;
}

/** Takes the whole pane, when it cannot do its work. */
export function Notice({ title, advice, reopen }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.advice}>{advice}</p>
      {reopen === undefined ? null : (
        <Button appearance="primary" onClick={() => location.reload()}>
          {reopen}
        </Button>
      )}
    </div>
  );
}

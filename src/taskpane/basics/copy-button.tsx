import { useState } from 'react';
import type { ReactElement } from 'react';
import { copyText } from './copy-text';
import { Button } from './button';
import * as styles from './copy-button.module.css';

const SAY = {
  copied: '已复制。',
  refused: '这里不让插件复制。请点下面的框，按 Ctrl+A 全选，再按 Ctrl+C 复制：',
  field: '要复制的内容',
} as const;

interface Props {
  readonly label: string;
  readonly text: string;
}

/** Copies the text, or shows it for the user to copy when the browser refuses. Place it in a row that wraps. */
export function CopyButton({ label, text }: Props): ReactElement {
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <>
      <Button onClick={() => void copyText(text).then(setDone)}>{label}</Button>
      <div role="status" className={done === null ? undefined : styles.said}>
        {done === null ? null : done ? SAY.copied : SAY.refused}
        {done === false ? (
          <textarea readOnly className={styles.field} aria-label={SAY.field} rows={4} value={text} />
        ) : null}
      </div>
    </>
  );
}

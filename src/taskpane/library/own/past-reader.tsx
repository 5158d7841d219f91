import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../basics/button';
import { useStore } from '../../basics/use-store';
import { ownTexts } from './own-texts';
import type { PastFiles } from './past-files';
import * as styles from './own.module.css';

/** Reads last years' tables from one or more files, and clears the values. */
export function PastReader({ past }: { readonly past: PastFiles }): ReactElement {
  const file = useRef<HTMLInputElement>(null);
  const { values } = useStore(past);
  const [said, setSaid] = useState('');
  const say = ownTexts.past;

  const read = async (files: readonly File[]): Promise<void> => {
    setSaid(say.working);
    const { tables, indicators, unread, isKept } = await past.read(files);
    setSaid(
      [
        say.read(files.length, tables, indicators),
        unread.length > 0 ? say.unread(unread.join('、')) : '',
        isKept ? '' : say.unkept,
      ].join(''),
    );
  };

  return (
    <>
      <p className={styles.quiet}>{say.hint}</p>
      <div className={styles.actions}>
        <Button onClick={() => file.current?.click()}>{say.choose}</Button>
        {values.length > 0 ? <Button onClick={past.forget}>{say.forget}</Button> : null}
      </div>
      <input
        ref={file}
        type="file"
        multiple
        hidden
        accept=".xlsx"
        aria-label={say.fileLabel}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void read(files);
          // Allows choosing the same files again after they were fixed.
          target.value = '';
        }}
      />
      <p className={styles.line} role="status">
        {said || (values.length > 0 ? say.kept(values.length) : '')}
      </p>
    </>
  );
}

import type { ReactElement } from 'react';
import { highlight } from '../../library/highlight';
import * as styles from './found-text.module.css';

/** A name with the matches of the query highlighted. */
export function FoundText({ text, query }: { readonly text: string; readonly query: string }): ReactElement {
  return (
    <>
      {highlight(text, query).map((part, index) =>
        part.isFound ? (
          <mark key={index} className={styles.found}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { highlight } from '../../library/highlight';

const useStyles = makeStyles({
  found: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { color: 'HighlightText', backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
  },
});

/** A name, with what the query found in it marked. */
export function FoundText({ text, query }: { readonly text: string; readonly query: string }): ReactElement {
  const styles = useStyles();
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

import {
  Button,
  Field,
  FluentProvider,
  Image,
  Textarea,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * A page like Microsoft's React task-pane template (OfficeDev/Office-Addin-TaskPane-React, read in 2026: Fluent v9;
 * logo and welcome, three promises with icons, a text field and a button; drawn when Office is ready). Lighter than the
 * template: without core-js, its vendor entry and its style sheet from a CDN.
 */
const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingTop: '100px',
    paddingBottom: '30px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  welcome: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  promises: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  promise: { display: 'flex', gap: '10px', paddingBottom: '20px', fontSize: tokens.fontSizeBase300 },
  insertion: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: { maxWidth: '50%', margin: '30px 20px 20px' },
  instructions: { margin: '20px 0 10px', fontWeight: tokens.fontWeightSemibold },
});

const PROMISES = [
  'Achieve more with Office integration',
  'Unlock features and functionality',
  'Create and visualize like a pro',
];

function Header(): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.header}>
      <Image width="90" height="90" src="/assets/icon-80.png" alt="Task pane" />
      <h1 className={styles.welcome}>Welcome</h1>
    </section>
  );
}

function Promises(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.promises}>
      <h2>Discover what this add-in can do for you today!</h2>
      <ul>
        {PROMISES.map((text) => (
          <li key={text} className={styles.promise}>
            <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 4h16v16H4z" fill="none" stroke="currentColor" />
            </svg>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Insertion(): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  const insert = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
  return (
    <div className={styles.insertion}>
      <Field className={styles.field} size="large" label="Enter text to be inserted into the document.">
        <Textarea size="large" value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <Field className={styles.instructions}>Click the button to insert text.</Field>
      <Button appearance="primary" size="large" onClick={() => void insert()}>
        Insert text
      </Button>
    </div>
  );
}

function Page(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Header />
      <Promises />
      <Insertion />
    </div>
  );
}

const container = document.getElementById('container');
void Office.onReady(() => {
  if (!container) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Page />
    </FluentProvider>,
  );
});

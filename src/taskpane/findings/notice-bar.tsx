import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../shell/button';
import { texts } from '../texts';
import type { FindingNotice, FindingSession } from './finding-session';

/** What is said in a line; of what is denied there is more to say. */
export type ShortNotice = Exclude<FindingNotice, { readonly kind: 'denied' }>;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly notice: ShortNotice;
  readonly session: FindingSession;
}

/** What the last action with a finding has come to. */
export function NoticeBar({ notice, session }: Props): ReactElement {
  const styles = useStyles();
  const isUnsaved = notice.kind !== 'moved' && notice.unsaved !== null;
  return (
    <div className={`${styles.bar} ${isUnsaved || notice.kind === 'moved' ? styles.caution : ''}`}>
      <p className={styles.text}>{messageOf(notice)}</p>
      <div className={styles.actions}>
        {isUnsaved ? (
          <Button size="small" onClick={() => void session.saveAgain()}>
            {texts.findings.ignore.saveAgain}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={session.dismissNotice}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}

function messageOf(notice: ShortNotice): string {
  if (notice.kind === 'moved') return texts.findings.fix.moved;
  const say = texts.findings.ignore;
  const done = { ignored: say.done(notice.reason), restored: say.restored, forgotten: say.forgotten }[notice.kind];
  return done + (notice.unsaved === null ? say.saved : say.unsaved(texts.troubles[notice.unsaved].what));
}

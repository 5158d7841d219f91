import type { ReactElement } from 'react';
import { Button } from '../basics/button';
import { classes } from '../basics/classes';
import { useLeaving } from '../basics/use-leaving';
import { texts } from '../basics/texts';
import type { FindingNotice, FindingSession } from './finding-session';
import * as styles from './notice-bar.module.css';

/** Outcomes shown in one line; refused fixes have their own view. */
export type ShortNotice = Exclude<FindingNotice, { readonly kind: 'denied' }>;

interface Props {
  readonly notice: ShortNotice;
  /** Text about the effect on the list. */
  readonly also: string;
  readonly session: FindingSession;
}

/** Shows the outcome of the last action on a finding. */
export function NoticeBar({ notice, also, session }: Props): ReactElement {
  const isUnsaved = notice.kind !== 'moved' && notice.unsaved !== null;
  const bar = useLeaving<HTMLDivElement>(isUnsaved || notice.kind === 'moved' ? null : notice, session.dismissNotice);
  return (
    <div ref={bar} className={classes(styles.bar, isUnsaved || notice.kind === 'moved' ? styles.caution : undefined)}>
      <p className={styles.text}>
        {messageOf(notice)}
        {also}
      </p>
      <div className={styles.actions}>
        {isUnsaved ? (
          <Button size="small" onClick={() => void session.saveAgain()}>
            {texts.findings.ignore.saveAgain}
          </Button>
        ) : null}
        {notice.kind === 'ignored' ? (
          <Button size="small" onClick={() => void session.takeBackIgnored(notice)}>
            {texts.journal.undo}
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
  const done = {
    ignored: say.done(notice.reason),
    restored: say.restored,
    forgotten: say.forgotten,
    discarded: say.discarded,
  }[notice.kind];
  return done + (notice.unsaved === null ? say.saved : say.unsaved(texts.troubles[notice.unsaved].what));
}

import type { ReactElement } from 'react';
import { Button } from '../basics/button';
import { CloseButton } from '../basics/close-button';
import { LightButton } from '../basics/light-button';
import { StepNotice } from '../basics/step-notice';
import { useLeaving } from '../basics/use-leaving';
import { texts } from '../basics/texts';
import { UNDO_KEY } from '../journal/undo-key';
import type { FindingNotice, FindingSession } from './finding-session';

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
  const isGood = !isUnsaved && notice.kind !== 'moved';
  const bar = useLeaving<HTMLDivElement>(isGood ? notice : null, session.dismissNotice);
  return (
    <StepNotice ref={bar} look={isGood ? 'brief' : 'caution'} text={messageOf(notice) + also}>
      {isUnsaved ? (
        <Button size="small" onClick={() => void session.saveAgain()}>
          {texts.findings.ignore.saveAgain}
        </Button>
      ) : null}
      {notice.kind === 'ignored' ? (
        <LightButton {...UNDO_KEY} onClick={() => void session.takeBackIgnored(notice)}>
          {texts.journal.undo}
        </LightButton>
      ) : null}
      <CloseButton onClose={session.dismissNotice} />
    </StepNotice>
  );
}

function messageOf(notice: ShortNotice): string {
  if (notice.kind === 'moved') return texts.findings.fix.moved;
  const say = texts.findings.ignore;
  const done = {
    ignored: say.done,
    restored: say.restored,
    forgotten: say.forgotten,
    discarded: say.discarded,
  }[notice.kind];
  return done + (notice.unsaved === null ? '' : say.unsaved(texts.troubles[notice.unsaved].what));
}

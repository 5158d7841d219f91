import { useEffect, useRef } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { FilterChoices } from '../../../library/search-filter';
import { Button } from '../../basics/button';
import { classes } from '../../basics/classes';
import { Disclosure } from '../../basics/disclosure';
import { TroubleMessage } from '../../basics/trouble-message';
import { useStore } from '../../basics/use-store';
import type { WorkbookSession } from '../../workbook/workbook-session';
import { OwnExchange } from './own-exchange';
import { OwnForm } from './own-form';
import type { OwnLibrary } from './own-library';
import { OwnList } from './own-list';
import type { PastFiles } from './past-files';
import { PastReader } from './past-reader';
import { OwnPreview } from './own-preview';
import { Problems } from './problems';
import { createOwnSession } from './own-session';
import type { OwnSession } from './own-session';
import { ownTexts } from './own-texts';
import * as styles from './own.module.css';

/**
 * 我的指标, a chunk of its own.
 * @param levels what a level can be changed to
 */
export function createOwnPanel(
  workbook: WorkbookSession,
  own: OwnLibrary,
  past: PastFiles,
  levels: FilterChoices['levels'],
  onClose: () => void,
): ComponentType {
  const session = createOwnSession(workbook, own);
  return function OwnTab() {
    const { preview, editing } = useStore(session);
    if (preview) return <OwnPreview {...preview} onConfirm={session.confirm} onCancel={session.cancel} />;
    if (editing) return <OwnForm indicator={editing} levels={levels} session={session} />;
    return <OwnOverview own={own} past={past} session={session} onClose={onClose} />;
  };
}

interface Props {
  readonly own: OwnLibrary;
  readonly past: PastFiles;
  readonly session: OwnSession;
  readonly onClose: () => void;
}

function OwnOverview({ own, past, session, onClose }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { indicators, storage } = useStore(own);
  const { working, notice, problems, trouble } = useStore(session);
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <Button onClick={onClose}>{ownTexts.back}</Button>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {ownTexts.title(indicators.length)}
      </h2>
      <p className={styles.quiet}>{ownTexts.intro}</p>
      {storage === 'kept' ? null : (
        <div className={classes(styles.notice, styles.warning)} role="status">
          <p className={styles.line}>{ownTexts.storage[storage]}</p>
          {storage === 'unreadable' ? (
            <Button onClick={own.discardUnreadable}>{ownTexts.storage.discard}</Button>
          ) : null}
        </div>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={working} onClick={() => void session.capture('selected')}>
          {ownTexts.captureSelected}
        </Button>
        <Button disabledFocusable={working} onClick={() => void session.capture('clean')}>
          {ownTexts.captureClean}
        </Button>
        <Button disabledFocusable={working} onClick={() => session.edit('new')}>
          {ownTexts.create}
        </Button>
      </div>
      <div role="status">
        {working ? <p className={styles.line}>{ownTexts.working}</p> : null}
        {notice ? (
          <div className={classes(styles.notice, notice.isWarning ? styles.warning : undefined)}>
            {notice.text}{' '}
            {notice.undo ? (
              <Button size="small" onClick={session.undo}>
                {ownTexts.undo}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      {trouble ? <TroubleMessage what={trouble.what} onRetry={() => void session.capture(trouble.request)} /> : null}
      {problems.length > 0 ? <Problems problems={problems} /> : null}
      <Disclosure label={ownTexts.exchange.title} opensItself={problems.length > 0}>
        <OwnExchange indicators={indicators} session={session} />
      </Disclosure>
      <Disclosure label={ownTexts.past.title}>
        <PastReader past={past} />
      </Disclosure>
      {indicators.length === 0 ? (
        <p className={styles.line}>{ownTexts.empty}</p>
      ) : (
        <OwnList indicators={indicators} session={session} />
      )}
    </>
  );
}

import { useEffect, useRef, type ComponentType, type ReactElement, useState } from 'react';
import type { FilterChoices } from '../../../library/search-filter';
import { Button } from '../../basics/button';
import { classes } from '../../basics/classes';
import { CopyButton } from '../../basics/copy-button';
import { Disclosure } from '../../basics/disclosure';
import { TroubleMessage } from '../../basics/trouble-message';
import { useStore } from '../../basics/use-store';
import type { WorkbookSession } from '../../workbook/workbook-session';
import { OwnExchange } from './own-exchange';
import { OwnForm } from './own-form';
import type { OwnLibrary } from './own-library';
import type { PastFiles } from './past-files';
import { PastReader } from './past-reader';
import { OwnPreview } from './own-preview';
import { createOwnSession, type OwnSession } from './own-session';
import { ownTexts } from './own-texts';
import * as styles from './own.module.css';
import type { OwnIndicator } from '../../../library/own/own-indicator';
import type { ImportProblem } from '../../../library/own/import-result';

/**
 * 我的指标, a chunk of its own.
 * @param levels choices for an indicator's levels
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
  const { indicators, storage, setAside } = useStore(own);
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
            <Button onClick={own.setUnreadableAside}>{ownTexts.storage.setAside}</Button>
          ) : null}
        </div>
      )}
      {setAside.length > 0 ? (
        <div className={styles.notice}>
          <p className={styles.line}>{ownTexts.storage.aside}</p>
          <CopyButton label={ownTexts.storage.copyAside} text={setAside.join('\n')} />
          <Button onClick={own.dropSetAside}>{ownTexts.storage.dropAside}</Button>
        </div>
      ) : null}
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

const AT_ONCE = 50;

interface OwnListProps {
  readonly indicators: readonly OwnIndicator[];
  readonly session: OwnSession;
}

function OwnList({ indicators, session }: OwnListProps): ReactElement {
  const [count, setCount] = useState(AT_ONCE);
  const left = indicators.length - count;
  return (
    <>
      <ul className={styles.list}>
        {indicators.slice(0, count).map((one) => (
          <li key={one.name} className={styles.item}>
            <h3 className={styles.name}>{one.name}</h3>
            <strong>{`${one.operator}${one.value}${one.unit}`}</strong>{' '}
            <span className={styles.term}>{ownTexts.belongs(one.level1, one.level2)}</span>
            <div className={styles.itemActions}>
              <Button size="small" aria-label={ownTexts.editNamed(one.name)} onClick={() => session.edit(one)}>
                {ownTexts.edit}
              </Button>
              <Button size="small" aria-label={ownTexts.removeNamed(one.name)} onClick={() => session.remove(one)}>
                {ownTexts.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button onClick={() => setCount(count + AT_ONCE)}>{ownTexts.more(Math.min(left, AT_ONCE))}</Button>
      ) : null}
    </>
  );
}

const AT_MOST = 30;

/** The reasons why a file was refused, with every faulty place. */
function Problems({ problems }: { readonly problems: readonly ImportProblem[] }): ReactElement {
  const say = ownTexts.exchange;
  const left = problems.length - AT_MOST;
  return (
    <div className={classes(styles.notice, styles.warning)} role="alert">
      <p className={styles.line}>{say.problems(problems.length)}</p>
      <ul className={styles.list}>
        {problems.slice(0, AT_MOST).map(({ place, message }, index) => (
          <li key={index} className={styles.item}>
            {say.problem(place, message)}
          </li>
        ))}
      </ul>
      {left > 0 ? <p className={styles.line}>{say.problemsMore(left)}</p> : null}
    </div>
  );
}

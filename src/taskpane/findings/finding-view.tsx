import { useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { Severity } from '../../rules/kit/rule';
import type { CellAddress } from '../../workbook/area';
import type { CheckResult, ListedFinding } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import type { ReasonsStore } from './rule-reasons';
import { MoreButton } from '../basics/more-button';
import { texts } from '../basics/texts';
import { arrange, firstOf, inOrder } from './arrange';
import type { Grouping } from './arrange';
import type { FindingActions } from './finding-actions';
import type { FindingSession } from './finding-session';
import { FindingWalk } from './finding-walk';
import { ListChoices } from './list-choices';
import { SafeFixes } from './safe-fixes';
import { SectionView } from './section-view';
import { findingsIn, useKeptPlace } from './use-kept-place';
import * as styles from './finding-view.module.css';

/** Enough for most workbooks; rendering thousands at once would block the pane. */
const AT_ONCE = 100;
/** Small enough steps to keep scrolling smooth. */
const MORE = 50;

interface Props {
  readonly result: CheckResult;
  readonly check: CheckSession;
  readonly session: FindingSession;
  readonly reasons: ReasonsStore;
  /** The outcome of the last action; stays visible above the list. */
  readonly news: ReactNode;
}

/** The list of findings, as the user wants it arranged. */
export function FindingView({ result, check, session, reasons, news }: Props): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const [grouping, setGrouping] = useState<Grouping>('rule');
  const [wanted, setWanted] = useState<Severity | null>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const [current, setCurrent] = useState<string | null>(null);
  const only = wanted !== null && result.counts[wanted] > 0 ? wanted : null;
  const sections = useMemo(() => arrange(result, grouping, only), [result, grouping, only]);
  const page = useMemo(() => firstOf(sections, shown), [sections, shown]);
  const ordered = useMemo(() => inOrder(sections), [sections]);
  const at = ordered.findIndex(({ key }) => key === current);
  const keepPlace = useKeptPlace(list, result);

  const goTo = useCallback(
    (finding: ListedFinding, cell: CellAddress) => {
      setCurrent(finding.key);
      void check.goTo(cell);
    },
    [check],
  );
  const actions = useMemo<FindingActions>(
    () => ({
      goTo,
      fix(findings) {
        keepPlace();
        void session.fix(findings);
      },
      ignore(finding, reason) {
        keepPlace();
        void session.ignore(finding, reason);
      },
    }),
    [goTo, keepPlace, session],
  );
  const step = (by: 1 | -1): void => {
    const next = ordered[at + by];
    if (!next) return;
    if (at + by >= shown) setShown(at + by + AT_ONCE);
    goTo(next, next.cell);
  };
  const left = ordered.length - shown;
  const showMore = useCallback(() => setShown(shown + MORE), [shown]);
  const hasMany = result.findings.length > 1;

  return (
    <>
      {hasMany ? (
        <ListChoices result={result} only={only} grouping={grouping} onFilter={setWanted} onGroup={setGrouping}>
          <SafeFixes result={result} onFix={actions.fix} />
        </ListChoices>
      ) : null}
      <div className={styles.bar}>
        {news}
        {hasMany ? <FindingWalk at={at} count={ordered.length} onStep={step} /> : null}
      </div>
      <div ref={list} onKeyDown={moveBetweenFindings}>
        {page.map((section) => (
          <SectionView
            key={section.key}
            section={section}
            result={result}
            current={current}
            actions={actions}
            reasons={reasons}
          />
        ))}
        {left > 0 ? <MoreButton label={texts.findings.more(Math.min(left, MORE))} onMore={showMore} /> : null}
      </div>
    </>
  );
}

/** Arrow keys move between findings, which saves pressing Tab hundreds of times. */
function moveBetweenFindings(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = findingsIn(event.currentTarget);
  const at = all.findIndex((element) => element === document.activeElement);
  const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { areaContains, type Area, type CellAddress } from '../../workbook/area';
import type { CheckResult, ListedFinding } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import type { ReasonsStore } from './rule-reasons';
import { findingsIn } from '../basics/focus-finding';
import { MoreButton } from '../basics/more-button';
import { texts } from '../basics/texts';
import type { WorkbookSession } from '../workbook/workbook-session';
import { arrange, firstOf, inOrder, isInScope } from './arrange';
import type { Grouping } from './arrange';
import type { FindingActions, FindingLoaders } from './finding-actions';
import type { FindingSession } from './finding-session';
import { FindingWalk } from './finding-walk';
import { useKeptChoice } from '../basics/use-kept-choice';
import { ListChoices, type Choices } from './list-choices';
import { SafeFixes } from './safe-fixes';
import { SectionView, aboutOf, type Chosen } from './section-view';
import { useFocusPlace } from './use-focus-place';
import * as styles from './finding-view.module.css';

/** Number of findings drawn at once. Enough for most workbooks; thousands would block the pane. */
const AT_ONCE = 100;
/** Small enough steps to keep scrolling smooth. */
const MORE = 50;

/** A selection of more rows does not point to a single cell. */
const MOST_SELECTED = 100;

interface Props {
  readonly result: CheckResult;
  readonly check: CheckSession;
  readonly session: FindingSession;
  readonly reasons: ReasonsStore;
  readonly loaders: FindingLoaders;
  readonly onSelect: WorkbookSession['onSelect'];
  /** The outcome of the last action, always visible at the lower edge of the pane. */
  readonly news: ReactNode;
}

const GROUPINGS: readonly [Grouping, Grouping] = ['rule', 'table'];

/** The list of findings in the user's arrangement. */
export function FindingView({ result, check, session, reasons, loaders, onSelect, news }: Props): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  // The filter is not stored: in the next workbook it would hide errors.
  const [grouping, setGrouping] = useKeptChoice('grouping', GROUPINGS);
  const [filter, setFilter] = useState<Pick<Choices, 'only' | 'scope'>>({ only: null, scope: null });
  const [shown, setShown] = useState(AT_ONCE);
  const [current, setCurrent] = useState<Chosen | null>(null);
  const { only, scope } = useMemo(() => stillThere(filter, result), [filter, result]);
  const sections = useMemo(() => arrange(result, grouping, only, scope), [result, grouping, only, scope]);
  const page = useMemo(() => firstOf(sections, shown), [sections, shown]);
  const ordered = useMemo(() => inOrder(sections), [sections]);
  const at = current ? placeOf(current, ordered) : -1;
  const here = ordered[at];
  if (here && current) {
    const now = { ...current, key: here.key, about: aboutOf(here) };
    if (now.key !== current.key || now.about !== current.about) setCurrent(now);
  }

  const open = useCallback(
    (finding: ListedFinding, takesFocus: boolean) => {
      setCurrent(chosen(finding, takesFocus));
      void check.goTo(finding.cell);
    },
    [check],
  );
  const step = (by: 1 | -1, takesFocus = false): void => {
    const next = ordered[at + by];
    if (!next) return;
    if (at + by >= shown) setShown(at + by + AT_ONCE);
    open(next, takesFocus);
  };
  const takenBack = useCallback(() => session.get().takenBack, [session]);
  const leave = useFocusPlace({ element: list, check, result, ordered, current, open, takenBack });
  const walk = useRef(step);
  useLayoutEffect(() => {
    walk.current = step;
  });

  const follow = (selection: { readonly sheet: string; readonly area: Area }): void => {
    const { visited } = check.get();
    const isThere = (cell: CellAddress): boolean =>
      cell.sheet === selection.sheet && areaContains(selection.area, cell);
    // The pane itself went there, or the user stays within the open finding.
    if ((visited && isThere(visited)) || here?.cells.some(isThere)) return;
    if (selection.area.rows * selection.area.columns > MOST_SELECTED) return;
    const found = ordered.findIndex(({ cells }) => cells.some(isThere));
    const finding = ordered[found];
    if (!finding) return;
    if (found >= shown) setShown(found + AT_ONCE);
    setCurrent(chosen(finding, false));
  };
  const followed = useRef(follow);
  useLayoutEffect(() => {
    followed.current = follow;
  });
  useEffect(() => onSelect((selection) => followed.current(selection)), [onSelect]);

  const actions = useMemo<FindingActions>(() => {
    const act = (findings: readonly ListedFinding[], work: Promise<void>): void => {
      leave(findings);
      void work;
    };
    return {
      goTo(finding, cell: CellAddress) {
        setCurrent(chosen(finding, false));
        void check.goTo(cell);
      },
      choose: (finding) => open(finding, true),
      next: () => walk.current(1, true),
      fix: (findings) => act(findings, session.fix(findings)),
      write: (findings, entries) => act(findings, session.write(findings, entries)),
      ignore: (findings, reason) => act(findings, session.ignore(findings, reason)),
      ...loaders,
    };
  }, [check, leave, loaders, open, session]);
  const left = ordered.length - shown;
  const showMore = useCallback(() => setShown(shown + MORE), [shown]);
  const hasMany = result.findings.length > 1;

  return (
    <div
      className={styles.root}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || !pressed(event, step, list)) return;
        event.preventDefault();
        // office.js tells Excel of every key with Ctrl.
        event.stopPropagation();
      }}
    >
      {hasMany ? (
        <ListChoices
          result={result}
          choices={{ grouping, only, scope }}
          onChoose={({ grouping: chosen, ...part }) => {
            if (chosen !== undefined) setGrouping(chosen);
            setFilter({ ...filter, ...part });
          }}
        />
      ) : null}
      <div className={styles.news} data-news="">
        {news}
      </div>
      {hasMany ? (
        <div className={styles.bar}>
          <FindingWalk at={at} count={ordered.length} onStep={step}>
            <SafeFixes result={result} onFix={actions.fix} />
          </FindingWalk>
        </div>
      ) : null}
      <div ref={list}>
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
    </div>
  );
}

function chosen(finding: ListedFinding, takesFocus: boolean): Chosen {
  return { key: finding.key, about: aboutOf(finding), takesFocus };
}

/** Index of the open finding, also when rows above it were inserted or deleted; -1 when it is gone. */
function placeOf({ key, about }: Chosen, ordered: readonly ListedFinding[]): number {
  const same = ordered.findIndex((one) => one.key === key);
  if (ordered[same] && aboutOf(ordered[same]) === about) return same;
  const moved = ordered.flatMap((one, index) => (aboutOf(one) === about ? [index] : []));
  return moved.length === 1 ? (moved[0] ?? same) : same;
}

/** The choices, without those whose findings are all fixed. */
function stillThere(
  { only, scope }: Pick<Choices, 'only' | 'scope'>,
  { findings, counts }: CheckResult,
): Pick<Choices, 'only' | 'scope'> {
  const here = scope ? findings.filter((finding) => isInScope(scope, finding)) : findings;
  if (here.length === 0) return { only: only !== null && counts[only] > 0 ? only : null, scope: null };
  return { only: here.some(({ severity }) => severity === only) ? only : null, scope };
}

/** Handles a key of the list; returns true when it was one. */
function pressed(
  event: KeyboardEvent<HTMLElement>,
  step: (by: 1 | -1, takesFocus: boolean) => void,
  list: RefObject<HTMLElement>,
): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (!event.ctrlKey) return by !== null && moveBetweenFindings(by, list.current);
  if (by !== null) {
    step(by, true);
    return true;
  }
  // Capital with Caps Lock.
  const key = event.key.toLowerCase();
  if (key === 'z') return takeBack(event);
  const button = { enter: '[data-fix]', i: '[data-ignore]' }[key];
  const chosen = button ? list.current?.querySelector<HTMLElement>(`li:has([aria-current="true"]) ${button}`) : null;
  chosen?.click();
  return chosen !== null && chosen !== undefined;
}

/** Ctrl+Z takes back the last step, or goes to the earlier ones; in an input it first takes back what was typed there. */
function takeBack({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (target instanceof Element && target.matches('input:not([type="checkbox"], [data-kept])')) return false;
  const news = currentTarget.querySelector('[data-news]');
  const undo = news?.querySelector<HTMLElement>('[data-undo]');
  if (undo) undo.click();
  else news?.querySelector('button')?.focus();
  return true;
}

/** Arrow keys move between findings, which saves pressing Tab hundreds of times. */
function moveBetweenFindings(by: 1 | -1, list: HTMLElement | null): boolean {
  const all = findingsIn(list);
  const at = all.findIndex((element) => element === document.activeElement);
  const next = all[at + by];
  if (at < 0 || !next) return false;
  next.focus();
  return true;
}

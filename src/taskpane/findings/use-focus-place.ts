import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import { compareSeverity } from '../../rules/kit/severity';
import { sameCell } from '../../workbook/area';
import { findingsIn, focusFinding } from '../basics/focus-finding';
import type { ListedFinding } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import type { TakenBack } from './finding-session';
import type { Chosen } from './section-view';

interface List {
  readonly element: RefObject<HTMLElement>;
  readonly check: CheckSession;
  /** A new object for each new list. */
  readonly result: object;
  readonly ordered: readonly ListedFinding[];
  readonly current: Chosen | null;
  readonly open: (finding: ListedFinding, takesFocus: boolean) => void;
  readonly takenBack: () => TakenBack | null;
}

/** An action on findings, before the list without them is shown. */
interface Left {
  readonly findings: readonly ListedFinding[];
  readonly before: readonly ListedFinding[];
  /** True when the open finding is among them. */
  readonly isOpen: boolean;
}

/** The finding that last had the focus: its index among the drawn ones, and its upper edge. */
interface Place {
  readonly index: number;
  readonly top: number;
}

/**
 * Moves the focus after a check by the user to the first finding, and after each step: to the finding that came back
 * when something was taken back, else to the next finding, else to the verdict.
 * @returns a function to call with the findings of an action
 */
export function useFocusPlace(list: List): (findings: readonly ListedFinding[]) => void {
  const now = useRef(list);
  const left = useRef<Left | null>(null);
  const seenBack = useRef<TakenBack | null>(null);
  const place = useRef<Place | null>(null);
  useLayoutEffect(() => {
    now.current = list;
  });
  useLayoutEffect(() => {
    const { element, ordered, current, open, takenBack } = now.current;
    const done = left.current;
    left.current = null;
    const back = takenBack();
    const isBack = back !== null && back !== seenBack.current;
    seenBack.current = back;
    const go = (finding: ListedFinding | undefined): void => {
      if (finding) open(finding, true);
      else focusFinding(element.current);
    };
    if (isBack) go(returned(back, ordered) ?? ordered.find(({ key }) => key === current?.key) ?? ordered[0]);
    else if (done?.isOpen) go(nextAfter(done, ordered));
    // While the user works in the sheet, the focus stays there.
    else if (isLost() && document.hasFocus()) {
      if (place.current) focusAt(element.current, place.current);
      else if (done) {
        const next = nextAfter(done, ordered);
        focusFinding(element.current, next && ordered.indexOf(next));
      }
    }
    place.current = placeOf(element.current);
  }, [list.result]);
  const asked = useSyncExternalStore(list.check.subscribe, () => list.check.get().asked);
  useEffect(() => {
    const { element } = now.current;
    // The user may have gone to another part of the pane meanwhile.
    const isHere = isLost() || element.current?.closest('[role="tabpanel"]')?.contains(document.activeElement);
    if (asked > 0 && isHere) findingsIn(element.current)[0]?.focus({ preventScroll: true });
  }, [asked]);
  useEffect(() => {
    const note = (): void => {
      place.current = placeOf(now.current.element.current) ?? (isLost() ? place.current : null);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return useCallback((findings) => {
    const { current, ordered } = now.current;
    const isOpen = current !== null && findings.some(({ key }) => key === current.key);
    left.current = { findings, before: ordered, isOpen };
    place.current = placeOf(now.current.element.current);
  }, []);
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function placeOf(list: HTMLElement | null): Place | null {
  const finding = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-finding]');
  const index = finding ? findingsIn(list).indexOf(finding) : -1;
  return finding && index >= 0 ? { index, top: finding.getBoundingClientRect().top } : null;
}

/** When a finding leaves the list, the next one appears in its place and gets the focus. */
function focusAt(list: HTMLElement | null, { index, top }: Place): void {
  const findings = findingsIn(list);
  const next = findings[Math.min(index, findings.length - 1)];
  if (!next) {
    focusFinding(list);
    return;
  }
  next.focus({ preventScroll: true });
  const scroller = next.closest('[role="tabpanel"]');
  if (scroller) scroller.scrollTop += next.getBoundingClientRect().top - top;
}

/** The first finding that was not there before, preferably at the cell that was written back. */
function returned({ before, at }: TakenBack, ordered: readonly ListedFinding[]): ListedFinding | undefined {
  const known = new Set(before.map(({ key }) => key));
  const isThere = ({ cells }: ListedFinding): boolean => at !== null && cells.some((cell) => sameCell(cell, at));
  const fresh = ordered.filter(({ key }) => !known.has(key));
  return fresh.find(isThere) ?? fresh[0] ?? ordered.find(isThere);
}

/**
 * The next finding to open: a new one of the same row that is at least as severe; else the same finding if it remains;
 * else the one after it.
 */
function nextAfter({ findings, before }: Left, ordered: readonly ListedFinding[]): ListedFinding | undefined {
  const known = new Set(before.map(({ key }) => key));
  const done = new Set(findings.map(({ key }) => key));
  const first = before.findIndex(({ key }) => done.has(key));
  const there = new Map(ordered.map((finding) => [finding.key, finding]));
  return (
    ordered.find(
      ({ key, cell, severity }) =>
        !known.has(key) &&
        findings.some(
          (one) =>
            one.cell.sheet === cell.sheet && one.cell.row === cell.row && compareSeverity(severity, one.severity) <= 0,
        ),
    ) ??
    ordered.find(({ key }) => done.has(key)) ??
    before
      .slice(first + 1)
      .map(({ key }) => there.get(key))
      .find((one) => one !== undefined) ??
    ordered[0]
  );
}

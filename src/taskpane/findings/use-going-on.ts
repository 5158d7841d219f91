import { useCallback, useLayoutEffect, useRef } from 'react';
import { compareSeverity } from '../../rules/kit/severity';
import type { ListedFinding } from '../check/check-result';
import type { Chosen } from './section-view';

interface List {
  /** A new object for each new list. */
  readonly result: object;
  readonly ordered: readonly ListedFinding[];
  readonly current: Chosen | null;
  readonly open: (finding: ListedFinding, takesFocus: boolean) => void;
}

interface Left {
  readonly findings: readonly ListedFinding[];
  readonly before: readonly ListedFinding[];
}

/**
 * Opens the next finding after an action on the open one.
 * @returns a function to call with the findings of an action; false when the open one is not among them
 */
export function useGoingOn(list: List): (findings: readonly ListedFinding[]) => boolean {
  const now = useRef(list);
  const left = useRef<Left | null>(null);
  useLayoutEffect(() => {
    now.current = list;
  });
  useLayoutEffect(() => {
    const done = left.current;
    left.current = null;
    const next = done && nextAfter(done, now.current.ordered);
    if (next) now.current.open(next, true);
  }, [list.result]);
  return useCallback((findings) => {
    const { current, ordered } = now.current;
    const isChosen = current !== null && findings.some(({ key }) => key === current.key);
    left.current = isChosen ? { findings, before: ordered } : null;
    return isChosen;
  }, []);
}

/**
 * The next finding to open: a new one of the same row that is at least as severe; else the same finding if it remains;
 * else the one after it.
 */
function nextAfter({ findings, before }: Left, ordered: readonly ListedFinding[]): ListedFinding | undefined {
  const known = new Set(before.map(({ key }) => key));
  const done = new Set(findings.map(({ key }) => key));
  const last = Math.max(...before.map(({ key }, index) => (done.has(key) ? index : -1)));
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
      .slice(last + 1)
      .map(({ key }) => there.get(key))
      .find((one) => one !== undefined) ??
    ordered[0]
  );
}

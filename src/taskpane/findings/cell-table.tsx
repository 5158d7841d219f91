import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, FormEvent, KeyboardEvent, ReactElement } from 'react';
import Big from 'big.js';
import { pointsIn } from '../../rules/facts/weights';
import { cellName, type CellAddress } from '../../workbook/area';
import { cellAt } from '../../workbook/snapshot';
import { cellLabel } from '../check/cell-label';
import type { CheckResult, ListedFinding } from '../check/check-result';
import { Button } from '../basics/button';
import { TextField } from '../basics/controls';
import { LightButton } from '../basics/light-button';
import { onEscape } from '../basics/on-escape';
import type { TypedValue, FindingActions } from './finding-actions';
import { leftOut, placesTogether } from './mend-place';
import type { MendPlace } from './mend-place';
import { mendTexts } from './mend-texts';
import * as styles from './cell-table.module.css';

/** Number of inputs shown at once; more would slow down the pane. */
const AT_ONCE = 100;

/** Steps by key: Enter moves down, as in a sheet. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['Enter', 1],
]);

const say = mendTexts.table;

interface Props {
  readonly findings: readonly ListedFinding[];
  readonly result: CheckResult;
  readonly onWrite: FindingActions['write'];
  readonly onCancel: () => void;
}

function keyOf(cell: CellAddress): string {
  return `${cell.sheet} ${cellName(cell)}`;
}

/** The cells of many findings with present and new texts, written in one step. */
export function CellTable({ findings, result, onWrite, onCancel }: Props): ReactElement {
  const table = useRef<HTMLTableElement>(null);
  const places = useMemo(() => placesTogether(result.checked, findings), [findings, result]);
  const shown = places.slice(0, AT_ONCE);
  const left = useMemo(() => leftOut(result.checked, findings), [findings, result]);
  // By cell, because rows move up when others are fixed.
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, setSaid] = useState<string | null>(null);
  const [from, setFrom] = useState(0);
  const textOf = (place: MendPlace | undefined): string => (place ? (typed.get(keyOf(place.cell)) ?? place.text) : '');
  const changed = shown.flatMap(({ finding, place }) => {
    const text = textOf(place);
    return text.trim() === place.text.trim() ? [] : [{ finding, place, text }];
  });

  const wrote = useRef(false);
  useLayoutEffect(() => {
    const cells = table.current;
    // The button has nothing left to write; the cells that remain are next.
    if (wrote.current && cells?.closest('form')?.contains(document.activeElement))
      cells.querySelector('input')?.focus();
    wrote.current = false;
  }, [result]);
  const adding = findings.length === 1 ? findings[0]?.adding : undefined;
  const sum = adding?.cells.reduce(
    (whole, cell) => whole.plus(pointsIn(typed.get(keyOf(cell)) ?? cellAt(result.checked.workbook, cell).text) ?? 0),
    new Big(0),
  );

  /** Puts the lines into the inputs, beginning with this one. */
  function put(lines: readonly string[], first: number): void {
    const later = shown.slice(first, first + lines.length);
    setTyped(new Map([...typed, ...later.map(({ place }, index) => [keyOf(place.cell), lines[index] ?? ''] as const)]));
    setSaid(null);
  }
  const paste = (event: ClipboardEvent, index: number): void => {
    const lines = event.clipboardData
      .getData('text')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    if (lines.length < 2) return;
    event.preventDefault();
    // When several columns are pasted, the first is used.
    put(
      lines.map((line) => line.split('\t')[0] ?? ''),
      index,
    );
    const surplus = index + lines.length - shown.length;
    if (surplus !== 0) setSaid(surplus > 0 ? say.surplus(surplus) : say.lacking(-surplus));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (changed.length === 0) {
      setSaid(say.nothing);
      return;
    }
    wrote.current = true;
    onWrite(
      [...new Set(changed.map(({ finding }) => finding))],
      changed.map(({ place, text }): TypedValue => ({ cell: place.cell, before: place.text, text })),
    );
  };
  const walk = (event: KeyboardEvent, index: number): void => {
    const step = STEPS.get(event.key);
    // While an input method is composing, keys belong to it.
    if (step === undefined || event.ctrlKey || event.nativeEvent.isComposing) return;
    // In the last input, Enter writes all.
    if (event.key === 'Enter' && index === shown.length - 1) return;
    event.preventDefault();
    table.current?.querySelectorAll('input')[index + step]?.focus();
  };
  const hasProposals = shown.some(({ place }) => place.proposed !== null);
  return (
    <form
      className={styles.root}
      aria-label={say.label}
      onSubmit={submit}
      onKeyDown={onEscape(() => {
        // Must not discard the typed texts.
        if (changed.length === 0) onCancel();
      })}
    >
      <p className={styles.hint}>
        {say.hint}
        {left > 0 ? say.leftOut(left) : null}
      </p>
      {said !== null ? (
        <p className={styles.hint} role="alert">
          {said}
        </p>
      ) : null}
      <div className={styles.rows}>
        <table ref={table} className={styles.table}>
          <tbody>
            {shown.map(({ place }, index) => {
              const label = cellLabel(place.cell, result.manySheets);
              return (
                <tr key={label}>
                  <th scope="row" className={styles.cell}>
                    <span className={styles.at}>{label}</span>
                    <span className={styles.now}>{context(place)}</span>
                    {place.proposed === null || place.proposed === place.text ? null : (
                      <span className={styles.now}>{mendTexts.proposal(mendTexts.from.rule, place.proposed)}</span>
                    )}
                  </th>
                  <td>
                    <TextField
                      autoFocus={index === 0}
                      aria-label={say.input(label)}
                      value={textOf(place)}
                      onChange={({ target }) => put([target.value], index)}
                      onFocus={({ target }) => {
                        target.select();
                        setFrom(index);
                      }}
                      onPaste={(event) => paste(event, index)}
                      onKeyDown={(event) => walk(event, index)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {adding && sum ? (
        <p className={styles.hint} role="status">
          {say.adding(sum.toFixed(), adding.to)}
        </p>
      ) : null}
      {places.length > shown.length ? <p className={styles.hint}>{say.first(shown.length, places.length)}</p> : null}
      <div className={styles.buttons}>
        {hasProposals ? (
          <LightButton
            onClick={() =>
              put(
                shown.map(({ place }) => place.proposed ?? textOf(place)),
                0,
              )
            }
          >
            {say.proposed}
          </LightButton>
        ) : null}
        <LightButton onClick={() => put(Array<string>(shown.length - from).fill(textOf(shown[from]?.place)), from)}>
          {say.down}
        </LightButton>
        <Button type="submit" appearance="primary">
          {say.write(changed.length)}
        </Button>
        <LightButton onClick={onCancel}>{say.cancel}</LightButton>
      </div>
    </form>
  );

  function context({ text, name }: MendPlace): string {
    const now = text.trim() === '' ? mendTexts.blank : text;
    return name === '' ? now : `${name}：${now}`;
  }
}

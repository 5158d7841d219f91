import { useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, FormEvent, KeyboardEvent, ReactElement } from 'react';
import { cellName } from '../../workbook/area';
import { cellLabel } from '../check/cell-label';
import type { CheckResult, ListedFinding } from '../check/check-result';
import { Button } from '../basics/button';
import { TextField } from '../basics/controls';
import { LightButton } from '../basics/light-button';
import type { TypedValue, FindingActions } from './finding-actions';
import { mendPlaces } from './mend-place';
import { mendTexts } from './mend-texts';
import * as styles from './cell-table.module.css';

/** More inputs at once would hold up the pane. */
const AT_ONCE = 100;

const say = mendTexts.table;

interface Props {
  readonly findings: readonly ListedFinding[];
  readonly result: CheckResult;
  readonly onWrite: FindingActions['write'];
  readonly onCancel: () => void;
}

/** The cells of many findings, with what they hold and what they are to hold; written in one step. */
export function CellTable({ findings, result, onWrite, onCancel }: Props): ReactElement {
  const table = useRef<HTMLTableElement>(null);
  const places = useMemo(() => {
    const all = findings.flatMap((finding) => mendPlaces(result.checked, finding).map((place) => ({ finding, place })));
    const known = new Set<string>();
    // Several findings can be about one cell.
    return all.filter(({ place: { cell, isLocked } }) => {
      if (isLocked) return false;
      const key = `${cell.sheet} ${cellName(cell)}`;
      return !known.has(key) && known.add(key);
    });
  }, [findings, result]);
  const shown = places.slice(0, AT_ONCE);
  const [texts, setTexts] = useState<readonly string[]>(() => shown.map(({ place }) => place.text));
  const [isEmpty, setEmpty] = useState(false);
  const [from, setFrom] = useState(0);
  const changed = shown.flatMap(({ finding, place }, index) => {
    const text = texts[index] ?? place.text;
    return text.trim() === place.text.trim() ? [] : [{ finding, place, text }];
  });

  /** Puts the lines into the inputs from this one on. */
  function put(lines: readonly string[], first: number): void {
    setTexts(texts.map((text, index) => lines[index - first] ?? text));
    setEmpty(false);
  }
  const paste = (event: ClipboardEvent, index: number): void => {
    const lines = event.clipboardData
      .getData('text')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    if (lines.length < 2) return;
    event.preventDefault();
    // Of several columns, the first.
    put(
      lines.map((line) => line.split('\t')[0] ?? ''),
      index,
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (changed.length === 0) {
      setEmpty(true);
      return;
    }
    onWrite(
      [...new Set(changed.map(({ finding }) => finding))],
      changed.map(({ place, text }): TypedValue => ({ cell: place.cell, before: place.text, text })),
    );
  };
  const walk = (event: KeyboardEvent, index: number): void => {
    if (event.ctrlKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const inputs = table.current?.querySelectorAll('input');
    event.preventDefault();
    inputs?.[index + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  };
  const hasProposals = shown.some(({ place }) => place.proposed !== null);
  return (
    <form
      className={styles.root}
      aria-label={say.label}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p className={styles.hint}>{say.hint}</p>
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
                  </th>
                  <td>
                    <TextField
                      autoFocus={index === 0}
                      aria-label={say.input(label)}
                      value={texts[index] ?? ''}
                      placeholder={place.proposed ?? ''}
                      onChange={({ target }) => put([target.value], index)}
                      onFocus={() => setFrom(index)}
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
      {places.length > shown.length ? <p className={styles.hint}>{say.first(shown.length, places.length)}</p> : null}
      {isEmpty ? (
        <p className={styles.hint} role="alert">
          {say.nothing}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {hasProposals ? (
          <LightButton
            onClick={() =>
              put(
                shown.map(({ place }, index) => place.proposed ?? texts[index] ?? ''),
                0,
              )
            }
          >
            {say.proposed}
          </LightButton>
        ) : null}
        <LightButton onClick={() => put(Array<string>(shown.length - from).fill(texts[from] ?? ''), from)}>
          {say.down}
        </LightButton>
        <Button type="submit" appearance="primary">
          {say.write(changed.length)}
        </Button>
        <Button onClick={onCancel}>{say.cancel}</Button>
      </div>
    </form>
  );

  function context({ text, indicator }: (typeof shown)[number]['place']): string {
    const now = text.trim() === '' ? mendTexts.blank : text;
    return indicator && indicator.role !== 'level3' && indicator.name !== '' ? `${indicator.name}：${now}` : now;
  }
}

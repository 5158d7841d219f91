import { useEffect, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactElement } from 'react';
import { useStore } from '../../taskpane/basics/use-store';
import { cellName, type Area } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { cellContent, type CellContent } from '../../workbook/snapshot';
import { boxOf, neighbour, wholeCell, type Grid } from './grid';
import type { WorkbookView } from './workbook-view';
import * as styles from './sheet-table.module.css';

interface Props {
  readonly view: WorkbookView;
  readonly grid: Grid;
  /** Distance of the cells from the left edge, in pixels. */
  readonly offset: number;
  readonly isReadOnly: boolean;
  readonly onType: (typed: readonly (readonly string[])[], at: Area) => void;
  readonly onUndo: () => void;
}

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The selected cell as the focused input. It moves with the selection, and typed text, also from an input method,
 * replaces the cell's content.
 */
export function CellInput({ view, grid, offset, isReadOnly, onType, onUndo }: Props): ReactElement {
  const { selected, jumps } = useStore(view);
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { left, top, width, height } = boxOf(grid, selected);
  const content = cellContent(grid.sheet, selected.row, selected.column);
  const at = cellName(selected);

  useEffect(() => {
    setDraft(null);
  }, [at]);
  useEffect(() => {
    // If the pane took the user here, the focus stays in the pane.
    if (jumps === 0 || field.current?.ownerDocument.activeElement === document.body)
      field.current?.focus({ preventScroll: true });
  }, [at, jumps]);

  const move = (down: number, right: number): void =>
    view.change({ selected: neighbour(grid, wholeCell(grid, selected.row, selected.column), down, right) });
  const finish = (): void => {
    if (draft !== null && draft !== editable(content)) onType([[draft]], selected);
    setDraft(null);
  };
  const edit = (): void => {
    if (!isReadOnly) setDraft(editable(content));
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const isControl = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[key];
    if (key === 'Enter' && event.altKey) return;
    if (key === 'Enter' || key === 'Tab') {
      // Tab leaves the table, except while typing.
      if (key === 'Tab' && draft === null) return;
      event.preventDefault();
      finish();
      if (key === 'Enter') move(event.shiftKey ? -1 : 1, 0);
      else move(0, event.shiftKey ? -1 : 1);
    } else if (draft !== null) {
      if (key === 'Escape') setDraft(null);
    } else if (arrow) {
      event.preventDefault();
      move(...arrow);
    } else if (key === 'PageDown' || key === 'PageUp') {
      event.preventDefault();
      for (let step = 0; step < 20; step += 1) move(key === 'PageDown' ? 1 : -1, 0);
    } else if (key === 'Home') {
      event.preventDefault();
      view.change({ selected: wholeCell(grid, isControl ? 0 : selected.row, 0) });
    } else if (key === 'F2') {
      event.preventDefault();
      edit();
    } else if ((key === 'Delete' || key === 'Backspace') && !isReadOnly) {
      event.preventDefault();
      if (content.formula !== '') onType([['']], selected);
    } else if (isControl && key.toLowerCase() === 'z') {
      event.preventDefault();
      onUndo();
    }
  };
  const copy = (event: ClipboardEvent): void => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', content.text);
  };
  const paste = (event: ClipboardEvent): void => {
    if (draft !== null || isReadOnly) return;
    event.preventDefault();
    onType(pastedCells(event.clipboardData.getData('text/plain')), selected);
  };

  return (
    <div className={styles.selected} style={{ left: offset + left, top, width, height }} onDoubleClick={edit}>
      <textarea
        ref={field}
        className={draft === null ? styles.waiting : styles.typing}
        style={draft === null ? undefined : { minWidth: Math.max(width, 160), minHeight: height }}
        aria-label={`${at}，${content.text === '' ? '空' : content.text}`}
        readOnly={isReadOnly}
        spellCheck={false}
        rows={draft === null ? 1 : Math.max(1, draft.split('\n').length)}
        value={draft ?? ''}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={press}
        onCopy={copy}
        onPaste={paste}
        onBlur={finish}
      />
    </div>
  );
}

/** The text for editing: the formula, or the stored value; dates and percentages as displayed. */
function editable(content: CellContent): string {
  const formula = computedFormula(content);
  if (formula !== null) return formula;
  const { value, text, numberFormat } = content;
  if (typeof value !== 'number') return String(content.formula);
  return /[%ymd年月日]/i.test(numberFormat) ? text : String(value);
}

/** The cells of a table on the clipboard, as written by Excel and WPS. */
function pastedCells(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!plain.includes('\t') && !plain.includes('\n')) return [[plain]];
  if (/^"(?:[^"]|"")*"$/.test(plain)) return [[plain.slice(1, -1).replaceAll('""', '"')]];
  const lines = plain.split('\n').map((line) => line.split('\t'));
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...new Array<string>(width - line.length).fill('')]);
}

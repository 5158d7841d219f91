import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { cellMarks } from '../../report/cell-marks';
import { useStore } from '../../taskpane/basics/use-store';
import { cellName, columnName, type Area } from '../../workbook/area';
import { cellContent, findSheet, type SheetSnapshot } from '../../workbook/snapshot';
import type { OpenWorkbook } from '../page-session';
import { pageTexts as say } from '../page-texts';
import { cellKey } from './grid';
import { SheetTable, type Marks } from './sheet-table';
import * as styles from './workbook-panel.module.css';

interface Props {
  readonly open: OpenWorkbook;
  readonly onType: (typed: readonly (readonly string[])[], at: Area) => void;
  readonly onUndo: () => void;
}

const NO_MARKS: Marks = new Map();

/** The open workbook: full content of the selected cell, the sheet, and the names of all sheets. */
export function WorkbookPanel({ open, onType, onUndo }: Props): ReactElement {
  const { view, file, pane } = open;
  const { workbook, sheet: name, selected } = useStore(view);
  const { result } = useStore(pane.session);
  const [isMarked, setMarked] = useState(true);
  const tabOn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The block returns nothing: new browsers return a promise here, which React would take for a cleanup function.
    tabOn.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [name]);
  const sheet = findSheet(workbook, name);
  const marks = useMemo((): Marks => {
    const all = cellMarks(result?.findings ?? []).filter(({ cell }) => cell.sheet === name);
    return new Map(all.map((mark) => [cellKey(mark.cell.row, mark.cell.column), mark]));
  }, [result, name]);
  const look = file.look(name);
  const at = cellName(selected);
  const content = sheet ? cellContent(sheet, selected.row, selected.column) : null;
  return (
    <section className={styles.panel} aria-label={open.name}>
      {file.refusal === null ? null : <p className={styles.news}>{file.refusal}</p>}
      <div className={styles.line}>
        <span className={styles.address}>{at}</span>
        <span className={styles.content}>{content?.text ?? ''}</span>
        <label className={styles.marks}>
          <input type="checkbox" checked={isMarked} onChange={(event) => setMarked(event.target.checked)} />
          {say.marks}
        </label>
      </div>
      {sheet ? <HiddenNews sheet={sheet} /> : null}
      <SheetTable
        view={view}
        look={look}
        marks={isMarked ? marks : NO_MARKS}
        isReadOnly={file.refusal !== null}
        onType={onType}
        onUndo={onUndo}
      />
      <div role="tablist" aria-label={say.sheets} className={styles.tabs}>
        {workbook.sheets.map(({ name: one, visibility }) => (
          <button
            key={one}
            type="button"
            role="tab"
            ref={one === name ? tabOn : undefined}
            aria-selected={one === name}
            className={one === name ? styles.tabOn : styles.tab}
            onClick={() => view.show(one)}
          >
            {visibility === 'visible' ? one : say.hiddenSheet(one)}
          </button>
        ))}
      </div>
    </section>
  );
}

function HiddenNews({ sheet }: { readonly sheet: SheetSnapshot }): ReactElement | null {
  const { hiddenRows, hiddenColumns } = sheet;
  const told = [
    ...(hiddenRows.length > 0 ? [say.hiddenRows(spans(hiddenRows, (row) => String(row + 1)))] : []),
    ...(hiddenColumns.length > 0 ? [say.hiddenColumns(spans(hiddenColumns, columnName))] : []),
  ];
  return told.length === 0 ? null : <p className={styles.news}>{told.join('；')}</p>;
}

/** Ranges of numbers: "3、7–9" */
function spans(numbers: readonly number[], name: (number: number) => string): string {
  const parts: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const before = parts.at(-1);
    if (before?.last === number - 1) before.last = number;
    else parts.push({ first: number, last: number });
  }
  return parts.map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`)).join('、');
}

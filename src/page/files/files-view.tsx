import { memo, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../taskpane/basics/button';
import { Select, TextField } from '../../taskpane/basics/controls';
import { saveFile } from '../../taskpane/basics/save-file';
import { useStore } from '../../taskpane/basics/use-store';
import type { ExportKind } from '../work/jobs';
import { createJobWorker } from '../work/worker';
import { exportInWorker } from './export-in-worker';
import {
  shownFiles,
  type FilesSession,
  type FilesState,
  type ListedFile,
  type SortColumn,
  type StateFilter,
} from './files-session';
import { filesTexts as say } from './files-texts';
import * as styles from './files-view.module.css';

/** Number of rows drawn at once. */
const ROWS = 200;
const COLUMNS = Object.keys(say.columns) as SortColumn[];
const TEXTS: ReadonlySet<SortColumn> = new Set<SortColumn>(['file', 'unit', 'state']);
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Props {
  readonly session: FilesSession;
  readonly onOpen: (file: ListedFile) => void;
}

/** The list of files: progress, exports, and a row per file. */
export function FilesView({ session, onOpen }: Props): ReactElement {
  const state = useStore(session);
  const [rows, setRows] = useState(ROWS);
  const shown = shownFiles(state);
  const left = shown.length - rows;
  return (
    <main className={styles.files} aria-label={say.title}>
      <FilesProgress state={state} session={session} />
      {state.note === null ? null : <p role="status">{state.note}</p>}
      <Exports state={state} />
      <div className={styles.line}>
        <TextField
          type="search"
          className={styles.search}
          aria-label={say.search}
          placeholder={say.search}
          value={state.words}
          onChange={({ target }) => session.show({ words: target.value })}
        />
        <label className={styles.filter}>
          {say.states}
          <Select value={state.filter} onChange={({ target }) => session.show({ filter: target.value as StateFilter })}>
            {Object.entries(say.stateNames).map(([filter, name]) => (
              <option key={filter} value={filter}>
                {name}
              </option>
            ))}
          </Select>
        </label>
        <span role="status">{say.shown(shown.length, state.files.length)}</span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} state={state} session={session} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, rows).map((file) => (
              <Row key={file.id} file={file} isCurrent={file.id === state.current} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
        {left > 0 ? <Button onClick={() => setRows(rows + ROWS)}>{say.more(Math.min(ROWS, left))}</Button> : null}
      </div>
    </main>
  );
}

function FilesProgress({
  state,
  session,
}: {
  readonly state: FilesState;
  readonly session: FilesSession;
}): ReactElement {
  const { files, done, isRunning, secondsLeft } = state;
  const sum = (count: 'errors' | 'warnings' | 'hints'): number =>
    files.reduce((total, { row }) => total + (row?.[count] ?? 0), 0);
  const unread = files.filter(({ row }) => row?.isRead === false).length;
  return (
    <div className={styles.line}>
      <h1 className={styles.title}>
        {say.sums(files.length, sum('errors'), sum('warnings'), sum('hints'))}
        {unread > 0 ? <span className={styles.bad}>{say.unread(unread)}</span> : null}
      </h1>
      {done < files.length ? (
        <>
          <progress className={styles.progress} max={files.length} value={done} aria-label={say.title} />
          <span>
            {say.progress(done, files.length)}
            {secondsLeft === null ? '' : say.timeLeft(secondsLeft)}
          </span>
          {isRunning ? (
            <Button size="small" onClick={session.stop}>
              {say.cancel}
            </Button>
          ) : (
            <Button size="small" appearance="primary" onClick={session.goOn}>
              {say.goOn}
            </Button>
          )}
        </>
      ) : null}
      <Button size="small" appearance="subtle" onClick={session.clear}>
        {say.clear}
      </Button>
    </div>
  );
}

/** What can be exported: label, file name and type of content. */
const EXPORTS: Readonly<Record<ExportKind, readonly [label: string, name: string, type: string]>> = {
  ledger: [say.exportLedger, say.ledgerFile, XLSX_TYPE],
  memos: [say.exportMemos, say.memosFile, 'text/plain'],
  reports: [say.exportReports, say.reportsFile, 'text/html'],
};

function Exports({ state }: { readonly state: FilesState }): ReactElement {
  const [said, setSaid] = useState('');
  const [isExporting, setExporting] = useState(false);
  const results = state.files.flatMap(({ result }) => result ?? []);
  const isOff = results.length === 0 || state.isRunning || isExporting;
  const save = async (kind: ExportKind): Promise<string> => {
    const [, name, type] = EXPORTS[kind];
    try {
      const content = await exportInWorker(kind, results, createJobWorker());
      if (content === null) return say.noMemos;
      return saveFile(name, content, type) ? say.exported(name) : say.notExported;
    } catch {
      return say.exportFailed;
    }
  };
  const press = async (kind: ExportKind): Promise<void> => {
    setExporting(true);
    setSaid(say.exporting(EXPORTS[kind][1]));
    setSaid(await save(kind));
    setExporting(false);
  };
  return (
    <div className={styles.line}>
      {(Object.keys(EXPORTS) as ExportKind[]).map((kind) => (
        <Button
          key={kind}
          appearance={kind === 'ledger' ? 'primary' : 'secondary'}
          disabledFocusable={isOff}
          onClick={() => void press(kind)}
        >
          {EXPORTS[kind][0]}
        </Button>
      ))}
      <span role="status">{said}</span>
    </div>
  );
}

interface HeadingProps {
  readonly column: SortColumn;
  readonly state: FilesState;
  readonly session: FilesSession;
}

/** A column heading that sorts the list; a second press reverses the order. Numbers begin with the largest. */
function Heading({ column, state: { sort }, session }: HeadingProps): ReactElement {
  const isSorted = sort.column === column;
  const next = isSorted ? !sort.isDescending : !TEXTS.has(column);
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
      className={TEXTS.has(column) ? undefined : styles.number}
    >
      <button
        type="button"
        className={styles.heading}
        onClick={() => session.show({ sort: { column, isDescending: next } })}
      >
        {say.columns[column]}
        <span aria-hidden="true">{isSorted ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly file: ListedFile;
  readonly isCurrent: boolean;
  readonly onOpen: (file: ListedFile) => void;
}

const Row = memo(function Row({ file, isCurrent, onOpen }: RowProps): ReactElement {
  const { found, row, isReading } = file;
  const name = (
    <td className={styles.path}>
      {row?.isRead === false ? (
        found.path
      ) : (
        <button type="button" className={styles.open} onClick={() => onOpen(file)}>
          {found.path}
        </button>
      )}
    </td>
  );
  if (!row) {
    return (
      <tr>
        {name}
        <td colSpan={COLUMNS.length - 2} />
        <td className={styles.quiet}>{isReading ? say.reading : say.waiting}</td>
      </tr>
    );
  }
  return (
    <tr className={isCurrent ? styles.current : undefined}>
      {name}
      <td>{row.unit}</td>
      {([row.tables, row.indicators, row.errors, row.warnings, row.hints] as const).map((count, at) => (
        <td key={COLUMNS[at + 2]} className={styles.number}>
          {row.isRead ? count : '—'}
        </td>
      ))}
      <td className={row.isRead && row.errors === 0 ? undefined : styles.bad}>{row.state}</td>
    </tr>
  );
});

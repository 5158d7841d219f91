import { MOST_PAST_VALUES, pastValuesOf } from '../../../library/own/past-values';
import type { RememberedValue } from '../../../library/own/past-values';
import { recognizeGoalTables } from '../../../recognize/recognize';
import { parseJson } from '../../../workbook/parse-json';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { KeptText } from '../../basics/kept-text';
import { createStore } from '../../basics/store';
import type { Store } from '../../basics/store';
import { readXlsxTable } from './read-xlsx';
import type { SheetRows } from './read-xlsx';

export interface PastFilesState {
  readonly values: readonly RememberedValue[];
}

/** The result of reading files. */
export interface PastReading {
  readonly files: number;
  readonly tables: number;
  readonly indicators: number;
  /** Names of files that cannot be read, or contain no goal table. */
  readonly unread: readonly string[];
  readonly isKept: boolean;
}

/** Values of last years' tables, in the browser's storage of the add-in. */
export interface PastFiles extends Store<PastFilesState> {
  /** Reads files; their values replace the stored ones. */
  readonly read: (files: readonly File[]) => Promise<PastReading>;
  readonly forget: () => void;
}

const MOST_BYTES = 20 * 1024 * 1024;

export function createPastFiles(kept: KeptText): PastFiles {
  const store = createStore<PastFilesState>({ values: readKept(kept) });

  /** @returns false when storage is not available; then the values last while the pane is open */
  function keep(values: readonly RememberedValue[]): boolean {
    store.change({ values });
    try {
      kept.write(JSON.stringify({ version: 1, values }));
      return true;
    } catch {
      return false;
    }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    forget: () => void keep([]),
    async read(files) {
      const values: RememberedValue[] = [];
      const unread: string[] = [];
      let tables = 0;
      for (const file of files) {
        const found = file.size > MOST_BYTES ? [] : await tablesIn(file);
        if (found.length === 0) unread.push(file.name);
        tables += found.length;
        values.push(...pastValuesOf(found));
      }
      const isKept = keep(values.slice(0, MOST_PAST_VALUES));
      return { files: files.length, tables, indicators: values.length, unread, isKept };
    },
  };
}

async function tablesIn(file: File): Promise<ReturnType<typeof recognizeGoalTables>> {
  try {
    const read = readXlsxTable(new Uint8Array(await file.arrayBuffer()));
    return read.kind === 'sheets' ? recognizeGoalTables({ sheets: read.sheets.map(sheetOf) }) : [];
  } catch {
    return [];
  }
}

/** The rows as a sheet whose cells have the displayed texts as values. */
function sheetOf({ name, rows }: SheetRows): SheetSnapshot {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const text = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  return {
    name,
    visibility: 'visible',
    area: columns === 0 ? null : { row: 0, column: 0, rows: rows.length, columns },
    values: text,
    text,
    formulas: text,
    numberFormat: text.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

function readKept(kept: KeptText): readonly RememberedValue[] {
  try {
    const read = parseJson(kept.read() ?? '');
    return isKept(read) ? read.values : [];
  } catch {
    return [];
  }
}

function isKept(read: unknown): read is { readonly values: readonly RememberedValue[] } {
  return (
    typeof read === 'object' &&
    read !== null &&
    'values' in read &&
    Array.isArray(read.values) &&
    read.values.every(isValue)
  );
}

function isValue(value: unknown): value is RememberedValue {
  if (typeof value !== 'object' || value === null) return false;
  const { key, number, unit, year } = value as Partial<Record<keyof RememberedValue, unknown>>;
  const isNumber = typeof number === 'string' && /^-?\d+(?:\.\d+)?$/.test(number);
  return typeof key === 'string' && isNumber && typeof unit === 'string' && (year === null || typeof year === 'number');
}

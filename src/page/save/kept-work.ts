/** A workbook with unsaved changes. */
export interface KeptWork {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds as from Date.now(). */
  readonly at: number;
  readonly handle: FileSystemFileHandle | null;
}

const DATABASE = 'goal-table';
const STORE = 'unsaved';

/** Stores unsaved changes in the browser, so that closing or reloading the page does not lose them. */
export interface WorkKeeper {
  readonly keep: (work: KeptWork) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  /** The latest first; empty when storage is not available. */
  readonly all: () => Promise<readonly KeptWork[]>;
}

export function createWorkKeeper(): WorkKeeper {
  return {
    async keep(work) {
      await inStore('readwrite', (store) => store.put(work));
    },
    async forget(id) {
      await inStore('readwrite', (store) => store.delete(id));
    },
    async all() {
      try {
        const kept = (await inStore('readonly', (store) => store.getAll())) as readonly KeptWork[];
        return [...kept].sort((a, b) => b.at - a.at);
      } catch {
        return [];
      }
    },
  };
}

async function inStore<R>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
  const database = await answer(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const done = completed(transaction);
    const result = await answer(ask(transaction.objectStore(STORE)));
    await done;
    return result;
  } finally {
    database.close();
  }
}

function answer<R>(request: IDBRequest<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });
}

/** Until then a page that is left may lose what was asked for. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('indexedDB'));
  });
}

/** A text in the browser's storage of the add-in; survives closing the pane. */
export interface KeptText {
  /** @throws the browser's error when storage is unavailable */
  read(): string | null;
  /** @throws the browser's error when storage is unavailable or full */
  write(text: string): void;
  /** Calls back when another pane changes it. */
  onChange(listener: () => void): void;
}

/** Browsers partition the storage by host when several share one address. */
function partition(): string {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.partitionKey ?? '';
}

export function keptText(name: string): KeptText {
  // Evaluated late, because Office.js knows the partition only when it is ready.
  const key = (): string => `${partition()}goal-table.${name}`;
  return {
    read: () => localStorage.getItem(key()),
    write: (text) => localStorage.setItem(key(), text),
    onChange: (listener) =>
      addEventListener('storage', (event) => {
        if (event.key === key()) listener();
      }),
  };
}

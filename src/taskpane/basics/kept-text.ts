/** A text that the browser keeps for the add-in on this machine, also when the pane is closed. */
export interface KeptText {
  /** @throws what the browser says when it keeps nothing for the add-in */
  read(): string | null;
  /** @throws likewise, and when it is full */
  write(text: string): void;
  /** Calls back when another pane has written it. */
  onChange(listener: () => void): void;
}

/** Where the pane is served with others from one address, browsers keep the storages of different hosts apart. */
function partition(): string {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.partitionKey ?? '';
}

export function keptText(name: string): KeptText {
  // Not before it is needed: Office.js tells the partition only when it is ready.
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

import type { KeyboardEvent } from 'react';

/** Escape closes what is open. Kept from office.js, which would also move the focus out of the pane or to its top. */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    // Escape also ends composition in an input method.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    close();
  };
}

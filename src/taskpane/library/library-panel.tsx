import type { ComponentType } from 'react';
import type { WorkbookHost } from '../../host/port';

/** @param onInserted told after every change that the pane itself makes to the workbook */
export function createLibraryPanel(_host: WorkbookHost, _onInserted: () => void): ComponentType {
  return function LibraryPanel() {
    return <p>…</p>;
  };
}

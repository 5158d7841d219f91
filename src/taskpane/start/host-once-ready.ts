import type { WorkbookHost } from '../../host/port';

/** A host that can be asked before Excel is ready: requests wait for it, none is lost. */
export function hostOnceReady(ready: Promise<WorkbookHost>): WorkbookHost {
  return {
    snapshot: async (signal) => (await ready).snapshot(signal),
    apply: async (edits) => (await ready).apply(edits),
    saveState: async (xml) => (await ready).saveState(xml),
    select: async (place) => (await ready).select(place),
    selection: async () => (await ready).selection(),
    onChange: async (listener) => (await ready).onChange(listener),
  };
}

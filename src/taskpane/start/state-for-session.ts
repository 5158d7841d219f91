import type { WorkbookHost } from '../../host/port';

/**
 * A host that remembers, as long as the pane is open, the state that could not be written into the workbook: what the
 * user decided holds although the workbook is protected.
 */
export function keepingState(host: WorkbookHost): WorkbookHost {
  let unwritten: { readonly xml: string | null } | null = null;
  return {
    apply: (edits) => host.apply(edits),
    select: (place) => host.select(place),
    selection: () => host.selection(),
    onChange: (listener) => host.onChange(listener),
    async snapshot(signal) {
      const workbook = await host.snapshot(signal);
      return unwritten ? { ...workbook, savedState: unwritten.xml ?? undefined } : workbook;
    },
    async saveState(xml) {
      unwritten = { xml };
      await host.saveState(xml);
      unwritten = null;
    },
  };
}

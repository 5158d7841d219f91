import { HostError, type WorkbookHost } from '../../../src/host/port';

/** A host that fails after this many edits of the next list. */
export function breakingOff(host: WorkbookHost, after: number): WorkbookHost {
  let isBroken = false;
  return {
    ...host,
    async apply(edits) {
      if (isBroken) return host.apply(edits);
      isBroken = true;
      await host.apply(edits.slice(0, after));
      throw new HostError('unknown');
    },
  };
}

import { HostError } from '../port';
import type { HostTrouble } from '../port';

/** Error codes of Office.js (`Excel.ErrorCodes` and those of its transport) that the user can be told about. */
const TROUBLES: Readonly<Record<string, HostTrouble>> = {
  InvalidOperationInCellEditMode: 'editing',
  WriteNotSupportedWhenModalDialogOpen: 'dialog',
  AccessDenied: 'protected',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  InvalidSelection: 'elsewhere',
  FilteredRangeConflict: 'blocked',
  InsertDeleteConflict: 'blocked',
  MergedRangeConflict: 'blocked',
  NonBlankCellOffSheet: 'blocked',
  PivotTableRangeConflict: 'blocked',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  InactiveWorkbook: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'no-answer',
  ConnectionFailure: 'session-over',
  HostRestartNeeded: 'session-over',
  InvalidOrTimedOutSession: 'session-over',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Turns an error of Office.js into a HostError; a {@link HostError} is returned unchanged. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = officeCode(error);
  return new HostError((code !== null ? TROUBLES[code] : undefined) ?? 'unknown', { cause: error });
}

const SAYS_LITTLE: readonly HostTrouble[] = ['missing', 'unsupported', 'unknown'];

/** True for an error about the requested object, not about Excel's state; a request for another object may succeed. */
export function isRefusal(error: unknown): boolean {
  return SAYS_LITTLE.includes(toHostError(error).trouble);
}

import { HostError } from '../port';
import type { HostTrouble } from '../port';

/** Codes of Office.js (`Excel.ErrorCodes` and those of its transport) that mean something to the user. */
const TROUBLES: Readonly<Record<string, HostTrouble>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  InvalidOrTimedOutSession: 'no-answer',
  ActivityLimitReached: 'no-answer',
  ServiceNotAvailable: 'no-answer',
  RequestAborted: 'no-answer',
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

/** What an error of Office.js means for the user; a {@link HostError} stays as it is. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = officeCode(error);
  return new HostError((code !== null ? TROUBLES[code] : undefined) ?? 'unknown', { cause: error });
}

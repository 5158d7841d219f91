import { toHostError } from '../../../src/host/excel/host-errors';
import { HostError } from '../../../src/host/port';
import type { HostTrouble } from '../../../src/host/port';

describe('toHostError', () => {
  it.each<[string, HostTrouble]>([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'missing'],
    ['InvalidReference', 'missing'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['WriteNotSupportedWhenModalDialogOpen', 'dialog'],
    ['FilteredRangeConflict', 'blocked'],
    ['InsertDeleteConflict', 'blocked'],
    ['ServiceNotAvailable', 'busy'],
    ['RequestAborted', 'busy'],
    ['Timeout', 'no-answer'],
    ['HostRestartNeeded', 'session-over'],
    ['InvalidOrTimedOutSession', 'session-over'],
    ['ApiNotFound', 'unsupported'],
    ['GeneralException', 'unknown'],
  ])('%s is %s', (code, trouble) => {
    const cause = Object.assign(new Error('raw text of Excel'), { code });
    expect(toHostError(cause)).toMatchObject({ trouble, cause });
  });

  it('keeps a host error as it is', () => {
    const error = new HostError('hidden');
    expect(toHostError(error)).toBe(error);
  });

  it.each([undefined, null, 'text', new TypeError('x'), { code: 5 }])('takes %p as unknown', (error) => {
    expect(toHostError(error)).toMatchObject({ trouble: 'unknown', cause: error });
  });
});

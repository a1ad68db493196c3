import { describe, expect, it } from 'vitest';
import { carrierFailure } from './failure.ts';

describe('a request that the carrier did not answer with a message', () => {
  it.each([
    [
      { status: 429, code: 20429 },
      { sent: 'no', action: 'retry', code: 20429 },
    ],
    [{ status: 429 }, { sent: 'no', action: 'retry', code: 20429 }],
    [
      { status: 400, code: 21610 },
      { sent: 'no', action: 'suppress', code: 21610 },
    ],
    [
      { status: 400, code: 21211 },
      { sent: 'no', action: 'bad_address', code: 21211 },
    ],
    [
      { status: 400, code: 63016 },
      { sent: 'no', action: 'needs_template', code: 63016 },
    ],
    [
      { status: 400, code: 99999 },
      { sent: 'no', action: 'refuse', code: 99999 },
    ],
    [
      { status: 401, code: 20003 },
      { sent: 'no', action: 'configuration', code: 20003 },
    ],
    [{ code: 'ECONNREFUSED' }, { sent: 'no', action: 'retry', code: undefined }],
    [{ code: 'ENOTFOUND' }, { sent: 'no', action: 'retry', code: undefined }],
  ])('%j surely sent nothing', (error, failure) => {
    expect(carrierFailure(error)).toEqual(failure);
  });

  it.each([
    [{ status: 500 }],
    [{ status: 503, code: 20503 }],
    [{ code: 'ECONNABORTED' }],
    [{ code: 'ECONNRESET' }],
    [{ code: 'EPIPE' }],
    [new Error('socket hang up')],
  ])('%j may have sent it, and must not be repeated', (error) => {
    expect(carrierFailure(error)).toEqual({ sent: 'unknown' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARRIER_STATUSES, type CarrierStatus, laterStatus, readStatus, statusRank } from './status.ts';

const SID = `MM${'a'.repeat(32)}`;

describe('the state of a message that was sent', () => {
  it('comes out the same in whatever order callbacks arrive, and never goes back', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...CARRIER_STATUSES], { minLength: 1 }),
        fc.array(fc.constantFrom(...CARRIER_STATUSES)),
        (told, again) => {
          let state: CarrierStatus | undefined;
          for (const status of [...told, ...again.filter((status) => told.includes(status))]) {
            const next = laterStatus(state, status);
            if (state !== undefined) expect(statusRank(next)).toBeGreaterThanOrEqual(statusRank(state));
            state = next;
          }
          expect(statusRank(state!)).toBe(Math.max(...told.map(statusRank)));
        },
      ),
    );
  });

  it('stays delivered though an earlier failure is told late, and read without delivered', () => {
    expect(laterStatus('delivered', 'failed')).toBe('delivered');
    expect(laterStatus('sent', 'undelivered')).toBe('undelivered');
    expect(laterStatus('sent', 'read')).toBe('read');
  });

  it('is read with its error code', () => {
    expect(readStatus({ MessageSid: SID, MessageStatus: 'undelivered', ErrorCode: '30003' })).toEqual({
      providerId: SID,
      status: 'undelivered',
      errorCode: 30003,
    });
    expect(readStatus({ SmsSid: SID, SmsStatus: 'Sent' })).toEqual({
      providerId: SID,
      status: 'sent',
      errorCode: undefined,
    });
  });

  it.each([
    [{ MessageStatus: 'sent' }],
    [{ MessageSid: SID, MessageStatus: 'teleported' }],
    [{ MessageSid: SID }],
  ])('is refused where it says nothing', (params) => {
    expect(readStatus(params)).toHaveProperty('problem');
  });
});

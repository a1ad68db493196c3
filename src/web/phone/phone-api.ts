import type { PhoneSendBody, PhoneState, PhoneThread } from '../../contracts/index.ts';
import { callApi } from '../kit/api-client.ts';

export type PhoneChannel = PhoneSendBody['channel'];

/** What the phone asks of the carrier simulator. */
export const phoneApi = {
  state: () => callApi<PhoneState>('GET', '/api/phone/state'),
  thread: (number: string) =>
    callApi<PhoneThread>('GET', `/api/phone/messages?number=${encodeURIComponent(number)}`),
  send: (body: PhoneSendBody) => callApi<PhoneThread>('POST', '/api/phone/messages', body),
  forward: (minutes: number) => callApi<PhoneState>('POST', '/api/phone/clock', { forwardMinutes: minutes }),
  setFaults: (faults: PhoneState['faults']) => callApi<PhoneState>('POST', '/api/phone/faults', { faults }),
};

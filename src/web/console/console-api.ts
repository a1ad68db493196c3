import type {
  ClaimAnswer,
  ConversationAnswer,
  DecideBody,
  GiveBackBody,
  LoginBody,
  MeAnswer,
  QueueAnswer,
  ReplyAnswer,
  ReplyBody,
  TurnsAnswer,
} from '../../contracts/index.ts';
import { callApi } from '../kit/api-client.ts';

const at = (id: string) => `/api/console/conversations/${encodeURIComponent(id)}`;

/** What the console asks of the service. */
export const consoleApi = {
  me: () => callApi<MeAnswer>('GET', '/api/console/me'),
  login: (body: LoginBody) => callApi<MeAnswer>('POST', '/api/console/login', body),
  logout: () => callApi<void>('POST', '/api/console/logout'),
  queue: () => callApi<QueueAnswer>('GET', '/api/console/queue'),
  conversation: (id: string) => callApi<ConversationAnswer>('GET', at(id)),
  turns: (id: string) => callApi<TurnsAnswer>('GET', `${at(id)}/turns`),
  claim: (id: string) => callApi<ClaimAnswer>('POST', `${at(id)}/claim`),
  reply: (id: string, body: ReplyBody) => callApi<ReplyAnswer>('POST', `${at(id)}/reply`, body),
  decide: (id: string, body: DecideBody) => callApi<void>('POST', `${at(id)}/decide`, body),
  giveBack: (id: string, body: GiveBackBody) => callApi<void>('POST', `${at(id)}/give-back`, body),
};

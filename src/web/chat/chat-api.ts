import type {
  ChatSessionAnswer,
  DemoCasesAnswer,
  MessagesAnswer,
  OpenSessionAnswer,
  OpenSessionBody,
  SendMessageAnswer,
  SendMessageBody,
} from '../../contracts/index.ts';
import { callApi } from '../kit/api-client.ts';

/** What the chat asks of the service. */
export const chatApi = {
  session: () => callApi<ChatSessionAnswer>('GET', '/api/chat/session'),
  open: (body: OpenSessionBody) => callApi<OpenSessionAnswer>('POST', '/api/chat/sessions', body),
  messages: (after: number) => callApi<MessagesAnswer>('GET', `/api/chat/messages?after=${after}`),
  send: (body: SendMessageBody) => callApi<SendMessageAnswer>('POST', '/api/chat/messages', body),
  leave: () => callApi<void>('DELETE', '/api/chat/session'),
  demoCases: () => callApi<DemoCasesAnswer>('GET', '/api/demo/cases'),
};

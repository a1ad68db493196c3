/**
 * contracts — zod schemas of our HTTP and WebSocket messages, shared by the service and the browser.
 * Knows nothing of the domain: views are shaped for their readers. Money crosses as integer minor units with
 * its currency; days as `YYYY-MM-DD`; instants in UTC.
 */
export {
  type Bubble,
  type Button,
  type ChatSessionAnswer,
  chatSessionAnswerSchema,
  continueAnswerSchema,
  continueBodySchema,
  type DemoCase,
  type DemoCasesAnswer,
  demoCasesAnswerSchema,
  type MessagesAnswer,
  messagesAnswerSchema,
  messagesQuerySchema,
  type OpenSessionAnswer,
  type OpenSessionBody,
  openSessionAnswerSchema,
  openSessionBodySchema,
  type SendMessageAnswer,
  type SendMessageBody,
  sendMessageAnswerSchema,
  sendMessageBodySchema,
} from './chat.ts';
export {
  type AgentView,
  type CaseView,
  type ClaimAnswer,
  type ConversationAnswer,
  claimAnswerSchema,
  conversationAnswerSchema,
  type DecideBody,
  decideBodySchema,
  doneAnswerSchema,
  type GiveBackBody,
  giveBackBodySchema,
  type LoginBody,
  loginBodySchema,
  type MeAnswer,
  meAnswerSchema,
  type QueueAnswer,
  type QueueEntry,
  queueAnswerSchema,
  type ReplyAnswer,
  type ReplyBody,
  replyAnswerSchema,
  replyBodySchema,
  resolveBodySchema,
  type ThreadMessageView,
} from './console.ts';
export {
  type ErrorBody,
  errorBodySchema,
} from './error-body.ts';
export {
  type ChatNudge,
  type ConsoleNudge,
  chatNudgeSchema,
  consoleNudgeSchema,
} from './live.ts';
export type { MoneyView } from './money.ts';
export type {
  AuthorityView,
  CounterView,
  DecisionSupportView,
  GapView,
  OfferView,
  ReasonView,
  TermsView,
} from './offer.ts';
export {
  type PhoneMessage,
  type PhonePerson,
  type PhoneSendBody,
  type PhoneState,
  type PhoneThread,
  phoneClockBodySchema,
  phoneFaultsBodySchema,
  phoneSendBodySchema,
  phoneStateSchema,
  phoneThreadQuerySchema,
  phoneThreadSchema,
} from './phone.ts';
export {
  type TurnsAnswer,
  type TurnView,
  turnsAnswerSchema,
} from './turn-view.ts';

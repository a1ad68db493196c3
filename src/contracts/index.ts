/**
 * contracts — zod schemas of our HTTP and WebSocket messages, shared by the service and the browser.
 * Knows nothing of the domain: views are shaped for their readers. Money crosses as integer minor units with
 * its currency; days as `YYYY-MM-DD`; instants in UTC.
 */
export {
  type Bubble,
  type Button,
  bubbleSchema,
  buttonSchema,
  type ChatSessionAnswer,
  chatSessionAnswerSchema,
  clientIdSchema,
  type DemoCase,
  type DemoCasesAnswer,
  demoCaseSchema,
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
  agentSchema,
  type CaseView,
  type ClaimAnswer,
  type ConversationAnswer,
  caseSchema,
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
  queueEntrySchema,
  type ReplyAnswer,
  type ReplyBody,
  replyAnswerSchema,
  replyBodySchema,
  type ThreadMessageView,
  threadMessageSchema,
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
export {
  daySchema,
  type MoneyView,
  moneySchema,
  positiveMoneySchema,
} from './money.ts';
export {
  type AuthorityView,
  type CounterView,
  counterSchema,
  type DecisionSupportView,
  decisionSupportSchema,
  type GapView,
  type OfferView,
  offerSchema,
  type ReasonView,
  type TermsView,
  termsSchema,
} from './offer.ts';
export {
  type TurnsAnswer,
  type TurnView,
  turnsAnswerSchema,
  turnViewSchema,
} from './turn-view.ts';

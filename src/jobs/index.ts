/** jobs — the pumps that move messages in, turns through and replies out. Over ports: no database here. */
export type {
  Carrier,
  Claim,
  Inbound,
  InboundPayload,
  LiveBus,
  OutboundBody,
  OutboxDraft,
  OutboxRow,
  PendingMessage,
  SendOutcome,
  TurnCommit,
  TurnStore,
} from './ports.ts';

/** jobs — the pumps that move messages in, turns through and replies out. Over ports: no database here. */

export { inProcessBus } from './live-bus.ts';
export type {
  Carrier,
  CarrierInbound,
  CarrierInbox,
  Claim,
  DebtorPayload,
  Inbound,
  InboundPayload,
  LiveBus,
  OutboundBody,
  OutboxDraft,
  OutboxRow,
  PendingMessage,
  SendOutcome,
  TakenInbound,
  TakenStatus,
  TurnCommit,
  TurnStore,
} from './ports.ts';
export { createPumps, type Pumps } from './pumps.ts';
export { createSender } from './sender.ts';
export { createTurnWorker } from './turn-worker.ts';

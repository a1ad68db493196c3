/** jobs — the pumps that move messages in, turns through and replies out. Over ports: no database here. */

export { inProcessBus } from './live-bus.ts';
export type {
  CarrierInbound,
  CarrierInbox,
  Claim,
  DebtorPayload,
  Inbound,
  InboundPayload,
  LiveBus,
  PendingMessage,
  StrayInbound,
  StrayStore,
  TakenInbound,
  TakenStatus,
  TurnCommit,
  TurnStore,
} from './ports.ts';
export { createPumps, type Pumps } from './pumps.ts';
export {
  type CarrierLog,
  createReconciler,
  type Reconciler,
  watermarkIn,
} from './reconcile.ts';
export type {
  Block,
  Carrier,
  CarrierFigures,
  Decision,
  DeliveryReport,
  DeliveryStore,
  Judge,
  Leaving,
  OutboundBody,
  OutboxDraft,
  OutboxRow,
  SendFacts,
  SendOutcome,
} from './send-ports.ts';
export { createSender } from './sender.ts';
export { createTurnWorker } from './turn-worker.ts';

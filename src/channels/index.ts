/** channels — what a message looks like on each channel, inbound and outbound. */
export { type ContactAddress, readAddress, writeAddress } from './address.ts';
export type { ChatBubble, ChatSession, ChatStore } from './ports.ts';
export { bubblesFor, type ChannelBubble, type Choice } from './render/bubbles.ts';
export { type SmsSegments, smsSegments } from './render/segments.ts';
export { type TemplateState, templateFor, type WhatsAppTemplate } from './templates.ts';
export {
  type CarrierMessage,
  type CarrierResult,
  createTwilioCarrier,
  type ListedMessage,
  type TwilioCarrier,
  type TwilioOptions,
} from './twilio/carrier.ts';
export { type ErrorAction, errorAction } from './twilio/error-codes.ts';
export type { CarrierFailure } from './twilio/failure.ts';
export {
  type FormParams,
  readInbound,
  type TwilioInbound,
  type UnreadableWebhook,
} from './twilio/inbound.ts';
export {
  type SignatureVerdict,
  type SignedRequest,
  signWebhook,
  verifySignature,
} from './twilio/signature.ts';
export {
  CARRIER_STATUSES,
  type CarrierStatus,
  readStatus,
  type StatusCallback,
  statusRank,
} from './twilio/status.ts';
export { createTemplateDesk, type TemplateDesk, type TemplateDraft } from './twilio/template-desk.ts';

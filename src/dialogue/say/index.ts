/**
 * say — replies in words: the manifest, the catalogues of each locale, slots written as figures, and the one
 * gate that every outgoing text passes. Pure. Knows nothing of states or commands; a figure reaches a text only
 * through a typed slot, and `checkOutbound` proves it on the finished text.
 */
export type { Catalogue, Replies } from './catalogue.ts';
export { checkOutbound, type OutboundContext, type OutboundVerdict } from './check-outbound.ts';
export { loadReplies, type ReplyFile } from './load.ts';
export type { ButtonSpec, Manifest, ReplySpec } from './manifest.ts';
export { checkPhrased, type PhrasedContext, type PhrasedReason } from './phrased/check-phrased.ts';
export { fillPlaceholders } from './phrased/placeholders.ts';
export { type Rendered, type RenderRequest, render, renderLabel } from './render.ts';
export type { ListedInvoice, ListedOffer, Slots, SlotType, SlotValue } from './slot-value.ts';
export { readTemplates, type TemplateWords } from './templates.ts';
export { debtHints } from './wording.ts';

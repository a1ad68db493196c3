/**
 * contracts — zod schemas of our HTTP and WebSocket messages, shared by the service and the browser.
 * Knows nothing of the domain: views are shaped for their readers. Money crosses as integer minor units with
 * its currency; days as `YYYY-MM-DD`; instants in UTC.
 */
export * from './chat.ts';
export * from './console.ts';
export * from './error-body.ts';
export * from './live.ts';
export * from './money.ts';
export * from './offer.ts';
export * from './turn-view.ts';

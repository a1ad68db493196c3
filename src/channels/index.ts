/** channels — what a message looks like on each channel, inbound and outbound. */
export type { ChatBubble, ChatSession, ChatStore } from './ports.ts';

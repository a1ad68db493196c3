import type { Channel } from '../dialogue/index.ts';

/** Channels where being committed is being delivered: the debtor reads the rows themselves. */
export const LOCAL_CHANNELS: readonly Channel[] = ['webchat', 'terminal'];

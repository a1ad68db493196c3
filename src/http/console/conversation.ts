import * as z from 'zod';
import type { ConsoleOptions } from './console-options.ts';

/** The conversation that a route names. */
export const conversationParams = z.object({ id: z.string().min(1).max(100) });

/** Tells consoles and the debtor's browser that the conversation moved. */
export function tellMoved(bus: ConsoleOptions['bus'], conversationId: string): void {
  bus.publish({ conversationId, kind: 'queue' });
  bus.publish({ conversationId, kind: 'thread' });
}

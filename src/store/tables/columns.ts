import { bigint, smallint, text, timestamp } from 'drizzle-orm/pg-core';

/** Where a row is placed: `bucketOf` of its conversation, 0–255. First column of every key. */
export const bucket = () => smallint().notNull();

export const conversationId = () => text().notNull();

/** Instant. */
export const at = () => timestamp({ withTimezone: true });

/** Amount in minor units of the currency that stands beside it. */
export const minorUnits = () => bigint({ mode: 'number' });

import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket } from './columns.ts';

/** What holds for an address whatever conversation it is used in. Lies in the bucket of the address. */
export const addressState = pgTable(
  'address_state',
  {
    bucket: bucket(),
    channel: text().notNull(),
    address: text().notNull(),
    /** Opens the window of channels that have one. Engine's clock. */
    lastInboundAt: at(),
    /** The person took the consent back; the carrier's START does not give it again. */
    optedOutAt: at(),
    /** Nothing is sent to the address before this: the pace of one recipient. Database's clock. */
    freeAt: at(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.channel, table.address] })],
);

/**
 * Why nothing may be sent to an address, for all conversations that use it.
 * - `opt_out`, `cease_contact`: the person's words; mandatory texts still leave
 * - `carrier_stop`, `unsubscribed`: the carrier blocks us there, told by a keyword or by an error
 * - `bad_address`: nobody can be reached there
 */
export type BlockReason = 'opt_out' | 'cease_contact' | 'carrier_stop' | 'unsubscribed' | 'bad_address';

export const addressBlock = pgTable(
  'address_block',
  {
    bucket: bucket(),
    /** A channel, or `*` for all of them. */
    channel: text().notNull(),
    address: text().notNull(),
    reason: text().$type<BlockReason>().notNull(),
    since: at().notNull(),
    /** Null while it holds. */
    liftedAt: at(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.address, table.channel, table.reason] })],
);

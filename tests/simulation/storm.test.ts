import { expect, inject, it } from 'vitest';
import { createTestDatabase } from '../../src/store/testing.ts';
import { runStorm } from './storm.ts';

/** A storm ends within half a minute on two free cores. */
const TIMEOUT_MS = 240_000;

it.each([1, 2])(
  'loses, doubles and mixes up nothing in a storm (seed %i)',
  { timeout: TIMEOUT_MS },
  async (seed) => {
    const database = await createTestDatabase(inject('postgresUrl'));
    try {
      const options = { databaseUrl: database.url, seed, conversations: 12, messages: 8, kills: 4 };
      expect(await runStorm(options)).toMatchObject({
        inbound: 12 * 8,
        inboundLost: 0,
        processedTwice: 0,
        repliesTwice: 0,
        repliesLost: 0,
        outOfOrder: 0,
        outsideRules: 0,
        unknownHidden: 0,
      });
    } finally {
      await database.drop();
    }
  },
);

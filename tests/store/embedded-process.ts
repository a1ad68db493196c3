/**
 * A process that uses an embedded server: node embedded-process.ts DATA_DIR. Prints `how url` once it answers, and
 * leaves the server when its stdin ends.
 */
import { silentLog } from '../../src/kernel/index.ts';
import { startEmbedded } from '../../src/store/index.ts';

const server = await startEmbedded({ dataDir: process.argv[2]!, log: silentLog, unsafeFast: true });
process.stdout.write(`${server.how} ${server.url}\n`);
for await (const _ of process.stdin);
await server.stop();

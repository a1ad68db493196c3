import { compose } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { createHttp } from '../../src/http/index.ts';
import { randomIds, shiftedClock, systemClock } from '../../src/kernel/index.ts';

/** The engine of the storm: everything that takes in and sends. It ends by being killed, or when it is told to. */
const clock = shiftedClock(systemClock, Number(process.argv[2]));
const config = readConfig();
const engine = await compose(config, { clock });
const { store, pumps, handoff, bus, log } = engine;
const http = createHttp({
  chat: store.chats,
  inbox: pumps,
  webhooks: engine.carrier!,
  deliveries: store.deliveries,
  handoff,
  agents: store.agents,
  demo: false,
  clock,
  ids: randomIds,
  log,
  bus,
  webRoot: '/nonexistent',
});
await http.listen({ port: config.port, host: config.host });
pumps.start();
process.stdout.write('ready\n');
await engine.reconciler!.run();
process.stdout.write('reconciled\n');
process.once('SIGTERM', async () => {
  await http.close();
  await engine.close();
});

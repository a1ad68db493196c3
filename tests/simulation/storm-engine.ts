import { compose } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { engineHttp } from '../../src/app/engine-http.ts';
import { shiftedClock, systemClock } from '../../src/kernel/index.ts';

/** The engine of the storm: everything that takes in and sends. It ends by being killed, or when it is told to. */
const clock = shiftedClock(systemClock, Number(process.argv[2]));
const config = readConfig();
const engine = await compose(config, { clock });
const { pumps } = engine;
const http = engineHttp(engine, { webRoot: '/nonexistent' });
await http.listen({ port: config.port, host: config.host });
pumps.start();
process.stdout.write('ready\n');
await engine.reconciler!.run();
process.stdout.write('reconciled\n');
process.once('SIGTERM', async () => {
  await http.close();
  await engine.close();
});

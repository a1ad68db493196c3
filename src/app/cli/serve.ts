import { shiftedClock, stopwatch, systemClock } from '../../kernel/index.ts';
import { compose, type Engine } from '../compose.ts';
import { readConfigWith } from '../config.ts';
import { type DemoLogin, layDemo } from '../demo.ts';
import { engineHttp } from '../engine-http.ts';
import { startSimulatedCarrier } from '../simulated-carrier.ts';
import type { CliCommand } from './command.ts';
import { print } from './lines.ts';

export const serve: CliCommand = {
  name: 'serve',
  usage: 'serve [--port N] [--data DIR]',
  summary: 'Serve everything on one port; without DATABASE_URL on an embedded Postgres.',
  options: { port: { type: 'string' }, data: { type: 'string' } },
  run: async ({ values }) => {
    const elapsed = stopwatch();
    const config = readConfigWith({ port: values['port'], data: values['data'] });
    const clock = shiftedClock(systemClock);
    let reachedAt = () => '';
    const simulated =
      config.carrier === undefined ? await startSimulatedCarrier(clock, () => reachedAt()) : undefined;
    const engine = await compose(config, simulated && { clock, carrier: simulated.account });
    reachedAt = engine.carrier?.publicBaseUrl ?? reachedAt;
    const logins = config.demo ? await layDemo(engine) : [];
    let open = true;
    const http = engineHttp(engine, { ready: async () => open && (await engine.store.health()).ok });
    simulated?.servePhones(http, engine.store);
    await http.listen({ port: config.port, host: config.host });
    engine.reachedAt(addressOf(http, config.host));
    engine.pumps.start();
    engine.reconciler?.start();
    engine.templates?.start();
    announce(engine, addressOf(http, config.host), logins, elapsed());
    await stopped();
    open = false;
    await http.close();
    await simulated?.close();
    await engine.close();
    return 0;
  },
};

function addressOf(http: ReturnType<typeof engineHttp>, host: string): string {
  const address = http.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
}

function announce(engine: Engine, base: string, logins: readonly DemoLogin[], ms: number): void {
  print(`Ugoda is ready at ${base} (${Math.round(ms)} ms, ${engine.database} database)`);
  print(`  chat     ${base}/chat`);
  print(`  console  ${base}/console`);
  if (engine.config.carrier === undefined) print(`  phone    ${base}/phone`);
  print(`  api      ${base}/api/docs`);
  for (const { login, password, role } of logins) {
    print(`  log-in   ${login.padEnd(12)} ${password}  (${role})`);
  }
}

/** Resolves when the process is asked to stop. A second signal ends it at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

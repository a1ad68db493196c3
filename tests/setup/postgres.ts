import type { TestProject } from 'vitest/node';
import { startTestServer } from '../../src/store/testing.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Server of the tests, for `createTestDatabase`. */
    postgresUrl: string;
  }
}

/** One embedded Postgres for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide('postgresUrl', server.url);
  return () => server.stop();
}

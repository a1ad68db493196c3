const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  // Paths of sockets may be no longer than 107 bytes; loopback works in every folder.
  unix_socket_directories: '',
  max_connections: '60',
  timezone: 'UTC',
  jit: 'off',
  // One server, nobody to replicate to: less is written ahead.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // What stands in rows is personal data; failing statements and their details stay out of the log.
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const UNSAFE: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/** Command-line settings of the server. `unsafeFast` gives up durability and is for tests. */
export function serverSettings(port: number, unsafeFast: boolean): string[] {
  const settings = { port: String(port), ...SETTINGS, ...(unsafeFast ? UNSAFE : {}) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

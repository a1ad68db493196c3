import { expect, it } from 'vitest';
import { AppError } from '../kernel/index.ts';
import { toAppError } from './database-error.ts';

const withCode = (code: string, message = 'personal data') => Object.assign(new Error(message), { code });

it.each([
  ['a broken statement', withCode('42601'), 'DATABASE_FAILED', '42601'],
  [
    'a broken constraint under a driver’s own error',
    new Error('personal data', { cause: withCode('23505') }),
    'DATABASE_FAILED',
    '23505',
  ],
  ['a server that shuts down', withCode('57P01'), 'DATABASE_UNAVAILABLE', '57P01'],
  ['too many connections', withCode('53300'), 'DATABASE_UNAVAILABLE', '53300'],
  ['a refused connection', withCode('ECONNREFUSED'), 'DATABASE_UNAVAILABLE', ''],
  ['a pipe that broke', withCode('EPIPE'), 'DATABASE_UNAVAILABLE', ''],
  [
    'several addresses that refuse',
    new AggregateError([withCode('ECONNREFUSED')]),
    'DATABASE_UNAVAILABLE',
    '',
  ],
  ['a lost connection', new Error('Connection terminated unexpectedly'), 'DATABASE_UNAVAILABLE', ''],
  ['a busy pool', new Error('timeout exceeded when trying to connect'), 'DATABASE_UNAVAILABLE', ''],
  ['anything else', new Error('personal data'), 'DATABASE_FAILED', ''],
])('%s becomes an error without data', (_, error, code, state) => {
  const converted = toAppError(error);
  expect(converted.code).toBe(code);
  expect(converted.message).toContain(state);
  expect(converted.message).not.toContain('personal');
  expect(converted.cause).toBeUndefined();
});

it('passes an error of the catalogue as it is', () => {
  const error = new AppError('NOT_FOUND');
  expect(toAppError(error)).toBe(error);
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { envExample } from '../../scripts/docs-tables.ts';
import { AppError } from '../kernel/index.ts';
import { readConfig } from './config.ts';
import { ROOT } from './content.ts';
import { SETTINGS } from './settings.ts';

type Env = Record<string, string>;

/** The error of settings that must be refused. */
function refusal(env: Env): AppError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('The settings were taken.');
}

describe('.env.example', () => {
  it('lists every setting with its unit, default and meaning', () => {
    const written = readFileSync(join(ROOT, '.env.example'), 'utf8');
    expect(written === envExample(SETTINGS), 'run node_modules/.bin/node scripts/docs-tables.ts').toBe(true);
  });

  it('names the defaults that hold', () => {
    const defaults = Object.fromEntries(SETTINGS.map(({ key, fallback }) => [key, fallback]));
    expect(readConfig(defaults)).toEqual(readConfig({}));
  });
});

describe('the settings', () => {
  it('serve everything on an embedded database where none is given', () => {
    expect(readConfig({ UNRELATED: 'x' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicBaseUrl: undefined,
      trustProxy: undefined,
      databaseUrl: undefined,
      dataDir: resolve('.ugoda'),
      demo: true,
      logLevel: 'warn',
      model: { use: 'off', phrasing: false, apiKey: undefined, baseUrl: undefined, name: 'gpt-5-mini' },
      carrier: undefined,
      attestedCreditors: [],
      fault: undefined,
    });
  });

  it('connect a carrier where an account is set, with its senders', () => {
    const account = { TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'secret' };
    const config = readConfig({
      ...account,
      TWILIO_VOICE_FROM: '+48730000000',
      TWILIO_WHATSAPP_FROM: 'whatsapp:+48730000000',
      PUBLIC_BASE_URL: 'https://ugoda.example',
    });
    expect(config.carrier).toMatchObject({
      accountSid: account.TWILIO_ACCOUNT_SID,
      smsFrom: '+48730000000',
      whatsappFrom: 'whatsapp:+48730000000',
      baseUrl: undefined,
    });
  });

  it('refuse a carrier that cannot work, with every reason and no secret', () => {
    const alone = refusal({ TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}` });
    expect(alone.problems.map(({ place }) => place)).toEqual([
      'TWILIO_AUTH_TOKEN',
      'TWILIO_MESSAGING_SERVICE_SID',
      'PUBLIC_BASE_URL',
    ]);
    const token = refusal({ TWILIO_AUTH_TOKEN: 'very-secret' });
    expect(token.problems).toMatchObject([{ place: 'TWILIO_AUTH_TOKEN' }]);
    expect(JSON.stringify(token.problems)).not.toContain('very-secret');
  });

  it('lay the demo on a given database only when told to', () => {
    const DATABASE_URL = 'postgres://ugoda@localhost/ugoda';
    expect(readConfig({ DATABASE_URL }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, UGODA_DEMO: 'true' }).demo).toBe(true);
    expect(readConfig({ UGODA_DEMO: 'false' }).demo).toBe(false);
  });

  it('ask a model only where one can be reached', () => {
    expect(readConfig({ UGODA_MODEL: 'always' }).model.use).toBe('off');
    expect(readConfig({ OPENAI_BASE_URL: 'http://127.0.0.1:4010/v1' }).model.use).toBe('auto');
    expect(readConfig({ OPENAI_API_KEY: 'key', UGODA_MODEL: 'off' }).model.use).toBe('off');
  });

  it('have replies phrased only where that is asked for and a model can be reached', () => {
    const OPENAI_API_KEY = 'key';
    expect(readConfig({ OPENAI_API_KEY }).model.phrasing).toBe(false);
    expect(readConfig({ OPENAI_API_KEY, UGODA_PHRASING: 'on' }).model.phrasing).toBe(true);
    expect(readConfig({ UGODA_PHRASING: 'on' }).model.phrasing).toBe(false);
    expect(readConfig({ OPENAI_API_KEY, UGODA_PHRASING: 'on', UGODA_MODEL: 'off' }).model.phrasing).toBe(
      false,
    );
  });

  it('of the command line go before those of the environment', () => {
    const env = { PORT: '4000', UGODA_DATA_DIR: '/a' };
    expect(readConfig(env, { port: '0', data: 'b' })).toMatchObject({ port: 0, dataDir: resolve('b') });
    expect(readConfig(env, { port: undefined })).toMatchObject({ port: 4000, dataDir: resolve('/a') });
  });

  it('that are wrong are listed all at once, each with what to give', () => {
    const wrong: Env = {
      PORT: '70000',
      PUBLIC_BASE_URL: 'ugoda.example',
      DATABASE_URL: 'mysql://db/ugoda',
      UGODA_DEMO: 'yes',
      UGODA_LOG_LEVEL: 'loud',
      UGODA_MODEL: 'maybe',
      UGODA_PHRASING: 'sometimes',
      OPENAI_BASE_URL: 'ftp://models.example',
      UGODA_FAULT: 'nowhere:1',
    };
    const { code, problems } = refusal(wrong);
    expect(code).toBe('CONFIG_INVALID');
    expect(problems.map(({ place }) => place)).toEqual(Object.keys(wrong));
    for (const { place, problem, fix } of problems) {
      expect(problem).not.toBe('');
      expect(fix).toContain(SETTINGS.find(({ key }) => key === place)!.unit);
    }
    for (const PORT of ['-1', '80.5', 'http']) expect(refusal({ PORT }).problems).toHaveLength(1);
  });

  it('never show a secret in what is said about them', () => {
    const { message, problems, stack, cause } = refusal({
      PORT: 'hunter2',
      DATABASE_URL: 'mysql://ugoda:hunter2@db/ugoda',
      PUBLIC_BASE_URL: 'hunter2',
      OPENAI_BASE_URL: 'ftp://key:hunter2@models.example',
      OPENAI_API_KEY: 'hunter2',
      UGODA_MODEL: 'hunter2',
      UGODA_FAULT: 'hunter2',
    });
    expect(problems.length).toBeGreaterThan(4);
    expect(JSON.stringify([message, problems, stack, cause])).not.toContain('hunter2');
  });
});

import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError, POINTS, type Problem } from '../kernel/index.ts';
import type { CarrierAccount } from './carrier.ts';
import { SETTINGS } from './settings.ts';

const url = (protocols: readonly string[]) =>
  z.string().refine(
    (text) => {
      const parsed = URL.canParse(text) ? new URL(text) : undefined;
      return parsed !== undefined && protocols.includes(parsed.protocol);
    },
    `must be a URL that begins with ${protocols.join(' or ')}//`,
  );

const phone = z.string().regex(/^(whatsapp:)?\+[1-9]\d{4,14}$/, 'must be a number in the form +48…');

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** The environment as it must be. Empty values count as absent. */
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_BASE_URL: url(['http:', 'https:']).optional(),
  TRUST_PROXY: z.string().optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  UGODA_DATA_DIR: z.string().default('.ugoda'),
  UGODA_DEMO: flag.optional(),
  UGODA_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info']).default('warn'),
  UGODA_MODEL: z.enum(['off', 'auto', 'always']).default('auto'),
  UGODA_PHRASING: z.enum(['off', 'on']).default('off'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url(['http:', 'https:']).optional(),
  OPENAI_MODEL: z.string().default('gpt-5-mini'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, 'must be AC and 32 hexadecimal digits')
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_AUTH_TOKEN_SECONDARY: z.string().optional(),
  TWILIO_API_BASE_URL: url(['http:', 'https:']).optional(),
  TWILIO_MESSAGING_SERVICE_SID: z
    .string()
    .regex(/^MG[0-9a-fA-F]{32}$/, 'must be MG and 32 hexadecimal digits')
    .optional(),
  TWILIO_WHATSAPP_FROM: phone.optional(),
  TWILIO_VOICE_FROM: phone.optional(),
  UGODA_WHATSAPP_ATTESTED: z.string().default(''),
  UGODA_FAULT: z
    .string()
    .regex(/^[a-z.]+:\d+$/, 'must be POINT:COUNT')
    .refine(
      (text) => (POINTS as readonly string[]).includes(text.split(':')[0]!),
      `must name one of: ${POINTS.join(', ')}`,
    )
    .optional(),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicBaseUrl: string | undefined;
  readonly trustProxy: string | undefined;
  readonly databaseUrl: string | undefined;
  /** Absolute path. */
  readonly dataDir: string;
  readonly demo: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info';
  readonly model: {
    readonly use: 'off' | 'auto' | 'always';
    readonly phrasing: boolean;
    readonly apiKey: string | undefined;
    readonly baseUrl: string | undefined;
    readonly name: string;
  };
  /** Undefined: the built-in simulator is the carrier. */
  readonly carrier: CarrierAccount | undefined;
  /** Names of creditors that may use WhatsApp for their own customers; `*`: all. */
  readonly attestedCreditors: readonly string[];
  readonly fault: string | undefined;
}

/**
 * Reads the settings, once. Throws `CONFIG_INVALID` with every problem found, none of them showing the value
 * of a secret.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  options: { readonly port?: string | undefined; readonly data?: string | undefined } = {},
): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  if (options.port !== undefined) given['PORT'] = options.port;
  if (options.data !== undefined) given['UGODA_DATA_DIR'] = options.data;
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new AppError('CONFIG_INVALID', { problems: parsed.error.issues.map(problemOf) });
  }
  const { data } = parsed;
  const problems = carrierProblems(data);
  if (problems.length > 0) throw new AppError('CONFIG_INVALID', { problems });
  const reachable = data.OPENAI_API_KEY !== undefined || data.OPENAI_BASE_URL !== undefined;
  return {
    port: data.PORT,
    host: data.HOST,
    publicBaseUrl: data.PUBLIC_BASE_URL,
    trustProxy: data.TRUST_PROXY,
    databaseUrl: data.DATABASE_URL,
    dataDir: resolve(data.UGODA_DATA_DIR),
    demo: data.UGODA_DEMO ?? data.DATABASE_URL === undefined,
    logLevel: data.UGODA_LOG_LEVEL,
    model: {
      use: reachable ? data.UGODA_MODEL : 'off',
      phrasing: reachable && data.UGODA_MODEL !== 'off' && data.UGODA_PHRASING === 'on',
      apiKey: data.OPENAI_API_KEY,
      baseUrl: data.OPENAI_BASE_URL,
      name: data.OPENAI_MODEL,
    },
    carrier: carrierOf(data),
    attestedCreditors: data.UGODA_WHATSAPP_ATTESTED.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    fault: data.UGODA_FAULT,
  };
}

type Environment = z.infer<typeof environment>;

/** What does not go together among the settings of the carrier. */
function carrierProblems(data: Environment): Problem[] {
  const problems: Problem[] = [];
  const note = (place: string, problem: string, fix: string) => problems.push({ place, problem, fix });
  if (data.TWILIO_ACCOUNT_SID === undefined) {
    if (data.TWILIO_AUTH_TOKEN !== undefined) {
      note('TWILIO_AUTH_TOKEN', 'is set without an account', 'set TWILIO_ACCOUNT_SID too, or leave it out');
    }
    return problems;
  }
  if (data.TWILIO_AUTH_TOKEN === undefined) {
    note('TWILIO_AUTH_TOKEN', 'is missing', 'give the token of the account: webhooks are verified with it');
  }
  const senders = [data.TWILIO_MESSAGING_SERVICE_SID, data.TWILIO_VOICE_FROM, data.TWILIO_WHATSAPP_FROM];
  if (senders.every((sender) => sender === undefined)) {
    note(
      'TWILIO_MESSAGING_SERVICE_SID',
      'and every other sender is missing',
      'set it, TWILIO_VOICE_FROM or TWILIO_WHATSAPP_FROM',
    );
  }
  if (data.PUBLIC_BASE_URL === undefined && data.TWILIO_API_BASE_URL === undefined) {
    note('PUBLIC_BASE_URL', 'is missing', 'give the address under which Twilio reaches this service');
  }
  return problems;
}

function carrierOf(data: Environment): CarrierAccount | undefined {
  if (data.TWILIO_ACCOUNT_SID === undefined || data.TWILIO_AUTH_TOKEN === undefined) return undefined;
  return {
    accountSid: data.TWILIO_ACCOUNT_SID,
    authToken: data.TWILIO_AUTH_TOKEN,
    secondaryToken: data.TWILIO_AUTH_TOKEN_SECONDARY,
    baseUrl: data.TWILIO_API_BASE_URL,
    messagingServiceSid: data.TWILIO_MESSAGING_SERVICE_SID,
    smsFrom: data.TWILIO_VOICE_FROM,
    whatsappFrom: data.TWILIO_WHATSAPP_FROM,
  };
}

/** The settings of this process, with what the command line overrides. */
export function readConfigWith(options: {
  readonly port?: string | undefined;
  readonly data?: string | undefined;
}): Config {
  return readConfig(process.env, options);
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const key = String(issue.path[0]);
  const doc = SETTINGS.find((setting) => setting.key === key);
  return { place: key, problem: issue.message, fix: doc ? `give ${doc.unit}; ${doc.meaning}` : 'remove it' };
}

import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError, POINTS, type Problem } from '../kernel/index.ts';

/** A setting read from the environment: its unit, default and meaning stand in `.env.example`, held equal by a test. */
export interface SettingDoc {
  readonly key: string;
  readonly unit: string;
  readonly fallback: string;
  readonly meaning: string;
}

const url = (protocols: readonly string[]) =>
  z.string().refine(
    (text) => {
      const parsed = URL.canParse(text) ? new URL(text) : undefined;
      return parsed !== undefined && protocols.includes(parsed.protocol);
    },
    `must be a URL that begins with ${protocols.join(' or ')}//`,
  );

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
  UGODA_FAULT: z
    .string()
    .regex(/^[a-z.]+:\d+$/, 'must be POINT:COUNT')
    .refine(
      (text) => (POINTS as readonly string[]).includes(text.split(':')[0]!),
      `must name one of: ${POINTS.join(', ')}`,
    )
    .optional(),
});

/** Every key with what a reader of `.env.example` needs to know. */
export const SETTINGS: readonly SettingDoc[] = [
  {
    key: 'PORT',
    unit: 'TCP port, 0 for a free one',
    fallback: '3000',
    meaning: 'Where everything is served.',
  },
  { key: 'HOST', unit: 'address', fallback: '127.0.0.1', meaning: 'Address to listen on; 0.0.0.0 for all.' },
  {
    key: 'PUBLIC_BASE_URL',
    unit: 'http or https URL',
    fallback: '',
    meaning: 'How browsers reach the service, where a proxy stands in front.',
  },
  {
    key: 'TRUST_PROXY',
    unit: 'addresses, comma-separated',
    fallback: '',
    meaning: 'Proxies whose X-Forwarded-* headers are believed.',
  },
  {
    key: 'DATABASE_URL',
    unit: 'postgres URL',
    fallback: '',
    meaning: 'A Postgres server (15 or newer). Absent: an embedded one is started.',
  },
  {
    key: 'UGODA_DATA_DIR',
    unit: 'folder',
    fallback: '.ugoda',
    meaning: 'Where the embedded server keeps its files.',
  },
  {
    key: 'UGODA_DEMO',
    unit: 'true or false',
    fallback: '',
    meaning: 'Demo portfolio and log-ins. Absent: only on the embedded server.',
  },
  {
    key: 'UGODA_LOG_LEVEL',
    unit: 'silent, error, warn or info',
    fallback: 'warn',
    meaning: 'What is logged, as JSON lines on stderr.',
  },
  {
    key: 'UGODA_MODEL',
    unit: 'off, auto or always',
    fallback: 'auto',
    meaning:
      'Whether a language model is asked: never, when the grammar is unsure, or on every turn. Needs a key or a base URL.',
  },
  {
    key: 'UGODA_PHRASING',
    unit: 'off or on',
    fallback: 'off',
    meaning:
      'Whether the model may put replies in other words, in the tone that suits the person. Figures, reviewed texts and facts stay as they are.',
  },
  { key: 'OPENAI_API_KEY', unit: 'secret', fallback: '', meaning: 'Key of the OpenAI-compatible service.' },
  {
    key: 'OPENAI_BASE_URL',
    unit: 'http or https URL',
    fallback: '',
    meaning: 'Base URL of another OpenAI-compatible service.',
  },
  { key: 'OPENAI_MODEL', unit: 'model name', fallback: 'gpt-5-mini', meaning: 'Model that is asked.' },
  {
    key: 'UGODA_FAULT',
    unit: 'POINT:COUNT',
    fallback: '',
    meaning: 'For tests: the process kills itself when it reaches this point for the COUNT-th time.',
  },
];

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
    fault: data.UGODA_FAULT,
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

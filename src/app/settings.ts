/** A setting read from the environment: its unit, default and meaning stand in `.env.example`, held equal by a test. */
export interface SettingDoc {
  readonly key: string;
  readonly unit: string;
  readonly fallback: string;
  readonly meaning: string;
}

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
    key: 'TWILIO_ACCOUNT_SID',
    unit: 'AC and 32 hexadecimal digits',
    fallback: '',
    meaning: 'Account at Twilio. Absent: the built-in simulator is the carrier.',
  },
  {
    key: 'TWILIO_AUTH_TOKEN',
    unit: 'secret',
    fallback: '',
    meaning: 'Token of the account: signs requests and webhooks.',
  },
  {
    key: 'TWILIO_AUTH_TOKEN_SECONDARY',
    unit: 'secret',
    fallback: '',
    meaning: 'Second token that webhooks may be signed with while tokens rotate.',
  },
  {
    key: 'TWILIO_API_BASE_URL',
    unit: 'http or https URL',
    fallback: '',
    meaning: "A stand-in that speaks Twilio's API.",
  },
  {
    key: 'TWILIO_MESSAGING_SERVICE_SID',
    unit: 'MG and 32 hexadecimal digits',
    fallback: '',
    meaning: 'Messaging service that SMS leaves from.',
  },
  {
    key: 'TWILIO_WHATSAPP_FROM',
    unit: 'telephone number',
    fallback: '',
    meaning: 'Our WhatsApp sender. Absent: no WhatsApp.',
  },
  {
    key: 'TWILIO_VOICE_FROM',
    unit: 'telephone number',
    fallback: '',
    meaning: 'Our number for calls, and for SMS where no messaging service is set.',
  },
  {
    key: 'UGODA_WHATSAPP_ATTESTED',
    unit: 'names of creditors, comma-separated, or *',
    fallback: '',
    meaning:
      'Creditors that an operator attests to be owed the debt themselves: others are not spoken for on WhatsApp.',
  },
  {
    key: 'UGODA_FAULT',
    unit: 'POINT:COUNT',
    fallback: '',
    meaning: 'For tests: the process kills itself when it reaches this point for the COUNT-th time.',
  },
];

import type { Case } from '../../src/domain/index.ts';
import { addDays, type LocalDate, minor } from '../../src/kernel/index.ts';

interface Sketch {
  readonly kind: 'consumer' | 'business';
  readonly country: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly name: string;
  readonly title: string;
  readonly currency: string;
  /** Minor units: principal, interest, fees. */
  readonly owed: readonly [number, number, number];
  readonly daysPastDue: number;
  readonly postcode: string;
}

const SKETCHES: Readonly<Record<string, Sketch>> = {
  'pl-consumer': {
    kind: 'consumer',
    country: 'PL',
    locale: 'pl-PL',
    timeZone: 'Europe/Warsaw',
    name: 'Maria Wzorcowa',
    title: 'energia elektryczna, lato 2025',
    currency: 'PLN',
    owed: [120_000, 4_000, 1_000],
    daysPastDue: 120,
    postcode: '00-950',
  },
  'br-consumer': {
    kind: 'consumer',
    country: 'BR',
    locale: 'pt-BR',
    timeZone: 'America/Sao_Paulo',
    name: 'João Exemplo',
    title: 'plano de celular',
    currency: 'BRL',
    owed: [80_000, 3_000, 2_000],
    daysPastDue: 200,
    postcode: '01310-100',
  },
  'es-consumer': {
    kind: 'consumer',
    country: 'ES',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    name: 'Lucía Ejemplo',
    title: 'préstamo personal',
    currency: 'EUR',
    owed: [150_000, 6_000, 0],
    daysPastDue: 95,
    postcode: '28013',
  },
  'us-consumer': {
    kind: 'consumer',
    country: 'US',
    locale: 'en-US',
    timeZone: 'America/Chicago',
    name: 'Anna Sample',
    title: 'electricity, spring 2025',
    currency: 'USD',
    owed: [100_000, 5_000, 1_500],
    daysPastDue: 150,
    postcode: '60601',
  },
  'gb-consumer': {
    kind: 'consumer',
    country: 'GB',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    name: 'Owen Sample',
    title: 'broadband, 2025',
    currency: 'GBP',
    owed: [60_000, 0, 1_000],
    daysPastDue: 400,
    postcode: 'EC1A 1BB',
  },
  'us-business': {
    kind: 'business',
    country: 'US',
    locale: 'en-US',
    timeZone: 'America/New_York',
    name: 'Sample Bakery LLC',
    title: 'flour deliveries',
    currency: 'USD',
    owed: [600_000, 0, 0],
    daysPastDue: 60,
    postcode: '10001',
  },
  'pl-business': {
    kind: 'business',
    country: 'PL',
    locale: 'pl-PL',
    timeZone: 'Europe/Warsaw',
    name: 'Piekarnia Wzorcowa',
    title: 'dostawy mąki',
    currency: 'PLN',
    owed: [900_000, 0, 0],
    daysPastDue: 75,
    postcode: '30-001',
  },
  'pl-early': {
    kind: 'consumer',
    country: 'PL',
    locale: 'pl-PL',
    timeZone: 'Europe/Warsaw',
    name: 'Tomasz Wzorcowy',
    title: 'internet, luty 2026',
    currency: 'PLN',
    owed: [9_900, 0, 0],
    daysPastDue: 6,
    postcode: '50-001',
  },
  'br-early': {
    kind: 'consumer',
    country: 'BR',
    locale: 'pt-BR',
    timeZone: 'America/Sao_Paulo',
    name: 'Ana Exemplo',
    title: 'internet, fevereiro de 2026',
    currency: 'BRL',
    owed: [14_900, 0, 0],
    daysPastDue: 9,
    postcode: '20040-002',
  },
  'us-early': {
    kind: 'consumer',
    country: 'US',
    locale: 'en-US',
    timeZone: 'America/New_York',
    name: 'Peter Sample',
    title: 'internet, February 2026',
    currency: 'USD',
    owed: [7_900, 0, 0],
    daysPastDue: -3,
    postcode: '02108',
  },
  'pt-consumer': {
    kind: 'consumer',
    country: 'PT',
    locale: 'pt-PT',
    timeZone: 'Europe/Lisbon',
    name: 'Inês Exemplo',
    title: 'internet e televisão',
    currency: 'EUR',
    owed: [42_000, 1_500, 500],
    daysPastDue: 130,
    postcode: '1100-148',
  },
  'br-business': {
    kind: 'business',
    country: 'BR',
    locale: 'pt-BR',
    timeZone: 'America/Sao_Paulo',
    name: 'Padaria Exemplo',
    title: 'compras de farinha',
    currency: 'BRL',
    owed: [1_200_000, 0, 0],
    daysPastDue: 80,
    postcode: '88010-400',
  },
  'mx-consumer': {
    kind: 'consumer',
    country: 'MX',
    locale: 'es-MX',
    timeZone: 'America/Mexico_City',
    name: 'Rosa Ejemplo',
    title: 'crédito de muebles',
    currency: 'MXN',
    owed: [900_000, 60_000, 20_000],
    daysPastDue: 210,
    postcode: '06600',
  },
  'co-consumer': {
    kind: 'consumer',
    country: 'CO',
    locale: 'es-CO',
    timeZone: 'America/Bogota',
    name: 'Andrés Ejemplo',
    title: 'plan de celular',
    currency: 'COP',
    owed: [80_000_000, 4_000_000, 0],
    daysPastDue: 140,
    postcode: '110231',
  },
  'es-business': {
    kind: 'business',
    country: 'ES',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    name: 'Panadería Ejemplo',
    title: 'suministro de harina',
    currency: 'EUR',
    owed: [450_000, 0, 0],
    daysPastDue: 70,
    postcode: '46003',
  },
  'es-early': {
    kind: 'consumer',
    country: 'ES',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    name: 'Marta Ejemplo',
    title: 'fibra, febrero de 2026',
    currency: 'EUR',
    owed: [4_900, 0, 0],
    daysPastDue: 7,
    postcode: '08001',
  },
};

/** Every case that a scenario may name has these answers to the identity questions. */
export const BIRTH_DATE = '1980-03-14';
export const ID_DIGITS = '4821';

/** The case of a sketch with an id of its own, as it stands on `today`. */
export function scenarioCase(sketchName: string, id: string, today: LocalDate): Case {
  const sketch = SKETCHES[sketchName];
  if (!sketch)
    throw new Error(`There is no case ${sketchName}; take one of ${Object.keys(SKETCHES).join(', ')}.`);
  const [principal, interest, fees] = sketch.owed;
  const dueOn = addDays(today, -sketch.daysPastDue);
  const business = sketch.kind === 'business';
  const third = Math.floor(principal / 3);
  const invoice = (n: number, amount: number) => ({
    id: `${id}-inv-${n}`,
    number: `FV/2025/10${n}`,
    dueOn: addDays(dueOn, n),
    balance: minor(amount),
    disputed: false,
  });
  return {
    id,
    reference: id.toUpperCase(),
    portfolioId: 'scenarios',
    creditor: {
      id: 'creditor',
      name: 'Northlight Energy',
      publicName: 'Northlight',
      role: 'first_party',
      phone: '+48 22 100 20 30',
      address: 'Example Street',
    },
    debtor: {
      id: `${id}-debtor`,
      kind: sketch.kind,
      name: sketch.name,
      givenName: business ? sketch.name : sketch.name.split(' ')[0]!,
      country: sketch.country,
      locale: sketch.locale,
      timeZone: sketch.timeZone,
      factors: business
        ? [
            { kind: 'id_digits', value: ID_DIGITS },
            { kind: 'postcode', value: sketch.postcode },
          ]
        : [
            { kind: 'date_of_birth', value: BIRTH_DATE },
            { kind: 'postcode', value: sketch.postcode },
          ],
    },
    title: sketch.title,
    currency: sketch.currency,
    principal: minor(principal),
    interest: minor(interest),
    fees: minor(fees),
    balance: minor(principal + interest + fees),
    dueOn,
    invoices: business ? [invoice(1, third), invoice(2, third), invoice(3, principal - 2 * third)] : [],
    state: 'open',
    history: { kept: 0, broken: 0 },
  };
}

import {
  dayOf,
  instant,
  type LocalDate,
  localDateTimeAt,
  type Problem,
  parseLocalDate,
} from '../kernel/index.ts';
import { readAffordability, readCase } from './case-json.ts';
import { toProposedTerms } from './command-terms.ts';
import type { Entities } from './commands.ts';
import { isObject, type JsonObject, type JsonReader, jsonReader } from './json-reader.ts';
import { type AuthorityRole, type ProposedTerms, ROLES } from './offer.ts';
import type { Policy } from './policy.ts';
import { readPolicy } from './policy-json.ts';
import type { OfferRequest } from './requests.ts';

/** What the JSON input of offers says, in integer units. */
export type OffersInput =
  | {
      readonly ok: true;
      readonly request: OfferRequest;
      readonly terms: ProposedTerms | undefined;
      readonly role: AuthorityRole;
      readonly rounds: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the input of `answerOffers`. */
export function readOffersInput(input: unknown, policies: Readonly<Record<string, Policy>>): OffersInput {
  const reader = jsonReader();
  const json = reader.object(input, 'input') ?? {};
  const today = readToday(json, reader);
  const debt = today === undefined ? undefined : readCase(json['case'], today, reader);
  const fallback = debt?.debtor.kind ?? 'consumer';
  const policy = readPolicy(json['policy'], policies, fallback, reader);
  const concessions = reader.whole(json['concessions'], 'concessions') ?? 0;
  const rounds = reader.whole(json['rounds'], 'rounds') ?? 0;
  const role = reader.oneOf(json['role'], 'role', ROLES) ?? 'bot';
  const counter = readCounter(json['counter'], reader);
  if (debt === undefined || today === undefined || policy === undefined) {
    return { ok: false, problems: reader.problems };
  }
  const affordability = readAffordability(json['affordability'], debt.currency, reader);
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  const command = counter && ({ type: counterType(counter), evidence: 'counter', ...counter } as const);
  const terms = command && (toProposedTerms(command, debt, today) ?? {});
  return {
    ok: true,
    request: { case: debt, policy, affordability, today, concessions },
    terms,
    role,
    rounds,
  };
}

/** The day of `now`: at the debtor where the case names a zone and `now` an offset, else the day as written. */
function readToday(json: JsonObject, reader: JsonReader): LocalDate | undefined {
  const now = reader.text(json['now'], 'now');
  const written = now === undefined ? undefined : parseLocalDate(now.slice(0, 10));
  const wellFormed = now !== undefined && (now.length === 10 || now.charAt(10) === 'T');
  if (written === undefined || !wellFormed) {
    return reader.note('now', 'is missing or is no time', 'Write it YYYY-MM-DDTHH:mm+01:00 or YYYY-MM-DD.');
  }
  const debt = isObject(json['case']) ? json['case'] : {};
  const zone = debt['timeZone'] ?? (isObject(debt['debtor']) ? debt['debtor']['timeZone'] : undefined);
  if (typeof zone !== 'string' || !/(Z|[+-]\d{2}:?\d{2})$/.test(now!)) return written;
  try {
    return dayOf(localDateTimeAt(instant(now!), zone));
  } catch {
    return reader.note('now', 'cannot be read in the zone of the case', 'Check `now` and `timeZone`.');
  }
}

/** Names that a counter-offer may use, beside those of the command entities, and what they mean. */
const ENTITY_OF: Readonly<Record<string, keyof Entities>> = {
  total: 'total',
  amount: 'amount',
  fraction: 'fraction',
  currency: 'currency',
  instalments: 'instalments',
  instalmentAmount: 'instalment_amount',
  period: 'per_period',
  perPeriod: 'per_period',
  downPayment: 'down_payment',
  discountPercent: 'discount_percent',
  durationMonths: 'duration_months',
  firstDueOn: 'date',
  date: 'date',
  parts: 'parts',
  instalment_amount: 'instalment_amount',
  per_period: 'per_period',
  down_payment: 'down_payment',
  discount_percent: 'discount_percent',
  duration_months: 'duration_months',
  from_date: 'from_date',
};

function readCounter(value: unknown, reader: JsonReader): Entities | undefined {
  const json = reader.object(value, 'counter');
  if (json === undefined) return undefined;
  const entities: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(json)) {
    const at = `counter.${key}`;
    const entity = Object.hasOwn(ENTITY_OF, key) ? ENTITY_OF[key]! : undefined;
    if (given === null) continue;
    if (entity === undefined) reader.note(at, 'is not known', 'Leave it out.');
    else entities[entity] = readEntity(entity, given, at, reader);
  }
  return entities;
}

const PERIODS = ['week', 'fortnight', 'month', 'quarter', 'year'] as const;

function readEntity(entity: keyof Entities, value: unknown, at: string, reader: JsonReader): unknown {
  switch (entity) {
    case 'date':
    case 'from_date':
      return reader.day(value, at);
    case 'per_period':
      return reader.oneOf(value, at, PERIODS);
    case 'currency':
      return reader.text(value, at);
    case 'instalments':
      return reader.whole(value, at, 1);
    case 'parts':
      return reader.list(value, at)?.map((part, i) => {
        const json = reader.object(part, `${at}[${i}]`) ?? {};
        const day = json['dueOn'] ?? json['due'] ?? json['date'];
        return {
          amount: reader.number(json['amount'], `${at}[${i}].amount`, 0),
          date: reader.day(day, `${at}[${i}].date`),
        };
      });
    default:
      return reader.number(value, at, 0);
  }
}

function counterType(counter: Entities): 'counter_offer_instalments' | 'counter_offer_lump_sum' {
  const plan: readonly (keyof Entities)[] = [
    'instalments',
    'instalment_amount',
    'per_period',
    'down_payment',
  ];
  return plan.some((key) => counter[key] !== undefined)
    ? 'counter_offer_instalments'
    : 'counter_offer_lump_sum';
}

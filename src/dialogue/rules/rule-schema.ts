import { z } from 'zod';
import {
  CHANNELS,
  type ConditionKind,
  type ConditionSpec,
  EVIDENCE_MARKS,
  PURPOSES,
  type RuleOverride,
  type RulePack,
  STATEMENT_PLACES,
} from '../../domain/index.ts';
import { type Instant, type LocalDate, parseLocalDate } from '../../kernel/index.ts';
import { CONDITION_SCHEMAS } from './condition-schemas.ts';

const day = z.string().refine((text) => parseLocalDate(text) !== undefined, 'a day is YYYY-MM-DD');
const localDay = day as unknown as z.ZodType<LocalDate>;
const country = z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters');
const region = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a region is written like BR-SP (ISO 3166-2)');
const packId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower case with hyphens');

const conditions = Object.entries(CONDITION_SCHEMAS).map(([kind, params]) =>
  z.strictObject({ kind: z.literal(kind as ConditionKind), params: params as z.ZodType }),
);
const condition = z.discriminatedUnion('kind', [
  conditions[0]!,
  ...conditions.slice(1),
]) as unknown as z.ZodType<ConditionSpec>;

const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('block') }),
  z.strictObject({ kind: z.literal('queue') }),
  z.strictObject({ kind: z.literal('hold') }),
  z.strictObject({ kind: z.literal('suppress'), scope: z.enum(['channel', 'all']) }),
  z.strictObject({ kind: z.literal('escalate'), reason: z.string().min(1) }),
  z.strictObject({ kind: z.literal('mask') }),
  z.strictObject({
    kind: z.literal('say'),
    reply: z.string().min(1),
    every: z.enum(['conversation', 'contact', 'message']),
    at: z.enum(STATEMENT_PLACES),
    needs: z.array(z.string().min(1)),
  }),
]);

const scope = z.strictObject({
  channels: z.array(z.enum(CHANNELS)).min(1).optional(),
  purposes: z.array(z.enum(PURPOSES)).min(1).optional(),
  authors: z
    .array(z.enum(['bot', 'agent']))
    .min(1)
    .optional(),
  debtors: z
    .array(z.enum(['consumer', 'business']))
    .min(1)
    .optional(),
  creditors: z
    .array(z.enum(['first_party', 'third_party']))
    .min(1)
    .optional(),
  regions: z.array(region).min(1).optional(),
  exceptRegions: z.array(region).min(1).optional(),
  countries: z.array(country).min(1).optional(),
});

const rule = z
  .strictObject({
    id: z.string().regex(/^[A-Z]{1,4}-\d{2}[a-z]{0,3}$/, 'a rule id is like US-06 or BR-04sp'),
    title: z.string().min(1),
    scope,
    when: z.array(condition),
    action,
    evenMandatory: z.boolean().optional(),
    source: z.string().min(1),
    mark: z.enum(EVIDENCE_MARKS),
    unverified: z.boolean(),
    effectiveFrom: localDay.nullable(),
    effectiveTo: localDay.nullable(),
    version: z.int().min(1),
  })
  .refine(({ mark, unverified }) => mark !== 'M' || unverified, {
    path: ['unverified'],
    error: 'a rule with the mark M is unverified: true until its primary text was read',
  })
  .refine(({ action: does, when }) => does.kind !== 'queue' || when.length > 0, {
    path: ['when'],
    error: 'a rule that queues needs a condition that ends',
  });

/** Shape of a pack: every file of `flows/rules/` but the overrides. */
export const rulePackSchema = z.strictObject({
  id: packId,
  version: z.int().min(1),
  title: z.string().min(1),
  jurisdiction: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('everywhere') }),
    z.strictObject({ kind: z.literal('country'), country, region: region.optional() }),
    z.strictObject({ kind: z.literal('union'), countries: z.array(country).min(1) }),
  ]),
  rules: z.array(rule).min(1),
}) satisfies z.ZodType<RulePack>;

const instant = z.iso.datetime({ offset: false, error: 'a moment is YYYY-MM-DDTHH:mm:ssZ' });

/** Shape of `flows/rules/overrides.json`. */
export const overridesSchema = z.array(
  z.strictObject({
    rule: z.string().min(1),
    reason: z.string().min(10, 'say in a sentence why the rule is set aside'),
    who: z.string().min(1),
    until: instant as unknown as z.ZodType<Instant>,
  }),
) satisfies z.ZodType<RuleOverride[]>;

import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { type DemoCase, demoCasesAnswerSchema } from '../../contracts/index.ts';
import type { Case } from '../../domain/index.ts';
import { dayOf, daysBetween, type Instant, localDateTimeAt } from '../../kernel/index.ts';
import type { HttpOptions } from '../options.ts';

/** `GET /api/demo/cases`: debtors that a newcomer may play, with the answers that verify them. */
export function demoRoutes(
  instance: FastifyInstance,
  { cases, clock }: { cases: NonNullable<HttpOptions['cases']>; clock: HttpOptions['clock'] },
): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/demo/cases',
    {
      schema: {
        tags: ['demo'],
        summary: 'Debtors to try, with the answers that verify them.',
        response: { 200: demoCasesAnswerSchema },
      },
    },
    async () => {
      const now = clock.now();
      return { cases: (await cases.list()).map((item) => demoCase(item, now)) };
    },
  );
}

function demoCase({ reference, debtor, dueOn }: Case, now: Instant): DemoCase {
  const { givenName, country, kind, locale, timeZone, factors } = debtor;
  const daysPastDue = daysBetween(dueOn, dayOf(localDateTimeAt(now, timeZone)));
  return {
    reference,
    givenName,
    country,
    kind,
    daysPastDue,
    locale,
    factors: factors.map((factor) => ({ kind: factor.kind, value: factor.value })),
  };
}

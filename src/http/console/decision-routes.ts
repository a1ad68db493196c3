import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import {
  type DecideBody,
  decideBodySchema,
  doneAnswerSchema,
  errorBodySchema,
} from '../../contracts/index.ts';
import type { Agent, DecisionRequest } from '../../handoff/index.ts';
import { AppError } from '../../kernel/index.ts';
import { refuse } from '../errors.ts';
import { agentOf } from './access.ts';
import type { ConsoleOptions } from './console-options.ts';
import { conversationParams, tellMoved } from './conversation.ts';
import { proposedTerms } from './offer-view.ts';

/** Answer the debtor's terms: approve, counter or refuse, inside the authority of the role. */
export function decisionRoutes(instance: FastifyInstance, options: ConsoleOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const { handoff, bus } = options;
  app.post(
    '/api/console/conversations/:id/decide',
    {
      config: { access: 'decide' },
      schema: {
        tags: ['console'],
        summary: "Answer the debtor's terms inside the limits of the role.",
        params: conversationParams,
        body: decideBodySchema,
        response: { 200: doneAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request, reply) => {
      const conversationId = request.params.id;
      const agent = agentOf(request);
      const asked = await decisionRequest(options, conversationId, agent, request.body);
      const outcome = await handoff.decide(conversationId, agent, asked);
      if (!outcome.ok) {
        if (outcome.reason === 'beyond_authority') {
          return refuse(reply, 'BEYOND_AUTHORITY', { limits: [...outcome.limits] });
        }
        if (outcome.reason === 'terms_incomplete') throw incompleteTerms();
        return refuse(reply, outcome.reason === 'not_owner' ? 'NOT_OWNER' : 'NOTHING_TO_DECIDE');
      }
      tellMoved(bus, conversationId);
      return { done: true as const };
    },
  );
}

/** The body in the units of the domain. Throws where terms are in another currency than the case. */
async function decisionRequest(
  { handoff }: ConsoleOptions,
  conversationId: string,
  agent: Agent,
  body: DecideBody,
): Promise<DecisionRequest> {
  if (body.decision !== 'counter') return body;
  const found = await handoff.view(conversationId, agent);
  if (found === undefined) throw new AppError('NOT_FOUND');
  const terms = proposedTerms(body.terms, found.view.case.currency);
  return { decision: 'counter', controlEpoch: body.controlEpoch, terms };
}

function incompleteTerms(): AppError {
  return new AppError('REQUEST_INVALID', {
    problems: [
      {
        place: 'terms',
        problem: 'do not make a schedule',
        fix: 'Name a total, or an instalment or a number of instalments.',
      },
    ],
  });
}

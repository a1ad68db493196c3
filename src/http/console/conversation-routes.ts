import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import {
  claimAnswerSchema,
  conversationAnswerSchema,
  doneAnswerSchema,
  errorBodySchema,
  giveBackBodySchema,
  queueAnswerSchema,
  replyAnswerSchema,
  replyBodySchema,
  resolveBodySchema,
  turnsAnswerSchema,
} from '../../contracts/index.ts';
import { AppError } from '../../kernel/index.ts';
import { cleanText, emptyText } from '../chat/text.ts';
import { refuse } from '../errors.ts';
import { agentOf } from './access.ts';
import type { ConsoleOptions } from './console-options.ts';
import { conversationParams, tellMoved } from './conversation.ts';
import { conversationView, queueEntryView } from './conversation-view.ts';
import { turnView } from './turn-view.ts';

/** Read the queue and a conversation with its reasons; claim it, write in it, give it back. */
export function conversationRoutes(instance: FastifyInstance, options: ConsoleOptions): void {
  readRoutes(instance, options);
  ownershipRoutes(instance, options);
  replyRoute(instance, options);
  resolveRoute(instance, options);
}

function readRoutes(instance: FastifyInstance, { handoff, clock }: ConsoleOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const tags = ['console'];

  app.get(
    '/api/console/queue',
    {
      config: { access: 'read_queue' },
      schema: {
        tags,
        summary: 'Conversations that ask for a person, most urgent first.',
        response: { 200: queueAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async () => ({ now: clock.now(), entries: (await handoff.queue()).map(queueEntryView) }),
  );

  app.get(
    '/api/console/conversations/:id',
    {
      config: { access: 'read_conversation' },
      schema: {
        tags,
        summary: 'One conversation: case, thread, offers, counter-offer, what may be decided.',
        params: conversationParams,
        response: { 200: conversationAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => {
      const agent = agentOf(request);
      const found = await handoff.view(request.params.id, agent);
      if (found === undefined) throw new AppError('NOT_FOUND');
      return conversationView(found.view, found.support, agent, clock.now());
    },
  );

  app.get(
    '/api/console/conversations/:id/turns',
    {
      config: { access: 'read_conversation' },
      schema: {
        tags,
        summary: 'Why: the record of every turn.',
        params: conversationParams,
        response: { 200: turnsAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const [turns, decisions] = await Promise.all([handoff.turns(id), handoff.decisions(id)]);
      return { turns: turns.map((record) => turnView(record, decisions)) };
    },
  );
}

function ownershipRoutes(instance: FastifyInstance, { handoff, bus, metrics }: ConsoleOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const tags = ['console'];

  app.post(
    '/api/console/conversations/:id/claim',
    {
      config: { access: 'claim' },
      schema: {
        tags,
        summary: 'Take the conversation; the loser of a race is told who won.',
        params: conversationParams,
        response: { 200: claimAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request, reply) => {
      const outcome = await handoff.claim(request.params.id, agentOf(request));
      metrics.count('ugoda_console_claims_total', 'Claims tried.', {
        outcome: outcome.ok ? 'won' : outcome.reason,
      });
      if (!outcome.ok) {
        if (outcome.reason === 'taken') return refuse(reply, 'CONFLICT', { by: outcome.by });
        return refuse(reply, 'NOT_WAITING');
      }
      tellMoved(bus, request.params.id);
      return { controlEpoch: outcome.controlEpoch };
    },
  );

  app.post(
    '/api/console/conversations/:id/give-back',
    {
      config: { access: 'give_back' },
      schema: {
        tags,
        summary: 'Return the conversation to the bot.',
        params: conversationParams,
        body: giveBackBodySchema,
        response: { 200: doneAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request, reply) => {
      const outcome = await handoff.giveBack(request.params.id, agentOf(request), request.body);
      if (!outcome.ok) return refuse(reply, 'NOT_OWNER');
      tellMoved(bus, request.params.id);
      return { done: true as const };
    },
  );
}

function replyRoute(instance: FastifyInstance, { handoff, bus }: ConsoleOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const tags = ['console'];
  app.post(
    '/api/console/conversations/:id/reply',
    {
      config: { access: 'reply' },
      schema: {
        tags,
        summary: 'Write to the debtor; with warnings nothing leaves until they are acknowledged.',
        params: conversationParams,
        body: replyBodySchema,
        response: { 200: replyAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request, reply) => {
      const text = cleanText(request.body.text);
      if (text === '') throw emptyText();
      const outcome = await handoff.reply(request.params.id, agentOf(request), { ...request.body, text });
      if (!outcome.ok) return refuse(reply, 'NOT_OWNER');
      if (outcome.sent) tellMoved(bus, request.params.id);
      return { sent: outcome.sent, warnings: outcome.warnings.map(({ code, words }) => ({ code, words })) };
    },
  );
}

function resolveRoute(instance: FastifyInstance, { deliveries, bus }: ConsoleOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/api/console/conversations/:id/messages/resolve',
    {
      config: { access: 'reply' },
      schema: {
        tags: ['console'],
        summary: 'A message that may have been sent, or was held back: send it (again), or leave it.',
        params: conversationParams,
        body: resolveBodySchema,
        response: { 200: doneAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request, reply) => {
      const { key, choice } = request.body;
      if (!(await deliveries.resolve(request.params.id, key, choice))) return refuse(reply, 'CONFLICT');
      tellMoved(bus, request.params.id);
      return { done: true as const };
    },
  );
}

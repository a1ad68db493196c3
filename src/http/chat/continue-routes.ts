import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { continueAnswerSchema, continueBodySchema, errorBodySchema } from '../../contracts/index.ts';
import { AppError, type IdSource, invariant, LIMITS } from '../../kernel/index.ts';
import type { ChatOptions } from './chat-options.ts';
import { needChatSession } from './chat-session.ts';

/** `POST /api/chat/continue`: a code by which a verified person goes on over SMS or WhatsApp, asked nothing twice. */
export function continueRoutes(instance: FastifyInstance, options: ChatOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const { chat, ids, webhooks, limits } = options;
  const perAddress = instance.createRateLimit({ max: limits.chatOpenAttempts, timeWindow: '15 minutes' });
  app.post(
    '/api/chat/continue',
    {
      schema: {
        tags: ['chat'],
        summary: 'A short code and a link to go on over SMS or WhatsApp; for a verified browser.',
        body: continueBodySchema,
        response: { 200: continueAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => {
      const session = await needChatSession(chat, request);
      const limit = await perAddress(request);
      if (!limit.isAllowed && limit.isExceeded) throw new AppError('TOO_MANY_REQUESTS');
      const { channel } = request.body;
      const sender = webhooks?.senders[channel];
      if (sender === undefined) throw new AppError('NOT_FOUND');
      const code = freshCode(ids);
      if (!(await chat.openContinuation(session, channel, code))) {
        const fix = 'Prove who you are in this chat first.';
        throw new AppError('REQUEST_INVALID', {
          problems: [{ place: 'session', problem: 'is not verified', fix }],
        });
      }
      return {
        code,
        link: linkOf(channel, sender, code),
        expiresInSeconds: LIMITS.continuationMs.value / 1_000,
      };
    },
  );
}

/** No letter or digit that is taken for another. 40 bits. */
const READABLE = /[A-HJ-NP-Z2-9]/g;

function freshCode(ids: IdSource): string {
  const letters = ids.secret(96).match(READABLE)?.slice(0, 8) ?? [];
  invariant(letters.length === 8, 'A long secret holds eight readable letters.');
  return `UG-${letters.join('')}`;
}

function linkOf(channel: 'sms' | 'whatsapp', sender: string, code: string): string {
  const number = sender.replace(/^whatsapp:/, '');
  return channel === 'whatsapp'
    ? `https://wa.me/${number.replace('+', '')}?text=${code}`
    : `sms:${number}?&body=${code}`;
}

import { z } from 'zod';
import type { HearInput, ModelUse, Understand } from '../dialogue/index.ts';
import { COMMAND_TYPES, EXPECTATIONS } from '../domain/index.ts';
import { AppError, DEFAULT_LOCALE, languageOf, localDateTime } from '../kernel/index.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  locale: z.string().default(DEFAULT_LOCALE.en),
  now: z.string().default('2026-01-15T12:00'),
  text: z.string(),
  expecting: z.enum(EXPECTATIONS).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});

/** Currency of the case where a line names none. */
const USUAL_CURRENCY: Readonly<Record<string, string>> = { en: 'USD', pl: 'PLN', pt: 'BRL', es: 'EUR' };

/**
 * One line of `ugoda understand`: `{"id","locale","now","text","expecting"?,"currency"?}` →
 * `{"id","language","commands":[{"type",…entities,"evidence"}],"via","ms"}`. Throws `REQUEST_INVALID` with the
 * number of the line and what is wrong.
 */
export async function understandLine(
  line: string,
  { number, model, hear }: { readonly number: number; readonly model: ModelUse; readonly hear: Understand },
): Promise<object> {
  const input = parseLine(line, number);
  const heard = await hear({ ...input.hear, model });
  return {
    id: input.id,
    language: heard.language,
    commands: heard.commands.map(({ type, evidence, ...entities }) => ({ type, ...entities, evidence })),
    via: heard.via,
    ms: Number(heard.ms.toFixed(3)),
  };
}

function parseLine(
  line: string,
  number: number,
): { id: string | number | undefined; hear: Omit<HearInput, 'model'> } {
  const place = `line ${number}`;
  const refuse = (problem: string, fix: string): never => {
    throw new AppError('REQUEST_INVALID', { problems: [{ place, problem, fix }] });
  };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return refuse('is not JSON', 'give one JSON object a line');
  }
  const parsed = lineSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(
      `${issue?.path.join('.') || 'the object'}: ${issue?.message}`,
      'see: ugoda understand --help',
    );
  }
  const { id, locale, now, text, expecting, currency } = parsed.data;
  const language = languageOf(locale);
  if (language === undefined)
    return refuse(`the locale ${locale} is not spoken`, 'take one of en-…, pl-…, pt-…, es-…');
  const regional = locale.includes('-') ? locale : DEFAULT_LOCALE[language];
  return {
    id,
    hear: {
      text,
      locale: regional,
      now: timeOf(now) ?? refuse(`now: ${now} is no local time`, 'write YYYY-MM-DDTHH:mm'),
      currency: currency ?? USUAL_CURRENCY[language]!,
      expecting,
      offers: [],
      // Where factors may come every figure is hidden from a model, so only where they are asked for.
      accepts: COMMAND_TYPES.filter((type) => type !== 'provide_factor' || expecting === 'factor'),
    },
  };
}

function timeOf(text: string) {
  try {
    return localDateTime(text.length === 10 ? `${text}T12:00` : text);
  } catch {
    return undefined;
  }
}

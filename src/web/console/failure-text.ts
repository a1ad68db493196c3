import type { ApiError } from '../kit/api-client.ts';
import type { ConsoleI18n } from './messages.ts';

/** What went wrong, in the reader's language. */
export function failureText(failure: ApiError, { t, has, label }: ConsoleI18n): string {
  const { body } = failure;
  const key = `error.${body?.code ?? 'other'}`;
  if (body === null || !has(key)) return t('error.other');
  const limits = (body.limits ?? []).map((limit) => label('limit', limit)).join(', ');
  return t(key, { by: body.by ?? '…', limits });
}

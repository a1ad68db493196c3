import type { Locale } from '../kernel/index.ts';

/** Where Meta's approval of a template stands. Only `approved` may be sent. */
export type TemplateState = 'draft' | 'pending' | 'approved' | 'rejected' | 'paused';

/** What may open a conversation again once the 24 hours after the person's last message are over. */
export interface WhatsAppTemplate {
  readonly id: string;
  readonly locale: Locale;
  /** Replies that it may stand for; `*`: any. */
  readonly replies: readonly string[];
  /** `ContentSid` of the account; null until it was submitted. */
  readonly contentSid: string | null;
  readonly state: TemplateState;
  /** Its words, with `{{1}}` where a variable stands. */
  readonly body: string;
  /** Values of its variables: `givenName` and `sender` only, for it reaches a person who is not verified. */
  readonly variables: Readonly<Record<string, 'givenName' | 'sender'>>;
}

/** The approved template for replies in a language: its own locale first, then its language; undefined where none fits. */
export function templateFor(
  templates: readonly WhatsAppTemplate[],
  { locale, replies }: { readonly locale: string; readonly replies: readonly string[] },
): (WhatsAppTemplate & { readonly contentSid: string }) | undefined {
  const fits = templates.filter(
    (template): template is WhatsAppTemplate & { contentSid: string } =>
      template.state === 'approved' &&
      template.contentSid !== null &&
      (template.replies.includes('*') || replies.every((reply) => template.replies.includes(reply))),
  );
  const language = locale.slice(0, 2);
  const closeness = (template: WhatsAppTemplate) =>
    (template.locale === locale ? 2 : 0) + (template.replies.includes('*') ? 0 : 1);
  return fits
    .filter((template) => template.locale.slice(0, 2) === language)
    .toSorted((one, other) => closeness(other) - closeness(one))[0];
}

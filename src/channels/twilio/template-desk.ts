import { createHash } from 'node:crypto';
import type { TemplateState, WhatsAppTemplate } from '../templates.ts';
import { createTwilioClient, type TwilioAccount, type TwilioClient } from './client.ts';

/** A template before the carrier knows it. */
export interface TemplateDraft
  extends Pick<WhatsAppTemplate, 'id' | 'locale' | 'replies' | 'variables' | 'body'> {
  readonly category: 'UTILITY' | 'MARKETING';
}

/** The carrier's registry of templates. Throws what the client throws. */
export interface TemplateDesk {
  /** Each template with its `ContentSid` and where its approval stands; `draft` where the carrier has none. */
  look(drafts: readonly TemplateDraft[]): Promise<WhatsAppTemplate[]>;
  /** Hands in a template and asks for its approval. Words that changed make a new one. */
  submit(draft: TemplateDraft): Promise<WhatsAppTemplate>;
}

/** Approval as WhatsApp names it; anything else counts as `pending`. */
const STATES: Readonly<Record<string, TemplateState>> = {
  unsubmitted: 'draft',
  received: 'pending',
  pending: 'pending',
  approved: 'approved',
  rejected: 'rejected',
  paused: 'paused',
  disabled: 'rejected',
};

export function createTemplateDesk(account: TwilioAccount): TemplateDesk {
  const client = createTwilioClient(account);
  return {
    look: async (drafts) => {
      const known = await client.content.v1.contents.list({ limit: 1_000 });
      return Promise.all(
        drafts.map(async (draft) => {
          const found = known.find(({ friendlyName }) => friendlyName === nameOf(draft));
          if (found === undefined) return kept(draft, null, 'draft');
          return kept(draft, found.sid, await stateOf(client, found.sid));
        }),
      );
    },
    submit: async (draft) => {
      const name = nameOf(draft);
      // The client hands the request on as it is: its keys are those of the API.
      const made = await client.content.v1.contents.create({
        friendly_name: name,
        language: draft.locale.slice(0, 2),
        variables: draft.variables,
        types: { 'twilio/text': { body: draft.body } },
      } as never);
      await client.content.v1
        .contents(made.sid)
        .approvalCreate.create({ name, category: draft.category } as never);
      return kept(draft, made.sid, await stateOf(client, made.sid));
    },
  };
}

async function stateOf(client: TwilioClient, sid: string): Promise<TemplateState> {
  const { whatsapp } = await client.content.v1.contents(sid).approvalFetch().fetch();
  return STATES[String((whatsapp as { status?: string } | null)?.status)] ?? 'pending';
}

/** The name carries a hash of the words: other words are another template, which must be approved anew. */
function nameOf({ id, locale, body, variables }: TemplateDraft): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([body, variables]))
    .digest('hex')
    .slice(0, 8);
  return `ugoda_${id}_${locale.toLowerCase().replace('-', '_')}_${hash}`;
}

function kept(draft: TemplateDraft, contentSid: string | null, state: TemplateState): WhatsAppTemplate {
  const { id, locale, replies, variables, body } = draft;
  return { id, locale, replies, variables, body, contentSid, state };
}

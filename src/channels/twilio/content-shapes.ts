import { type ContentShape, shapeName } from '../render/whatsapp-content.ts';
import type { TwilioClient } from './client.ts';

/** Finds or makes the content resource of a shape; each is asked for once per process. */
export type ContentShapes = (shape: ContentShape) => Promise<string>;

/** A failed search is tried again with the next message. */
export function createContentShapes(client: TwilioClient): ContentShapes {
  const known = new Map<string, Promise<string>>();
  return (shape) => {
    const name = shapeName(shape);
    const asked = known.get(name) ?? findOrCreate(client, shape, name);
    known.set(name, asked);
    asked.catch(() => known.delete(name));
    return asked;
  };
}

async function findOrCreate(client: TwilioClient, shape: ContentShape, name: string): Promise<string> {
  const existing = await client.content.v1.contents.list({ limit: 1_000 });
  const found = existing.find(({ friendlyName }) => friendlyName === name);
  if (found !== undefined) return found.sid;
  const types = shape.kind === 'quick_reply' ? quickReply(shape.count) : listPicker(shape.count);
  // The client hands the request on as it is: its keys are those of the API.
  const request = { friendly_name: name, language: 'en', variables: samples(types), types };
  const made = await client.content.v1.contents.create(request as never);
  return made.sid;
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

function quickReply(count: number): object {
  return {
    'twilio/quick-reply': {
      body: '{{body}}',
      actions: numbers(count).map((n) => ({ type: 'QUICK_REPLY', title: `{{title${n}}}`, id: `{{id${n}}}` })),
    },
  };
}

function listPicker(count: number): object {
  return {
    'twilio/list-picker': {
      body: '{{body}}',
      button: '{{button}}',
      items: numbers(count).map((n) => ({
        item: `{{item${n}}}`,
        id: `{{id${n}}}`,
        description: `{{detail${n}}}`,
      })),
    },
  };
}

/** Every variable by its own name: the API wants a sample of each. */
function samples(types: object): Record<string, string> {
  const names = JSON.stringify(types).matchAll(/\{\{(\w+)\}\}/g);
  return Object.fromEntries([...names].map(([, name]) => [name!, name!]));
}

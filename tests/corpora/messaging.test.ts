import { describe, expect, it } from 'vitest';
import { smsSegments, verifySignature } from '../../src/channels/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface SignatureRow {
  readonly id: string;
  readonly authToken: string;
  readonly url: string;
  readonly params: Readonly<Record<string, string | readonly string[]>> | null;
  readonly rawBody: string | null;
  readonly signature: string | null;
  readonly expected: boolean;
}

describe.runIf(corpusRuns('twilio-signatures.jsonl'))('signatures made by Twilio', () => {
  it.each(corpusRows<SignatureRow>('twilio-signatures.jsonl'))('$id', (row) => {
    const { origin } = /^(?<origin>https?:\/\/[^/]+)/.exec(row.url)!.groups as { origin: string };
    const verdict = verifySignature(
      {
        target: row.url.slice(origin.length),
        signature: row.signature ?? undefined,
        params: row.params ?? undefined,
        json: row.params === null ? (row.rawBody ?? undefined) : undefined,
      },
      [row.authToken],
      origin,
    );
    expect(verdict === 'ok').toBe(row.expected);
  });
});

interface SegmentRow {
  readonly id: string;
  readonly input: string;
  readonly expected: { readonly encoding?: string; readonly segments: number };
}

describe.runIf(corpusRuns('sms-segments.jsonl'))('segments counted by Twilio', () => {
  it.each(corpusRows<SegmentRow>('sms-segments.jsonl'))('$id', ({ input, expected }) => {
    expect(smsSegments(input)).toMatchObject({
      segments: expected.segments,
      ...(expected.encoding !== undefined && { encoding: expected.encoding }),
    });
  });
});

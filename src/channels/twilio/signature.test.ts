import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifySignature } from './signature.ts';

const BASE = 'https://collect.example.com/hooks';
const TOKEN = 'primary-token';

/** Twilio's scheme written once more, from its description: URL, then name and value of each parameter by name. */
function sign(token: string, url: string, params: Readonly<Record<string, string | readonly string[]>> = {}) {
  const text = Object.keys(params)
    .sort()
    .reduce(
      (sum, name) =>
        sum +
        [...new Set([params[name]!].flat())]
          .sort()
          .map((value) => name + value)
          .join(''),
      url,
    );
  return createHmac('sha1', token).update(text, 'utf8').digest('base64');
}

const verify = (
  target: string,
  signature: string | undefined,
  params?: Readonly<Record<string, string | readonly string[]>>,
  tokens = [TOKEN],
) => verifySignature({ target, signature, params, json: undefined }, tokens, BASE);

const MESSAGE = { MessageSid: 'SM1', From: '+48600100200', Body: "It's 100 zł + fees & more", NumMedia: '0' };

describe('the signature of a webhook', () => {
  it('is accepted over the public address, whatever host the request named', () => {
    expect(verify('/messages?k=a', sign(TOKEN, `${BASE}/messages?k=a`, MESSAGE), MESSAGE)).toBe('ok');
  });

  it('is accepted under either token while tokens rotate, and under no other', () => {
    const signature = sign('secondary', `${BASE}/messages`, MESSAGE);
    expect(verify('/messages', signature, MESSAGE, [TOKEN, 'secondary'])).toBe('ok');
    expect(verify('/messages', signature, MESSAGE)).toBe('bad');
    expect(verify('/messages', signature, MESSAGE, [])).toBe('bad');
  });

  it('is accepted with the port of the scheme written out', () => {
    const url = 'https://collect.example.com:443/hooks/messages';
    expect(verify('/messages', sign(TOKEN, url, MESSAGE), MESSAGE)).toBe('ok');
  });

  it('is accepted over parameters that are given several times', () => {
    const params = { Digits: ['5678', '1234', '1234'] };
    expect(verify('/x', sign(TOKEN, `${BASE}/x`, params), params)).toBe('ok');
  });

  it('is missed where there is none', () => {
    expect(verify('/messages', undefined, MESSAGE)).toBe('missing');
    expect(verify('/messages', '', MESSAGE)).toBe('missing');
  });

  it('falls with any change of any field, of the path, the query or the signature', () => {
    const field = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    const params = fc.dictionary(field, fc.string({ maxLength: 30 }), { minKeys: 1, maxKeys: 6 });
    fc.assert(
      fc.property(params, field, fc.string({ minLength: 1, maxLength: 8 }), (given, name, value) => {
        const signature = sign(TOKEN, `${BASE}/m?key=1`, given);
        expect(verify('/m?key=1', signature, given)).toBe('ok');
        expect(verify('/m?key=2', signature, given)).toBe('bad');
        expect(verify('/n?key=1', signature, given)).toBe('bad');
        const first = Object.keys(given)[0]!;
        expect(verify('/m?key=1', signature, { ...given, [first]: `${given[first]}${value}` })).toBe('bad');
        if (!(name in given)) expect(verify('/m?key=1', signature, { ...given, [name]: value })).toBe('bad');
        expect(verify('/m?key=1', signature.slice(0, -2), given)).toBe('bad');
      }),
    );
  });

  it('covers a JSON body by its hash in the query', () => {
    const json = '{"a": 1}';
    const target = `/json?bodySHA256=${createHash('sha256').update(json).digest('hex')}`;
    const signature = sign(TOKEN, BASE + target);
    const check = (body: string, path = target) =>
      verifySignature({ target: path, signature, params: undefined, json: body }, [TOKEN], BASE);
    expect(check(json)).toBe('ok');
    expect(check('{"a": 2}')).toBe('bad');
    expect(check(json, '/json')).toBe('bad');
  });
});

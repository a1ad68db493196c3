import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toJson, toText } from './json.ts';

it('writes what Postgres can hold as it is, with replacements for what it cannot', () => {
  expect(toJson({ a: 'x\0y', b: ['\ud83d', '😀', '\\u0000'], '\0': 1 })).not.toMatch(/[^\\]\\u0000/);
  expect(JSON.parse(toJson({ a: 'x\0y', b: ['\ud83d', '😀', '\\u0000'] }))).toEqual({
    a: 'x\uFFFDy',
    b: ['\uFFFD', '😀', '\\u0000'],
  });
  expect(toText('a\0b\udc00')).toBe('a\uFFFDb\uFFFD');
});

it('changes nothing in well-formed JSON without U+0000', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const clean = JSON.parse(JSON.stringify(value).replaceAll('\\u0000', ''));
      expect(toJson(clean)).toBe(JSON.stringify(clean));
    }),
  );
});

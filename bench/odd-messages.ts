/** A text that nobody in their right mind writes, and what it is made of. */
export interface OddMessage {
  readonly shape: string;
  readonly text: string;
}

/** Pieces that begin many readings and end few, or many times over the same one. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  digits: [
    '9',
    '0',
    '1 ',
    '1,',
    '1.',
    '1-',
    '1/',
    '1/2 ',
    '1 000 ',
    '-1',
    '5%',
    '1x',
    'a1',
    '1a',
    '10.10.',
    '٣',
    '９',
  ],
  'amounts and phones': [
    '$1',
    '1$',
    '€ 5 ',
    'R$ 1.000,00 ',
    '500 zł ',
    '50-60 ',
    '+48 ',
    '(555) ',
    '1,5k ',
    '1.000.000,',
  ],
  'number words': [
    'one ',
    'hundred ',
    'thousand and ',
    'twenty-',
    'sto ',
    'dwa tysiące ',
    'trzydzieści',
    'cem e ',
    'dois mil ',
    'cien ',
    'treinta y ',
    'medio ',
    'pół ',
    'double ',
  ],
  dates: [
    '1/2/',
    '12.12.2026 ',
    '2026-',
    'on the 5th ',
    'next friday ',
    'pierwszego ',
    'do piątku ',
    'dia 5 de ',
    'sexta ',
    'el viernes ',
    'in two weeks ',
    'jan ',
    'may ',
    'marca ',
    '1st of ',
  ],
  corrections: [
    'not 500 but ',
    'nie 500 tylko ',
    'não 500 mas ',
    'no 500 sino ',
    'i mean ',
    'or ',
    'albo ',
    'and ',
    'but ',
  ],
  plans: [
    '6 payments of ',
    '50 a month ',
    'po 50 zł miesięcznie ',
    '6 rat po ',
    'de 50 en 50 ',
    '12x ',
    'every two weeks ',
    'co dwa tygodnie ',
  ],
  yes: ['yes ', 'yes no ', 'tak, ', 'no, ', 'sí sí ', 'sim ', 'nie tak ', 'not not ', "don't "],
  people: ['my name is ', 'call me at ', 'born ', 'jestem ', 'my lawyer ', 'talk to a human '],
  brackets: ['(', ')', '([{', '()', '<', '<a>', '"', '“', "'", '{"a":', '((1', '/*', '<!--', '```'],
  punctuation: [
    ',',
    ', ',
    '.',
    '. ',
    '?',
    '!?',
    '-',
    '—',
    '_',
    '@',
    'a@',
    '@a.',
    '#',
    '/',
    '\\',
    '|',
    ':',
    ': ',
    ';',
    '*',
    '%',
    '&',
    '…',
    '~',
  ],
  links: ['https://a1', 'www.a.', 'a.b', 'a.b@c.', 'https://'],
  spaces: [' ', '\n', '\t', '\r\n', '\u00a0', '\u200b', '\u2028', ' \n ', 'a ', 'a\n'],
  letters: [
    'a',
    'ą',
    'ł',
    'ß',
    'İ',
    'ﬁ',
    'aa-',
    "a'",
    'ab',
    'zz',
    'а',
    'aа',
    '漢',
    'あ',
    'ع',
    'ย',
    'ǆ',
    'x\u0301',
  ],
  marks: [
    '\u0301',
    'e\u0301',
    '\u0336',
    '\u202e',
    '\u200d',
    '\ufe0f',
    '\u0345',
    'a\u0301\u0302\u0303',
    '\ufdfa',
  ],
  emoji: ['😀', '👍', '👎', '👨‍👩‍👧‍👦', '🇵🇱', '1️⃣', '👍🏽', '❤️'],
  broken: ['\ud800', '\udc00', '\u0000', '\ufffd', '\ufeff', '\u007f'],
};

/** Texts with a beginning that promises much and a rest that never keeps it. */
const TAILS: readonly (readonly [string, string])[] = [
  ['i can pay ', '1'],
  ['mogę zapłacić ', 'dwa '],
  ['quero pagar ', '5,'],
  ['puedo pagar ', 'mil '],
  ['not ', 'a '],
  ['a@', 'a.'],
  ['https://', 'a/'],
  ['+', '1 '],
  ['$', ' '],
  ['from ', '1 to '],
  ['6 ', 'payments '],
  ['the ', 'the '],
  ['I am not ', 'going to '],
];

/** Odd messages, each `chars` long: pieces repeated, promises not kept, words of a seeded draw. Pure. */
export function oddMessages(chars: number): OddMessage[] {
  const full = (piece: string) => piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
  const repeated = Object.entries(PIECES).flatMap(([shape, pieces]) =>
    pieces.map((piece) => ({ shape: `${shape}: ${JSON.stringify(piece)}`, text: full(piece) })),
  );
  const promised = TAILS.map(([head, tail]) => ({
    shape: `unkept: ${JSON.stringify(head + tail)}`,
    text: (head + full(tail)).slice(0, chars),
  }));
  const nested = ['()', '[]', '{}', '“”'].map(([open, close]) => ({
    shape: `nested: ${open}${close}`,
    text: open!.repeat(chars / 2) + close!.repeat(chars / 2),
  }));
  return [...repeated, ...promised, ...nested, ...drawn(chars)];
}

/** One message from every line, repeated up to the limit. */
export function repeatedLines(lines: readonly string[], chars: number): OddMessage[] {
  return lines.map((line) => ({
    shape: `line: ${JSON.stringify(line)}`,
    text: `${line} `.repeat(Math.ceil(chars / (line.length + 1))).slice(0, chars),
  }));
}

const DRAWS = 40;

/** Pieces of all shapes mixed, and characters of all of Unicode; the same in every run. */
function drawn(chars: number): OddMessage[] {
  const random = seeded(20_260_302);
  const all = Object.values(PIECES).flat();
  const piece = () => all[Math.floor(random() * all.length)]!;
  const scalar = () => String.fromCodePoint(Math.floor(random() * (random() < 0.5 ? 0x3_00 : 0x11_00_00)));
  const text = (one: () => string) => {
    let long = '';
    while (long.length < chars) long += one();
    return long.slice(0, chars);
  };
  return Array.from({ length: DRAWS }, (_, i) =>
    i % 2 === 0
      ? { shape: `drawn pieces ${i}`, text: text(piece) }
      : { shape: `drawn characters ${i}`, text: text(scalar) },
  );
}

/** Numbers of [0, 1) from a seed. Source: mulberry32, public domain. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

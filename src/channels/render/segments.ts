import calculator from 'sms-segments-calculator';

/** How a text travels as SMS. */
export interface SmsSegments {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Parts that are charged. */
  readonly segments: number;
  /** Characters that keep the text out of GSM-7, each once. */
  readonly costly: readonly string[];
}

/** Counts segments: 160 septets or 70 code units alone, 153 or 67 in a part of several. Source: 3GPP TS 23.038, 23.040. */
export function smsSegments(text: string): SmsSegments {
  const message = new calculator.SegmentedMessage(text);
  return {
    encoding: message.encodingName,
    segments: message.segmentsCount,
    costly: [...new Set(message.getNonGsmCharacters())],
  };
}

/** Marks of print that have a plain twin in GSM-7; letters are never changed: they belong to the words. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u200b': '',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2026': '...',
  '\u2022': '-',
};

const MARKS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** The text with plain marks, where that takes it into GSM-7; else as it is: nothing would be won. */
export function gsmFriendly(text: string): string {
  const plain = text.replace(MARKS, (mark) => PLAIN[mark]!);
  return smsSegments(plain).encoding === 'GSM-7' ? plain : text;
}

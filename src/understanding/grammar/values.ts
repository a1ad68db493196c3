import { addDays, dayOf, type Language, type LocalDateTime, weekday } from '../../kernel/index.ts';
import type { Value } from './value.ts';

const WEEKDAYS: Record<Language, string[]> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  pl: ['poniedział', 'wtor', 'środ', 'czwart', 'piąt', 'sobot', 'niedziel'],
  pt: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};
const TOMORROW: Record<Language, RegExp> = {
  en: /\btomorrow\b/giu,
  pl: /\bjutro\b/giu,
  pt: /\bamanh[ãa]/giu,
  es: /\bma[ñn]ana\b/giu,
};

/** Finds every value in a message. */
export function findValues(text: string, language: Language, now: LocalDateTime): Value[] {
  const today = dayOf(now);
  const values: Value[] = [];
  for (const match of text.matchAll(
    /(?:(R\$|\$|€|£)\s*)?(\d+(?:[.,]\d+)*)(?:\s*(zł|zl|reais|euros?|dollars|pounds|pln))?(st|nd|rd|th)?/giu,
  )) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = match[2]!;
    const amount = Number(
      /[.,]\d{1,2}$/.test(digits)
        ? digits.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')
        : digits.replace(/[.,]/g, ''),
    );
    if (match[4] === undefined)
      values.push({ kind: 'money', amount, sure: Boolean(match[1] ?? match[3]), start, end });
    if (/^\d+$/.test(digits)) values.push({ kind: 'number', value: amount, start, end });
  }
  WEEKDAYS[language].forEach((name, index) => {
    for (const match of text.matchAll(new RegExp(`${name}\\p{L}*`, 'giu'))) {
      const ahead = ((index + 1 - weekday(today) + 6) % 7) + 1;
      values.push({
        kind: 'date',
        date: addDays(today, ahead),
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  });
  for (const match of text.matchAll(TOMORROW[language])) {
    values.push({
      kind: 'date',
      date: addDays(today, 1),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return values.sort((a, b) => a.start - b.start);
}

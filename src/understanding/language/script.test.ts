import { describe, expect, it } from 'vitest';
import { foreignScript } from './script.ts';

describe('a message in another script', () => {
  it.each([
    ['uk', 'Добрий день, я не розумію, що ви хочете'],
    ['ru', 'Здравствуйте, я не понимаю'],
    ['zh', '我不明白，请说中文'],
    ['ja', 'すみません、わかりません'],
    ['ar', 'لا أفهم'],
    ['el', 'Δεν καταλαβαίνω'],
    ['hi', 'मुझे समझ नहीं आया'],
  ])('tells its language: %s', (language, text) => {
    expect(foreignScript(text)).toBe(language);
  });

  it('is none where most of it is Latin, or nothing is written', () => {
    expect(foreignScript('ok спасибо, I will pay 200 on Friday')).toBeUndefined();
    expect(foreignScript('zażółć gęślą jaźń')).toBeUndefined();
    expect(foreignScript('👍 200')).toBeUndefined();
    expect(foreignScript('')).toBeUndefined();
  });
});

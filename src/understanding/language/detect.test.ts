import { describe, expect, it } from 'vitest';
import { guessLanguages } from './detect.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'I can only pay half of it this month'],
    ['pl', 'nie dam rady zapłacić wszystkiego naraz'],
    ['pl', 'wplace reszte w przyszlym tygodniu'],
    ['pt', 'não consigo pagar tudo de uma vez'],
    ['pt', 'pode ser no fim do mes'],
    ['es', 'no puedo pagar todo de una vez'],
    ['es', 'le pago a finales de mes'],
  ] as const)('%s: %s', (language, text) => {
    expect(guessLanguages(text)[0]?.language).toBe(language);
  });

  it.each([
    ['pt', 'prestação mensal'],
    ['es', 'cuotas mensuales'],
    ['pt', 'condições melhores'],
    ['es', 'condiciones mejores'],
    ['es', 'ayuntamiento de Sevilla'],
    ['pt', 'pagamento de hoje'],
    ['pl', 'szybki przelew'],
    ['en', 'weekly payments'],
  ] as const)('%s by its spelling: %s', (language, text) => {
    expect(guessLanguages(text)[0]?.language).toBe(language);
  });

  it('is not known of figures alone', () => {
    expect(guessLanguages('200 28/11 €')).toEqual([]);
  });
});

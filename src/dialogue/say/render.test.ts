import { describe, expect, it } from 'vitest';
import { AppError, basisPoints, localDate, minor } from '../../kernel/index.ts';
import { CHANNELS } from '../facts.ts';
import { type RenderRequest, render, renderLabel } from './render.ts';
import { shippedReplies } from './shipped-replies.fixture.ts';
import type { Slots } from './slot-value.ts';

const replies = shippedReplies();
const plan: Slots = {
  schedule: {
    type: 'schedule',
    currency: 'PLN',
    instalments: [
      { dueOn: localDate('2026-12-05'), amount: minor(20_000) },
      { dueOn: localDate('2027-01-05'), amount: minor(20_000) },
      { dueOn: localDate('2027-02-05'), amount: minor(20_001) },
    ],
  },
  total: { type: 'money', amount: minor(60_001), currency: 'PLN' },
  instalments: { type: 'count', value: 3 },
};

function say(replyId: string, slots: Slots, options: Partial<RenderRequest> = {}) {
  return render(replies, {
    replyId,
    slots,
    locale: 'pl-PL',
    channel: 'terminal',
    today: localDate('2026-11-24'),
    ...options,
  });
}

describe('a reply in words', () => {
  it('writes a plan as dated lines in the form of the locale', () => {
    expect(say('agreed.thanks', plan).text).toBe(
      [
        'Dziękuję, to ustalone. Razem 600,01 zł, 3 wpłaty:',
        '1. 5 grudnia 2026 — 200,00 zł',
        '2. 5 stycznia 2027 — 200,00 zł',
        '3. 5 lutego 2027 — 200,01 zł',
        'O ten plan można tu zapytać w każdej chwili.',
      ].join('\n'),
    );
  });

  it('writes the options of a list by their kind, numbered', () => {
    const options: Slots = {
      options: {
        type: 'options',
        offers: [
          {
            kind: 'lump_sum',
            currency: 'EUR',
            total: minor(80_000),
            discount: basisPoints(2_000),
            schedule: [{ dueOn: localDate('2026-11-27'), amount: minor(80_000) }],
          },
          {
            kind: 'instalments',
            currency: 'EUR',
            total: minor(100_000),
            discount: basisPoints(0),
            schedule: [
              { dueOn: localDate('2026-12-05'), amount: minor(33_333) },
              { dueOn: localDate('2027-01-05'), amount: minor(33_333) },
              { dueOn: localDate('2027-02-05'), amount: minor(33_334) },
            ],
          },
        ],
      },
    };
    expect(say('offers.which', options, { locale: 'en-GB' }).text).toBe(
      [
        'These are the options:',
        '1. €800.00 at once by Friday 27 November, which is 20% less',
        '2. 3 payments of €333.33, monthly from 5 December 2026, the last one €333.34; €1,000.00 in all',
        'Which one do you mean?',
      ].join('\n'),
    );
  });

  it.each([
    [1, '1 dzień'],
    [2, '2 dni'],
    [5, '5 dni'],
    [22, '22 dni'],
  ])('counts %i days as Polish does', (value, written) => {
    const holdDays: Slots = { holdDays: { type: 'count', value } };
    expect(say('hardship.illness', holdDays).text).toContain(`na ${written}.`);
  });

  it('answers from the nearest catalogue, with the figures of the own locale', () => {
    const slots: Slots = {
      balance: { type: 'money', amount: minor(123_456), currency: 'EUR' },
      title: { type: 'text', value: 'água' },
    };
    const text = (locale: string) => say('reminder.ask', slots, { locale }).text;
    expect(text('pt-PT')).toBe('Você vai conseguir pagar 1 234,56 € de água?');
    expect(text('pt-BR')).toBe('Você vai conseguir pagar € 1.234,56 de água?');
    expect(text('es-MX')).toBe('¿Podrá pagar EUR 1,234.56 por água?');
    expect(text('en-GB')).toBe('Will you be able to pay €1,234.56 for água?');
    expect(text('pl')).toMatch(/1 234,56 €/);
    expect(text('pt_BR')).toBe(text('pt-BR'));
    expect(text('pl-!')).toBe(text('pl'));
    expect(text('de-DE')).toBe('Will you be able to pay €1,234.56 for água?');
  });

  it('keeps amounts together with no-break spaces where the channel can show them', () => {
    const text = (channel: RenderRequest['channel']) => say('plan.status', plan, { channel }).text;
    expect(text('webchat')).toContain('600,01\u00a0zł');
    expect(text('sms')).toContain('1. 5 grudnia 2026: 200,00 zł');
    expect(text('voice')).toContain('Wpłata 1: 200,00 zł do 5 grudnia 2026.');
    for (const channel of CHANNELS) expect(text(channel)).not.toContain('\u202f');
  });

  it('brings its buttons in the language of the debtor, each fit for a button', () => {
    const { buttons } = say('greet.ask', { givenName: { type: 'text', value: 'Jan' } });
    expect(buttons).toEqual([
      { payload: 'cmd:affirm', label: 'Tak' },
      { payload: 'cmd:deny', label: 'Nie' },
      { payload: 'cmd:request_human', label: 'Połącz z człowiekiem' },
    ]);
    const label = {
      buttonId: 'option2',
      locale: 'es-ES',
      channel: 'whatsapp',
      today: localDate('2026-11-24'),
    } as const;
    expect(renderLabel(replies, label)).toBe('Opción 2');
  });

  it('tells its figures, its literals and the text with the slots left open', () => {
    const said = say('agreed.thanks', plan);
    expect(said.figures).toMatchObject({ total: '600,01 zł', instalments: '3' });
    expect(said.template).toBe(
      'Dziękuję, to ustalone. Razem {total}, {instalments} wpłaty:\n{schedule}\nO ten plan można tu zapytać w każdej chwili.',
    );
    expect(said.literals).toContain('Dziękuję, to ustalone. Razem ');
  });

  it('is refused where the reply or a slot is not what the manifest says', () => {
    expect(() => say('no.such', {})).toThrow(AppError);
    expect(() => say('plan.status', {})).toThrow(AppError);
    expect(() => say('plan.status', { ...plan, total: { type: 'count', value: 1 } })).toThrow(AppError);
  });
});

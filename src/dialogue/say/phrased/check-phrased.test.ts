import { describe, expect, it } from 'vitest';
import { localDate, minor } from '../../../kernel/index.ts';
import { render } from '../render.ts';
import { shippedReplies } from '../shipped-replies.fixture.ts';
import type { Slots, SlotValue } from '../slot-value.ts';
import { checkPhrased } from './check-phrased.ts';

const replies = shippedReplies();
const day = localDate('2026-06-30');
const VALUES: Readonly<Record<string, SlotValue>> = {
  holdDays: { type: 'count', value: 30 },
  promiseAmount: { type: 'money', amount: minor(30_000), currency: 'GBP' },
  promiseOn: { type: 'date', date: day },
  latestPromiseOn: { type: 'date', date: day },
  title: { type: 'text', value: 'electricity' },
  creditorName: { type: 'text', value: 'Energa' },
  balance: { type: 'money', amount: minor(120_000), currency: 'GBP' },
  principal: { type: 'money', amount: minor(100_000), currency: 'GBP' },
  interest: { type: 'money', amount: minor(15_000), currency: 'GBP' },
  fees: { type: 'money', amount: minor(5_000), currency: 'GBP' },
  dueOn: { type: 'date', date: day },
  options: { type: 'options', offers: [] },
};

/** Why words may not stand in place of a reply. */
function against(replyId: string, words: string, locale = 'en-GB') {
  const spec = replies.manifest.replies[replyId]!;
  const slots: Slots = Object.fromEntries(Object.keys(spec.slots).map((name) => [name, VALUES[name]!]));
  const { template } = render(replies, { replyId, locale, channel: 'webchat', slots, today: day });
  return checkPhrased(words, { replies, spec, template, locale });
}

describe('other words for a reply go out', () => {
  it.each([
    [
      'hardship.illness',
      'en-GB',
      'I am truly sorry to hear that, and I wish you well. Everything is paused for {holdDays} days. One of our people will see with you what helps.',
    ],
    [
      'promise.done',
      'en-GB',
      'Thank you so much. I have noted {promiseAmount} for {promiseOn}. If anything comes up, please just let me know here.',
    ],
    ['capacity.ask', 'en-GB', 'How much could you put aside for this each month without going short?'],
    ['offers.rejected', 'en-GB', 'That is all right, let us look together for something that fits better.'],
    [
      'offers.present',
      'en-GB',
      'Here are the ways to settle it:\n{options}\nYou can also propose something of your own. Which would suit you?',
    ],
    [
      'counter.refused',
      'en-GB',
      'Thank you very much for the proposal. I cannot agree to that, but there are other ways.',
    ],
    [
      'hardship.illness',
      'pl-PL',
      'Bardzo mi przykro to słyszeć, życzę dużo zdrowia. Wszystko jest wstrzymane na {holdDays} dni. Ktoś z naszego zespołu poszuka rozwiązania, które naprawdę pomoże.',
    ],
    ['offers.rejected', 'pl-PL', 'Rozumiem, poszukajmy razem czegoś, co będzie lepiej pasować.'],
    [
      'hardship.other',
      'pt-BR',
      'Obrigado por me contar, e sinto muito que esteja difícil agora. Tudo fica em pausa por {holdDays} dias, e alguém da nossa equipe vai ver com você o que pode ajudar.',
    ],
    ['offers.rejected', 'es-ES', 'Está bien, claro. Busquemos juntos algo que encaje mejor.'],
  ])('%s in %s', (replyId, locale, words) => {
    expect(against(replyId, words, locale)).toEqual([]);
  });
});

describe('words of a model are dropped where they', () => {
  const done =
    'Thank you, I have noted {promiseAmount} for {promiseOn}. If anything comes up, just tell me here';
  it.each([
    [
      'lose a value',
      'promise.done',
      'Thank you, I have noted that for {promiseOn}. If anything comes up, just tell me here.',
      'placeholder_missing',
    ],
    ['say a value twice', 'promise.done', `${done}: {promiseAmount}.`, 'placeholder_twice'],
    ['name a value of their own', 'promise.done', `${done}, {name}.`, 'placeholder_unknown'],
    [
      'break a placeholder',
      'promise.done',
      `${done.replace('{promiseOn}', '{{promiseOn}}')}.`,
      'placeholder_unknown',
    ],
    [
      'exchange amounts',
      'debt.details',
      'It is about {title} with {creditorName}. {balance} has been open since {dueOn}: {interest} for the service itself, {principal} interest and {fees} fees.',
      'placeholder_moved',
    ],
    [
      'count something else',
      'hardship.illness',
      'I am sorry to hear that, and I wish you well. Everything is paused for {holdDays} weeks. One of our people will work out with you what helps.',
      'placeholder_moved',
    ],
    [
      'turn a last day into a first',
      'promise.status',
      'You said you would pay {promiseAmount} after {promiseOn}. If you need another day, tell me which.',
      'placeholder_moved',
    ],
    [
      'put a list into a sentence',
      'offers.present',
      'These are ways to settle it: {options} and you can also propose something of your own. Which would suit you?',
      'placeholder_moved',
    ],
    [
      'make an amount larger',
      'promise.done',
      `${done.replace('{promiseAmount}', '{promiseAmount}k')}.`,
      'placeholder_moved',
    ],
    [
      'make an amount negative',
      'promise.done',
      `${done.replace('{promiseAmount}', '-{promiseAmount}')}.`,
      'placeholder_moved',
    ],
    ['bring a digit', 'promise.time', 'Of course, 5.', 'digit'],
    [
      'bring a number in words',
      'capacity.thanks',
      'Thank you for telling me, that helps us twelve times.',
      'number_word',
    ],
    [
      'bring a number in words of another language',
      'capacity.thanks',
      'Thank you for telling me, czterdzieści helps.',
      'number_word',
    ],
    ['bring a share', 'capacity.thanks', 'Thank you for telling me, that helps 20%.', 'percent'],
    [
      'bring a share in words',
      'capacity.thanks',
      'Thank you for telling me, that helps ten percent.',
      'percent',
    ],
    ['bring a weekday', 'capacity.thanks', 'Thank you for telling me on Friday, that helps.', 'date'],
    ['bring a month', 'capacity.thanks', 'Thank you for telling me in December, that helps.', 'date'],
    [
      'bring a day told by its distance',
      'capacity.thanks',
      'Thank you for telling me, that helps tomorrow.',
      'figure',
    ],
    ['bring a link', 'capacity.thanks', 'Thank you for telling me, see pay.example.com for that.', 'link'],
    ['bring an address', 'capacity.thanks', 'Thank you for telling me, that helps me@x.io', 'link'],
    ['bring a currency', 'capacity.thanks', 'Thank you for telling me, that helps € a lot.', 'figure'],
    ['bring a pictogram', 'capacity.thanks', 'Thank you for telling me, that helps 🙂', 'odd_character'],
    [
      'hide a letter of another script',
      'capacity.thanks',
      'Thank you for telling me, thаt helps.',
      'odd_character',
    ],
    [
      'hide an invisible sign',
      'capacity.thanks',
      'Thank you for telling me,\u200b that helps.',
      'odd_character',
    ],
    ['shout', 'capacity.thanks', 'Thank you for telling ME, that helps.', 'odd_word'],
    ['say a name', 'capacity.thanks', 'Thank you for telling me, dear Zorblax, that helps.', 'odd_word'],
    ['say a code', 'capacity.thanks', 'Thank you for telling me, that helps alpha_bravo.', 'odd_word'],
    ['speak another language', 'capacity.thanks', 'Gracias por decírmelo, eso ayuda.', 'wrong_language'],
    [
      'end in another language',
      'offers.rejected',
      'That is fine, let us look for something that fits better. Busquemos algo que encaje mejor.',
      'wrong_language',
    ],
    [
      'talk at length',
      'promise.time',
      `Of course. ${'We are here for you and you can tell us. '.repeat(5)}`,
      'too_long',
    ],
    ['leave most of it out', 'offers.rejected', 'That is fine.', 'too_short'],
    ['threaten', 'offers.rejected', 'That is fine, let us look for something better in court.', 'threat'],
    ['press', 'offers.rejected', 'That is fine, let us look for something immediately.', 'pressure'],
    ['promise', 'offers.rejected', 'That is fine, let us look for something cheaper for you.', 'promise'],
    [
      'ask for what is secret',
      'offers.rejected',
      'That is fine, tell me your card and let us look for something.',
      'secrets',
    ],
    [
      'change the terms',
      'offers.rejected',
      'That is fine, let us look for something with less interest.',
      'terms',
    ],
    [
      'turn a no into a yes',
      'counter.refused',
      'Thank you for the proposal. I can agree to that, and there are other ways.',
      'meaning_turned',
    ],
    ['turn a yes into a no', 'offers.instalments', 'Paying in parts is not possible.', 'meaning_turned'],
    [
      'ask where nothing is asked',
      'offers.rejected',
      'That is fine, shall we look for something that fits better?',
      'question',
    ],
    [
      'do not ask what is asked',
      'capacity.ask',
      'Tell me how much you could set aside for this each month without going short.',
      'question',
    ],
    [
      'speak of a debt before the person is known',
      'smalltalk',
      'Thank you, that is kind of you and your debt.',
      'hints_debt',
    ],
    [
      'ask for a word that the carrier keeps',
      'offers.rejected',
      'That is fine, reply STOP and let us look for something.',
      'carrier_keyword',
    ],
  ])('%s', (_what, replyId, words, reason) => {
    expect(against(replyId, words)).toContain(reason);
  });

  it.each([
    ['pl-PL', 'W porządku, poszukajmy czegoś w sądzie, co będzie lepiej pasować.', 'threat'],
    ['pl-PL', 'W porządku, umorzymy to i poszukajmy czegoś, co będzie lepiej pasować.', 'promise'],
    ['pl-PL', 'W porządku, natychmiast poszukajmy czegoś, co będzie pasować.', 'pressure'],
    ['pt-BR', 'Tudo bem, vamos procurar algo na justiça que sirva melhor.', 'threat'],
    ['pt-BR', 'Tudo bem, vamos procurar algo com desconto que sirva melhor.', 'promise'],
    ['es-ES', 'Está bien, busquemos algo en el juzgado que encaje mejor.', 'threat'],
    ['es-ES', 'Está bien, busquemos ahora mismo algo que encaje mejor.', 'pressure'],
  ])('say in %s: %s', (locale, words, reason) => {
    expect(against('offers.rejected', words, locale)).toContain(reason);
  });
});

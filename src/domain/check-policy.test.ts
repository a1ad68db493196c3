import { describe, expect, it } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { policyOf } from './domain.fixture.ts';
import type { AuthorityBand, Policy } from './policy.ts';

const consumer = policyOf('consumer');
const { authority, concessions, scoring } = consumer;

function bot(change: Partial<Policy['authority']['bot']>): Policy {
  return { ...consumer, authority: { ...authority, bot: { ...authority.bot, ...change } } };
}

function band(change: Partial<AuthorityBand>): AuthorityBand {
  return { ...authority.bot.bands[0]!, ...change };
}

describe('a policy', () => {
  it.each(['consumer', 'business', 'early'] as const)('%s as shipped makes sense', (name) => {
    expect(checkPolicy(policyOf(name))).toEqual([]);
    expect(policyOf(name).id).toBe(name);
  });

  const broken: [string, Policy, string][] = [
    [
      'bands that do not rise',
      bot({ bands: [band({ fromDaysPastDue: 30 }), band({ fromDaysPastDue: 30 })] }),
      'authority.bot.bands[1].fromDaysPastDue',
    ],
    [
      'an older debt with less discount',
      bot({ bands: [band({ maxDiscountBps: 500 }), band({ fromDaysPastDue: 90, maxDiscountBps: 400 })] }),
      'authority.bot.bands[1]',
    ],
    ['no band at all', bot({ bands: [] }), 'authority.bot.bands'],
    ['a role that may not take the whole', bot({ allowedKinds: ['lump_sum'] }), 'authority.bot.allowedKinds'],
    [
      'a bot above its agents',
      bot({ bands: [band({ maxDiscountBps: 9_000 })] }),
      'authority.agent.bands at -366 days past due',
    ],
    ['a bot that waits longer than agents', bot({ maxDelayDays: 300 }), 'authority.agent.maxDelayDays'],
    ['a bot that goes below the value', bot({ belowValue: true }), 'authority.agent.belowValue'],
    ['a share above the whole', bot({ minFirstPaymentBps: 10_001 }), 'authority.bot.minFirstPaymentBps'],
    [
      'a concession above half of the one before',
      { ...consumer, concessions: { ...concessions, stepsBps: [2_000, 1_001] } },
      'concessions.stepsBps[1]',
    ],
    [
      'four concessions',
      { ...consumer, concessions: { ...concessions, stepsBps: [1_000, 500, 250, 125] } },
      'concessions.stepsBps',
    ],
    [
      'concessions that open everything',
      { ...consumer, concessions: { ...concessions, openingBps: 8_000, stepsBps: [2_000] } },
      'concessions.stepsBps',
    ],
    ['weights that do not sum to one', { ...consumer, scoring: { ...scoring, fit: 0.5 } }, 'scoring'],
    [
      'an acceptance that rises with the burden',
      { ...consumer, acceptance: { ...consumer.acceptance, burden: 0.1 } },
      'acceptance.burden',
    ],
    [
      'a debt that gains by ageing',
      {
        ...consumer,
        value: {
          ...consumer.value,
          continuation: [
            { fromDaysPastDue: 0, valueBps: 5_000 },
            { fromDaysPastDue: 30, valueBps: 6_000 },
          ],
        },
      },
      'value.continuation[1]',
    ],
    [
      'one factor for verification',
      { ...consumer, verification: { ...consumer.verification, factorsNeeded: 1 } },
      'verification.factorsNeeded',
    ],
    [
      'half a minor unit',
      { ...consumer, amounts: { PLN: { ...consumer.amounts['PLN']!, roundTo: 0.5 } } },
      'amounts.PLN.roundTo',
    ],
    ['a currency that is none', { ...consumer, amounts: { zł: consumer.amounts['PLN']! } }, 'amounts.zł'],
    [
      'a thirteenth month',
      { ...consumer, restructuring: { ...consumer.restructuring, seasonMonths: [13] } },
      'restructuring.seasonMonths[0]',
    ],
    [
      'no silence at all',
      { ...consumer, silence: { voiceSeconds: [], chatSeconds: [60] } },
      'silence.voiceSeconds',
    ],
    ['what is not a number', { ...consumer, version: Number.NaN }, 'version'],
  ];

  it.each(broken)('with %s is refused, with the place and what to do', (_what, policy, path) => {
    const problems = checkPolicy(policy);
    expect(problems.map((problem) => problem.place)).toContain(`flows/policies/consumer.json ${path}`);
    expect(problems.every((problem) => problem.fix.length > 0)).toBe(true);
  });
});

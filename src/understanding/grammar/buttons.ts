import type { Heard, HearInput } from '../../dialogue/index.ts';
import { COMMAND_TYPES, type Command } from '../../domain/index.ts';
import { languageOf } from '../../kernel/index.ts';

/**
 * What a pressed button means. Payloads: `cmd:<command>`, `offer:<offerId>` (an acceptance). The button of an offer
 * that is gone accepts nothing: it names an offer that the flow does not find, and the flow says what there is. A
 * command that does not exist is dropped as `unknown_command`.
 */
export function hearButton(input: HearInput): Omit<Heard, 'ms'> {
  const payload = input.button ?? '';
  const at = payload.indexOf(':');
  const kind = payload.slice(0, at);
  const value = payload.slice(at + 1);
  if (kind === 'cmd') {
    const type = COMMAND_TYPES.find((known) => known === value);
    return type === undefined
      ? unknown(input, payload, value, 'unknown_command')
      : answer(input, [{ type, evidence: payload }], []);
  }
  if (kind !== 'offer' || value === '') return unknown(input, payload, payload, 'unknown_command');
  const offer = input.offers.find(({ id }) => id === value);
  const command: Command = {
    type: 'accept_offer',
    offer_id: value,
    ...(offer === undefined ? {} : { option_index: offer.index }),
    evidence: payload,
  };
  return answer(input, [command], []);
}

function unknown(input: HearInput, evidence: string, type: string, reason: string): Omit<Heard, 'ms'> {
  return answer(input, [{ type: 'cannot_understand', evidence }], [{ type, evidence, reason }]);
}

function answer(input: HearInput, commands: Heard['commands'], dropped: Heard['dropped']): Omit<Heard, 'ms'> {
  return {
    language: languageOf(input.locale) ?? 'en',
    languageCertain: false,
    commands,
    dropped,
    via: 'button',
  };
}

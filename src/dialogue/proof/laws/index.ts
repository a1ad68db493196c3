import type { Law } from '../judged.ts';
import { everyContactAsked, nothingDisclosed, strangersForgotten } from './disclosure.ts';
import { ownerSpeaksAlone, peopleObeyed, queueKept, silenceEnds } from './people.ts';
import { crisisStays, protocolAnswered } from './protocol.ts';
import { distressSpared, onlyReadBackBinds, optionsAreThere, promisesAhead, withinLimits } from './terms.ts';

/** The laws that every step of a flow must keep. */
export const LAWS: readonly Law[] = [
  protocolAnswered,
  crisisStays,
  nothingDisclosed,
  everyContactAsked,
  strangersForgotten,
  withinLimits,
  onlyReadBackBinds,
  promisesAhead,
  optionsAreThere,
  distressSpared,
  queueKept,
  peopleObeyed,
  ownerSpeaksAlone,
  silenceEnds,
];

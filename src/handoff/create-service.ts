import type { AgentTextDoubts } from '../dialogue/index.ts';
import type { Case, Policy } from '../domain/index.ts';
import type { Clock } from '../kernel/index.ts';
import { decisionSupport, weighDecision } from './decision-support.ts';
import type { HandoffStore } from './ports.ts';
import type { HandoffService, ReplyWarning } from './service.ts';

export interface HandoffServiceOptions {
  readonly store: HandoffStore;
  readonly clock: Clock;
  /** The policy that the conversations of a case are decided by. */
  policyOf(debt: Case): Policy;
  /** What is doubtful in a person's words to the debtor (`doubtsOf`). A warning, never a refusal. */
  checkText(conversationId: string, text: string): Promise<AgentTextDoubts>;
}

/** Wraps the store of the console with what the domain allows. */
export function createHandoffService(options: HandoffServiceOptions): HandoffService {
  const { store, clock, policyOf, checkText } = options;
  const groundOf = async (conversationId: string) => {
    const view = await store.view(conversationId);
    return view === undefined ? undefined : { view, policy: policyOf(view.case), now: clock.now() };
  };
  return {
    queue: () => store.queue(),
    turns: (conversationId) => store.turns(conversationId),
    decisions: (conversationId) => store.decisions(conversationId),
    claim: (conversationId, agent) => store.claim(conversationId, agent),

    async view(conversationId, agent) {
      const ground = await groundOf(conversationId);
      return ground === undefined
        ? undefined
        : { view: ground.view, support: decisionSupport(ground, agent) };
    },

    async reply(conversationId, agent, { clientId, text, controlEpoch, acknowledged }) {
      const warnings = warningsOf(await checkText(conversationId, text));
      if (warnings.length > 0 && !acknowledged) return { ok: true, sent: false, warnings };
      const outcome = await store.reply(conversationId, agent, { clientId, text, controlEpoch });
      return outcome.ok ? { ok: true, sent: true, warnings } : outcome;
    },

    async decide(conversationId, agent, request) {
      const ground = await groundOf(conversationId);
      if (ground === undefined) return { ok: false, reason: 'nothing_to_decide' };
      const { view } = ground;
      if (view.controller !== agent.id || view.controlEpoch !== request.controlEpoch) {
        return { ok: false, reason: 'not_owner' };
      }
      const weighed = weighDecision(ground, agent, request);
      if (!weighed.ok) return weighed;
      return store.decide(conversationId, agent, {
        decision: request.decision,
        controlEpoch: request.controlEpoch,
        ...(weighed.offer !== undefined && { offer: weighed.offer }),
        ...(request.decision === 'refuse' && { reason: request.reason }),
      });
    },

    giveBack: (conversationId, agent, { controlEpoch, resume }) =>
      store.giveBack(conversationId, agent, controlEpoch, resume),
  };
}

function warningsOf({ figures, hints }: AgentTextDoubts): readonly ReplyWarning[] {
  return [
    ...figures.map((words): ReplyWarning => ({ code: 'unknown_figure', words })),
    ...hints.map((words): ReplyWarning => ({ code: 'discloses_debt', words })),
  ];
}

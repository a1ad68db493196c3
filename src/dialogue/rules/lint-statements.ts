import type { Rule } from '../../domain/index.ts';
import type { Problem } from '../../kernel/index.ts';
import { STATEMENT_SLOT_NAMES } from '../add-statements.ts';
import { nearest } from '../flow/nearest.ts';
import type { Replies } from '../say/index.ts';
import type { RuleBook } from './read-rules.ts';

/**
 * Statements that packs order must be in the catalogue, reviewed, and hold what the rule needs: whoever edits
 * words cannot take them away.
 */
export function lintStatements({ packs }: RuleBook, { manifest }: Replies): Problem[] {
  return packs.flatMap((pack) =>
    pack.rules.flatMap((rule) =>
      findings(rule, manifest.replies).map(([problem, fix]) => ({
        place: `flows/rules/${pack.id}.json > ${rule.id}`,
        problem,
        fix,
      })),
    ),
  );
}

function findings(rule: Rule, replies: Replies['manifest']['replies']): [string, string][] {
  const found: [string, string][] = [];
  for (const { kind, params } of rule.when) {
    const named = kind === 'saysAny' ? params.replies : kind === 'saidBefore' ? [params.reply] : [];
    for (const name of named.filter((one) => replies[one] === undefined)) {
      const near = nearest(name, Object.keys(replies));
      found.push([`asks for the reply ${name}, which is in no catalogue`, `did you mean ${near}?`]);
    }
  }
  const { action } = rule;
  if (action.kind !== 'say') return found;
  const { reply } = action;
  const spec = replies[reply];
  if (spec === undefined) {
    const fix = 'put the statement back into prompts/replies: the law asks for it';
    return [...found, [`orders the statement ${reply}, which is in no catalogue`, fix]];
  }
  const gone = action.needs.filter((slot) => spec.slots[slot] === undefined);
  if (gone.length > 0) {
    const fix = `give the reply the slots ${gone.join(', ')} again, in replies.json and in every text`;
    found.push([`needs ${gone.join(', ')} in the statement ${reply}, which has lost them`, fix]);
  }
  const foreign = Object.keys(spec.slots).filter((slot) => !STATEMENT_SLOT_NAMES.includes(slot));
  if (foreign.length > 0) {
    const fix = `a statement may name ${STATEMENT_SLOT_NAMES.join(', ')}`;
    found.push([`orders the statement ${reply}, which names ${foreign.join(', ')}`, fix]);
  }
  if (spec.fixed !== true) {
    const fix = 'mark the reply fixed: true in replies.json';
    found.push([`orders the statement ${reply}, which a model may put in other words`, fix]);
  }
  if (spec.asks || spec.buttons.length > 0) {
    const fix = 'take the question and the buttons out of the statement';
    found.push([`orders the statement ${reply}, which asks something`, fix]);
  }
  const verified = rule.when.some(({ kind, params }) => kind === 'contactVerified' && params.is);
  if (spec.discloses && !verified) {
    const fix = 'add the condition contactVerified with is: true';
    found.push([`orders the statement ${reply}, which speaks of a debt, to contacts not verified`, fix]);
  }
  return found;
}

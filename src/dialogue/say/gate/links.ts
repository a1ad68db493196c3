import type { Figure } from './figure.ts';
import type { NormalText } from './normalise.ts';

const SCHEME = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|tel:|sms:)\S+/giu;
const AT = /\S*@\S+/gu;
const DOMAIN = /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}-])(?::\d+)?(?:[/?#]\S*)?/giu;
/** A link written so that a program does not see it. */
const DISGUISED =
  /\bhxxps?\b|\[(?:\.|dot|at)\]|\((?:\.|dot|at)\)|(?<!\p{L})(?:dot|kropka|ponto|punto) (?:com|net|org|info|pl|br|es|pt|mx|eu|io|me|co|app)(?!\p{L})/gu;

/** Abbreviations that look like domains. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['m.in', 'p.ej', 'sp.k']);

/** Links, e-mail addresses and handles; in `strict` also disguised ones. */
export function findLinks(text: NormalText, strict: boolean): Figure[] {
  const found: Figure[] = [];
  for (const pattern of strict ? [SCHEME, AT, DOMAIN, DISGUISED] : [SCHEME, AT, DOMAIN]) {
    for (const match of text.folded.matchAll(pattern)) {
      const link = match[0].replace(/[.,;:!?)\]'"»”]+$/u, '');
      const span = { start: match.index, end: match.index + link.length };
      const within = found.some(({ start, end }) => start <= span.start && span.end <= end);
      if (!within && !ABBREVIATIONS.has(link)) found.push({ kind: 'literal', ...span });
    }
  }
  return found;
}

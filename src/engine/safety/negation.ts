import type { Token } from './tokens.ts';
import { bodySites, doubts, listJoiners, negationFillers, negators, plainNo } from './words.ts';

/**
 * True only when the signs at these tokens are clearly denied: 'no chest pain', 'chest isn't tight', 'chest pain? no', 'chest pain free'.
 * Anything that makes the denial conditional ('no chest pain until km 20') counts as a sign.
 */
export function isNegated(at: readonly number[], tokens: readonly Token[]): boolean {
  const first = at[0] ?? 0;
  const last = at[at.length - 1] ?? 0;
  if (answered(tokens, last + 1)) return true;
  const inside = tokens.slice(first, last + 1);
  const after = clause(tokens, last + 1).slice(0, 2);
  if ([...inside, ...after].some((token) => doubts.has(token.text))) return false;
  if (inside.some((token) => token.text === 'but')) return false;
  if (takenBack(tokens, first, last)) return false;
  return at.some((one, nth) => deniedAt(tokens, one, at[nth - 1] ?? -1));
}

/** 'used to have no chest pain', 'no chest pain at first', 'never chest pain, but today I did': what was denied of another day says nothing of this one. */
function takenBack(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.map((token) => token.text);
  const before = words.slice(Math.max(0, first - 6), first).join(' ');
  const end = tokens.findIndex((token, at) => at > last && token.kind === 'stop');
  const after = words.slice(last + 1, end < 0 ? undefined : end).join(' ');
  return (
    /\bused to\b|\busually\b|\bnormally\b/.test(before) ||
    /^(?:at first|initially|earlier|yesterday|before|in the beginning)\b/.test(after) ||
    /(?:\bbut|,) (?:now|today|then|later|this time|it is|its|i did|i do|there is|it started)\b/.test(after)
  );
}

/** A negator right before the token, with nothing but fillers between; two negators take each other back. */
function deniedAt(tokens: readonly Token[], at: number, stopAt: number): boolean {
  let denials = 0;
  let joined = false;
  for (let i = at - 1; i > stopAt; i--) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.kind !== 'blank')) break;
    if (negators.has(token.text)) denials++;
    else if (doubts.has(token.text)) return false;
    else if (listJoiners.has(token.text)) joined = true;
    else if (!(negationFillers.has(token.text) || bodySites.has(token.text) || (joined && at - i <= 5))) break;
  }
  return denials === 1;
}

/** 'chest pain? no' and 'chest pain: none', and nothing else in that answer; or 'chest pain free'. */
function answered(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next];
  if (mark?.kind === 'word' && mark.text === 'free') return true;
  if (mark?.kind !== 'question' && mark?.kind !== 'comma') return false;
  const reply = tokens[next + 1];
  const end = tokens[next + 2];
  return (
    reply !== undefined &&
    plainNo.has(reply.text) &&
    (end === undefined || (end.kind !== 'word' && end.kind !== 'blank')) &&
    !(mark.kind === 'comma' && end?.kind === 'question')
  );
}

function clause(tokens: readonly Token[], from: number): readonly Token[] {
  const rest = tokens.slice(from);
  const end = rest.findIndex((token) => token.kind !== 'word' || token.text === 'but');
  return end < 0 ? rest : rest.slice(0, end);
}

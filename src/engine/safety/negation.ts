import type { Tally, Token } from './tokens.ts';
import { bodySites, doubts, listJoiners, mere, mereStates, negationFillers, negators, plainNo } from './words.ts';

/**
 * Tells of signs whether they are clearly denied: 'no chest pain', 'chest isn't tight', 'chest pain? no', 'chest pain free'.
 * Anything that makes the denial conditional ('no chest pain until km 20') counts as a sign. `at` are the tokens of one sign, in their order.
 */
export function denialsIn(tokens: readonly Token[], tally: Tally): (at: readonly number[]) => boolean {
  const denied = runsOf(tokens, tally);
  const takenBack = takingBack(tokens, tally);
  return (at) => {
    const first = at[0] ?? 0;
    const last = at[at.length - 1] ?? 0;
    tally.steps += last - first + 3;
    if (answered(tokens, last + 1)) return true;
    for (let i = first; i <= last; i++) {
      const { text = '' } = tokens[i] ?? {};
      if (doubts.has(text) || text === 'but') return false;
    }
    for (let i = last + 1; i <= last + 2; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || token.text === 'but') break;
      if (doubts.has(token.text) && !isMere(tokens, i)) return false;
    }
    if (takenBack(first, last)) return false;
    return at.some((token, nth) => denied(token, at[nth - 1] ?? -1));
  };
}

/** 'just tired', 'only sore legs': what comes instead of the sign is harmless, so nothing is taken back. */
function isMere(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return mere.has(tokens[at]?.text ?? '') && after?.kind === 'word' && mereStates.has(after.text);
}

/** How far back a list may reach a sign: 'no cough or sore throat or chest pain'. */
const LIST = 5;
/** How many words before a sign may say that it is of other days. */
const HABIT = 6;

type Role = 'no' | 'doubt' | 'list' | 'between' | 'other' | 'end';

function roleOf({ kind, text }: Token): Role {
  if (kind !== 'word' && kind !== 'blank') return 'end';
  if (negators.has(text)) return 'no';
  if (doubts.has(text)) return 'doubt';
  if (listJoiners.has(text)) return 'list';
  return negationFillers.has(text) || bodySites.has(text) ? 'between' : 'other';
}

/**
 * True for a token with a negator right before it, with nothing but fillers between; two negators take each other back.
 * Of every run of negators and fillers the beginning and the count of negators are known beforehand, so a long one is walked once, not once a sign.
 */
function runsOf(tokens: readonly Token[], tally: Tally): (at: number, stopAt: number) => boolean {
  const roles = tokens.map(roleOf);
  const starts: number[] = [];
  const noes = [0];
  for (const [i, role] of roles.entries()) {
    const passes = role === 'no' || role === 'list' || role === 'between';
    starts.push(passes ? (starts[i - 1] ?? 0) : i + 1);
    noes.push((noes[i] ?? 0) + (role === 'no' ? 1 : 0));
  }
  tally.steps += tokens.length;
  return (at, stopAt) => {
    let denials = 0;
    let joined = false;
    for (let i = at - 1; i > stopAt && at - i <= LIST; i--) {
      tally.steps++;
      const role = roles[i];
      if (role === 'no') denials++;
      else if (role === 'doubt') return false;
      else if (role === 'list') joined = true;
      else if (role !== 'between' && !(role === 'other' && joined)) return denials === 1;
    }
    const rest = at - LIST - 1;
    if (rest <= stopAt) return denials === 1;
    const start = starts[rest] ?? 0;
    if (start - 1 > stopAt && roles[start - 1] === 'doubt') return false;
    return denials + (noes[rest + 1] ?? 0) - (noes[Math.max(start, stopAt + 1)] ?? 0) === 1;
  };
}

/** 'used to have no chest pain', 'no chest pain at first', 'never chest pain, but today I did': what was denied of another day says nothing of this one. */
function takingBack(tokens: readonly Token[], tally: Tally): (first: number, last: number) => boolean {
  const said = (at: number, phrases: readonly string[]): boolean =>
    phrases.some((phrase) => phrase.split(' ').every((word, nth) => tokens[at + nth]?.text === word));
  /** Where the last word of habit up to each token begins. */
  const habits: number[] = [];
  for (const [i, { text }] of tokens.entries()) {
    const begins =
      text === 'usually' || text === 'normally' ? i : text === 'to' && said(i - 1, ['used to']) ? i - 1 : -1;
    habits.push(begins < 0 ? (habits[i - 1] ?? -1) : begins);
  }
  /** Whether a turn follows between each token and the end of its sentence. */
  const turns: boolean[] = [];
  for (const [i, { kind, text }] of [...tokens.entries()].reverse()) {
    const begins = (text === 'but' || text.endsWith(',')) && said(i + 1, turning);
    turns[i] = kind !== 'stop' && (begins || (turns[i + 1] ?? false));
  }
  tally.steps += 2 * tokens.length;
  return (first, last) =>
    (first > 0 && (habits[first - 1] ?? -1) >= Math.max(0, first - HABIT)) ||
    said(last + 1, beginnings) ||
    (turns[last + 1] ?? false);
}

const beginnings = ['at first', 'initially', 'earlier', 'yesterday', 'before', 'in the beginning'];
const turning = [
  'now',
  'today',
  'then',
  'later',
  'this time',
  'it is',
  'its',
  'i did',
  'i do',
  'there is',
  'it started',
];

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

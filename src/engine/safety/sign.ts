import { isNegated } from './negation.ts';
import { type When, whenOf } from './past.ts';
import { type Classes, compile, matches, type Pattern, wordsOf } from './pattern.ts';
import type { Token } from './tokens.ts';

/**
 * What makes a red flag, compiled from a line of data. A line joins ideas, each a pattern or `@name` for any pattern of a list:
 * `calf & warm` both near each other in one sentence, in any order · `diabetic + shaky` both anywhere in the message ·
 * `collapsed - came round` the first only without the second near it.
 */
export interface Sign {
  readonly groups: readonly (readonly Idea[])[];
  readonly unless: readonly Idea[];
}

type Idea = readonly Pattern[];
export type Lists = Readonly<Record<string, readonly string[]>>;

/** Words that may stand between two ideas that are near each other. */
const REACH = 10;

/** Turns lines of data into signs; ideas that several lines share are compiled, and later looked for, only once. */
export function signMaker(classes: Classes, lists: Lists): (line: string) => Sign {
  const ideas = new Map<string, Idea>();
  const patternsOf = (text: string): readonly string[] =>
    text.includes('@')
      ? text.split('|').flatMap((one) => (one.startsWith('@') ? listed(one.slice(1)).flatMap(patternsOf) : [one]))
      : [text];
  const listed = (name: string): readonly string[] => {
    const list = lists[name];
    if (!list) throw new Error(`unknown list of signs @${name}`);
    return list;
  };
  const ideaOf = (text: string): Idea => {
    const idea = ideas.get(text) ?? patternsOf(text).map((one) => compile(one, classes));
    ideas.set(text, idea);
    return idea;
  };
  return (line) => {
    const [wanted = '', ...unless] = line.split(' - ');
    return {
      groups: wanted.split(' + ').map((group) => group.split(' & ').map(ideaOf)),
      unless: unless.map(ideaOf),
    };
  };
}

/** Every whole word of a sign. */
export function wordsOfSign({ groups, unless }: Sign): readonly string[] {
  return [...groups.flat(), ...unless].flat().flatMap(wordsOf);
}

interface Place {
  readonly at: readonly number[];
  readonly when: When;
}

/** Looks for signs in one message; a sign that is only told of another time counts when that time is among `times`. */
export function reader(tokens: readonly Token[]): { has(sign: Sign, times: readonly When[]): boolean } {
  const sentences = sentencesOf(tokens);
  const seen = new Map<Idea, readonly Place[]>();
  const placesOf = (idea: Idea): readonly Place[] => {
    const known = seen.get(idea);
    if (known) return known;
    const places = idea
      .flatMap((one) => matches(one, tokens))
      .filter((at) => !isNegated(at, tokens))
      .map((at) => ({ at, when: whenOf(at, tokens) }));
    seen.set(idea, places);
    return places;
  };
  const near = (a: readonly number[], b: readonly number[]): boolean =>
    (b[0] ?? 0) - (a.at(-1) ?? 0) <= REACH + 1 &&
    (a[0] ?? 0) - (b.at(-1) ?? 0) <= REACH + 1 &&
    sentences[a[0] ?? 0] === sentences[b[0] ?? 0];
  const apart = (a: readonly number[], b: readonly number[]): boolean => !a.some((one) => b.includes(one));
  const besides = (at: readonly number[], ideas: readonly Idea[]): boolean =>
    ideas.some((idea) => placesOf(idea).some((there) => near(at, there.at)));
  return {
    has({ groups, unless }, times) {
      return groups.every(([anchor = [], ...others]) =>
        placesOf(anchor).some(
          ({ at, when }) =>
            times.includes(when) &&
            others.every((other) => placesOf(other).some((there) => near(at, there.at) && apart(at, there.at))) &&
            !besides(at, unless),
        ),
      );
    },
  };
}

function sentencesOf(tokens: readonly Token[]): readonly number[] {
  let sentence = 0;
  return tokens.map(({ kind }) => (kind === 'stop' || kind === 'question' ? ++sentence : sentence));
}

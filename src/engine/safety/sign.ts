import { denialsIn } from './negation.ts';
import { timesIn, type When } from './past.ts';
import { type Indexed, type Lexicon, matches, type Pattern, wordsOf } from './pattern.ts';
import type { Token } from './tokens.ts';

/**
 * What makes a red flag, compiled from a line of method/red-flags/ (grammar.txt there). A line joins ideas, each a pattern or `@name` for any
 * pattern of a list: every group must be somewhere in the message, its ideas near each other, and none of `unless` near its first.
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
export function signCompiler(lexicon: Lexicon, lists: Lists): (line: string) => Sign {
  const ideas = new Map<string, Idea>();
  const patternsOf = (text: string): readonly string[] =>
    text.includes('@')
      ? text
          .split('|')
          .flatMap((choice) => (choice.startsWith('@') ? listed(choice.slice(1)).flatMap(patternsOf) : [choice]))
      : [text];
  const listed = (name: string): readonly string[] => {
    const list = lists[name];
    if (!list) throw new Error(`unknown list of signs @${name}`);
    return list;
  };
  const ideaOf = (text: string): Idea => {
    const idea = ideas.get(text) ?? patternsOf(text).map((pattern) => lexicon.compile(pattern));
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
  readonly first: number;
  readonly last: number;
  readonly when: When;
}

/** Where an idea stands, by the first token; `widest` is the most tokens between the first and the last of one place. */
interface Places {
  readonly all: readonly Place[];
  readonly widest: number;
}

/** Looks for signs in one message; a sign that is only told of another time counts when that time is among `times`. */
export function signFinder(text: Indexed): { has(sign: Sign, times: readonly When[]): boolean } {
  const { tokens, tally } = text;
  const sentences = sentencesOf(tokens);
  const isDenied = denialsIn(tokens, tally);
  const whenWas = timesIn(tokens, tally);
  const seen = new Map<Idea, Places>();
  const placesOf = (idea: Idea): Places => {
    const known = seen.get(idea);
    if (known) return known;
    const all: Place[] = [];
    let widest = 0;
    for (const pattern of idea) {
      for (const at of matches(pattern, text)) {
        if (isDenied(at)) continue;
        const first = at[0] ?? 0;
        const last = at.at(-1) ?? 0;
        widest = Math.max(widest, last - first);
        all.push({ at, first, last, when: whenWas(first, last) });
      }
    }
    if (idea.length > 1) all.sort((a, b) => a.first - b.first);
    const places = { all, widest };
    seen.set(idea, places);
    return places;
  };
  /** True when the idea stands near `here`, in the same sentence; with `apart`, made of other words. */
  const isNear = (here: Place, idea: Idea, apart: boolean): boolean => {
    const { all, widest } = placesOf(idea);
    for (let i = firstFrom(all, here.first - REACH - 1 - widest); i < all.length; i++) {
      const there = all[i];
      tally.steps++;
      if (!there || there.first - here.last > REACH + 1) return false;
      if (here.first - there.last > REACH + 1 || sentences[here.first] !== sentences[there.first]) continue;
      if (!apart || !here.at.some((token) => there.at.includes(token))) return true;
    }
    return false;
  };
  const stands = (idea: Idea): boolean => placesOf(idea).all.length > 0;
  return {
    has({ groups, unless }, times) {
      return groups.every(
        ([anchor = [], ...others]) =>
          stands(anchor) &&
          others.every(stands) &&
          placesOf(anchor).all.some((here) => {
            tally.steps++;
            return (
              times.includes(here.when) &&
              others.every((other) => isNear(here, other, true)) &&
              !unless.some((idea) => isNear(here, idea, false))
            );
          }),
      );
    },
  };
}

/** The index of the first place that begins at this token or behind it. */
function firstFrom(places: readonly Place[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentencesOf(tokens: readonly Token[]): readonly number[] {
  let sentence = 0;
  return tokens.map(({ kind }) => (kind === 'stop' || kind === 'question' ? ++sentence : sentence));
}

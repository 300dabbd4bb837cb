import { conceptNames, conceptsOf } from './concepts.ts';

/** A page and all ways to ask for it. */
export interface Askable<Id extends string> {
  readonly id: Id;
  readonly ways: readonly string[];
}

export interface Scored<Id extends string> {
  readonly id: Id;
  /** 0 to about 1.7: how well the page fits the question. */
  readonly score: number;
}

export interface PageScorer<Id extends string> {
  /** All pages, best first. */
  score(question: string): readonly Scored<Id>[];
}

/** How the three views of a page count: its likest way of asking, its whole vocabulary, and how much its words are its own. */
const counts = { way: 0.5, cover: 0.8, own: 0.4 } as const;
/** What a word weighs that no page knows: it may be chat, or the whole question. */
const UNKNOWN = 0.35;
/** A word that is in no table and was heard a single time may have been chat there, too. */
const ONCE = 0.6;
/** Ways of asking that are added in thought, so that a page with few ways is not sure of itself. */
const CAUTION = 4;
/** From so many ways on a page counts as fully heard: a long list must not thin out its own words. */
const FULL = 12;
/** What nearly all ways of a page name (its ice, its bath), a question for it names as well: that share of the ways, and what is left of the score without. */
const anchor = { share: 0.75, missing: 0.85 } as const;

/** How and when something is asked. It tells pages about one thing apart; a question about nothing else is about nothing. */
const asking: ReadonlySet<string> = new Set(
  `howmuch howlong when often why who before after instead without worth okay remedy night morning minutes toomuch straightafter again change
  must may should howto which`.split(/\s+/),
);
const ASKING = 1.2;

/** Learns which concepts belong to which page, and which are rare, and so telling, a page a piece (piecemeal.ts). Built once, pure after that. */
export function* pageScorer<Id extends string>(pages: readonly Askable<Id>[]): Generator<void, PageScorer<Id>> {
  const learnt: Learnt<Id>[] = [];
  for (const page of pages) {
    learnt.push(learn(page));
    yield;
  }
  const weight = weighing(learnt);
  const everywhere = new Map<string, number>();
  for (const { rates } of learnt)
    for (const [concept, rate] of rates) everywhere.set(concept, (everywhere.get(concept) ?? 0) + rate);
  const known: ReadonlySet<string> = new Set(everywhere.keys());
  const sum = (concepts: Iterable<string>) => [...concepts].reduce((total, concept) => total + weight(concept), 0);
  const sized = learnt.map((page) => ({
    ...page,
    ways: page.ways.map((concepts) => ({ concepts, size: sum(concepts) })),
  }));

  return {
    score(question) {
      const said = conceptsOf(question, known).map((concept) => ({ concept, weight: weight(concept) }));
      const size = said.reduce((total, { weight }) => total + weight, 0) || 1;
      return sized
        .map(({ id, ways, rates, anchors }) => {
          if (!said.some(({ concept }) => rates.has(concept) && !asking.has(concept))) return { id, score: 0 };
          let likest = 0;
          for (const way of ways) {
            let both = 0;
            for (const { concept, weight } of said) if (way.concepts.has(concept)) both += weight;
            likest = Math.max(likest, (2 * both) / (size + way.size));
          }
          let cover = 0;
          let own = 0;
          for (const { concept, weight } of said) {
            const rate = rates.get(concept) ?? 0;
            cover += weight * Math.min(1, Math.sqrt(2 * rate));
            own += (weight * rate) / (everywhere.get(concept) ?? 1);
          }
          const score = counts.way * likest + (counts.cover * cover + counts.own * own) / size;
          const anchored = anchors.length === 0 || said.some(({ concept }) => anchors.includes(concept));
          return { id, score: anchored ? score : score * anchor.missing };
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

interface Learnt<Id extends string> {
  readonly id: Id;
  readonly ways: readonly ReadonlySet<string>[];
  /** How many of the ways hold a concept. */
  readonly times: ReadonlyMap<string, number>;
  /** 0 to 1: how much of the page a concept is. */
  readonly rates: ReadonlyMap<string, number>;
  readonly anchors: readonly string[];
}

function learn<Id extends string>(page: Askable<Id>): Learnt<Id> {
  const ways = page.ways.map((way): ReadonlySet<string> => new Set(conceptsOf(way))).filter((way) => way.size > 0);
  const times = new Map<string, number>();
  for (const way of ways) for (const concept of way) times.set(concept, (times.get(concept) ?? 0) + 1);
  const full = Math.min(ways.length, FULL) + CAUTION;
  const rates = new Map([...times].map(([concept, at]) => [concept, Math.min(1, at / full)]));
  const anchors = [...times].filter(([concept, at]) => !asking.has(concept) && at / ways.length >= anchor.share);
  return { id: page.id, ways, times, rates, anchors: anchors.map(([concept]) => concept) };
}

/** What a concept weighs: the fewer pages it is at home on, the more it tells. */
function weighing(pages: readonly Learnt<string>[]): (concept: string) => number {
  const spread = new Map<string, number>();
  const total = new Map<string, number>();
  for (const { times } of pages)
    for (const [concept, at] of times) {
      // A page where a single way uses it is half a home.
      spread.set(concept, (spread.get(concept) ?? 0) + Math.min(1, at / 2));
      total.set(concept, (total.get(concept) ?? 0) + at);
    }
  const rarest = Math.log(1 + pages.length);
  const weights = new Map(
    [...spread].map(([concept, homes]) => {
      const rare = Math.sqrt(Math.log(1 + pages.length / homes) / rarest);
      const trust = conceptNames.has(concept) || (total.get(concept) ?? 0) > 1 ? 1 : ONCE;
      return [concept, rare * trust * (asking.has(concept) ? ASKING : 1)];
    }),
  );
  return (concept) => weights.get(concept) ?? UNKNOWN;
}

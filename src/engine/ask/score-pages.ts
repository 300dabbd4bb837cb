import { conceptNames, conceptsOf } from './concepts.ts';

/** A page and all ways to ask for it. */
export interface Askable {
  readonly id: string;
  readonly ways: readonly string[];
}

export interface Scored<P extends Askable> {
  readonly page: P;
  /** 0 to about 1.7: how well the page fits the question. */
  readonly score: number;
}

export interface PageScorer<P extends Askable> {
  /** All pages, best first. */
  score(question: string): readonly Scored<P>[];
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

/** Learns which concepts belong to which page, and which are rare, and so telling. Built once, pure after that. */
export function pageScorer<P extends Askable>(pages: readonly P[]): PageScorer<P> {
  const learnt = pages.map(learn);
  const weight = weighing(learnt);
  const everywhere = new Map<string, number>();
  for (const { rates } of learnt)
    for (const [concept, rate] of rates) everywhere.set(concept, (everywhere.get(concept) ?? 0) + rate);
  const known: ReadonlySet<string> = new Set(everywhere.keys());
  const sum = (ones: Iterable<string>) => [...ones].reduce((total, one) => total + weight(one), 0);
  const sized = learnt.map((page) => ({ ...page, ways: page.ways.map((way) => ({ way, size: sum(way) })) }));

  return {
    score(question) {
      const said = conceptsOf(question, known).map((concept) => ({ concept, weight: weight(concept) }));
      const size = said.reduce((total, one) => total + one.weight, 0) || 1;
      return sized
        .map(({ page, ways, rates, anchors }) => {
          if (!said.some(({ concept }) => rates.has(concept) && !asking.has(concept))) return { page, score: 0 };
          let likest = 0;
          for (const one of ways) {
            let both = 0;
            for (const { concept, weight } of said) if (one.way.has(concept)) both += weight;
            likest = Math.max(likest, (2 * both) / (size + one.size));
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
          return { page, score: anchored ? score : score * anchor.missing };
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

interface Learnt<P extends Askable> {
  readonly page: P;
  readonly ways: readonly ReadonlySet<string>[];
  /** How many of the ways hold a concept. */
  readonly times: ReadonlyMap<string, number>;
  /** 0 to 1: how much of the page a concept is. */
  readonly rates: ReadonlyMap<string, number>;
  readonly anchors: readonly string[];
}

function learn<P extends Askable>(page: P): Learnt<P> {
  const ways = page.ways.map((way): ReadonlySet<string> => new Set(conceptsOf(way))).filter((way) => way.size > 0);
  const times = new Map<string, number>();
  for (const way of ways) for (const concept of way) times.set(concept, (times.get(concept) ?? 0) + 1);
  const full = Math.min(ways.length, FULL) + CAUTION;
  const rates = new Map([...times].map(([concept, at]) => [concept, Math.min(1, at / full)]));
  const anchors = [...times].filter(([one, at]) => !asking.has(one) && at / ways.length >= anchor.share);
  return { page, ways, times, rates, anchors: anchors.map(([concept]) => concept) };
}

/** What a concept weighs: the fewer pages it is at home on, the more it tells. */
function weighing<P extends Askable>(pages: readonly Learnt<P>[]): (concept: string) => number {
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

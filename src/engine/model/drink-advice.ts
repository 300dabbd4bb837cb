/** The most in the first half hour, in an hour after that, in a whole plan, ml (section 3, D). */
export interface DrinkCaps {
  readonly firstMl: number;
  readonly hourMl: number;
  readonly planMl: number;
}

/** One thing that there is to say about drinking: an id with its facts. `salt` is false for whom extra salt is no good. */
export type DrinkAdvice =
  | { readonly id: 'first-drink'; readonly ml: readonly [number, number] }
  | { readonly id: 'to-thirst'; readonly hot: boolean }
  | { readonly id: 'to-thirst-near-bed'; readonly mostMl: number }
  | { readonly id: 'go-on'; readonly salt: boolean; readonly caps: DrinkCaps }
  /** By a kept sweat rate or an estimate; what is left to drink is not known where nobody said what they drank. */
  | { readonly id: 'sweated'; readonly by: 'rate' | 'estimate'; readonly sweatMl: number }
  | { readonly id: 'take-off'; readonly mostMl: number }
  | { readonly id: 'still-missing'; readonly leftMl: number; readonly ml: readonly [number, number] }
  /** No sum from the scales after hours like that (H8); `scales` false for whom they are not spoken of. */
  | { readonly id: 'very-long'; readonly scales: boolean; readonly salt: boolean }
  | { readonly id: 'drank-more'; readonly weighed: boolean }
  | {
      readonly id: 'slowly';
      readonly salt: boolean;
      readonly most: DrinkCaps | { readonly nightMl: number } | 'thirst';
    }
  | { readonly id: 'no-session-near'; readonly salt: boolean }
  | { readonly id: 'small-body'; readonly salt: boolean }
  | { readonly id: 'night-cap'; readonly mostMl: number }
  | {
      readonly id: 'replace';
      readonly ml: readonly [number, number];
      readonly hours: readonly [number, number];
      readonly salt: boolean;
      readonly caps: DrinkCaps;
    }
  | { readonly id: BareAdvice };

/** What needs no facts. */
export type BareAdvice =
  | 'cool-day'
  | 'no-forcing'
  | 'night-limit'
  | 'own-plan'
  | 'sips'
  | 'sips-unwell'
  | 'no-amount-unwell'
  | 'had-first'
  | 'small-thirst'
  | 'no-amount-small'
  | 'came-back-heavier'
  | 'stop-until-thirsty'
  | 'salty-after'
  | 'keep-company'
  | 'as-you-started'
  | 'took-in-all'
  | 'drank-it-back'
  | 'check-scales'
  | 'small-loss'
  | 'stop-when-pale'
  | 'watch'
  | 'gained-signs';

/** Advice that is about danger: never cut. */
export function isWarning({ id }: DrinkAdvice): boolean {
  return id === 'watch' || id === 'gained-signs';
}

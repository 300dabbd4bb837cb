/**
 * Several words that mean one thing, as a pattern on plain text, and what they mean: names of sameWords, asking words or a concept of their own,
 * divided by spaces; '' when they mean nothing. What a phrase has read no later phrase and no single word reads again.
 */
export type Phrase = readonly [pattern: RegExp, meaning: string];

import type { MayRun } from '../../engine/model/may-run.ts';
import type { VariantId } from './variants.ts';

/** The answer to "may I run?": a title and what to do. */
export type MayRunWords = {
  readonly [Id in MayRun['id']]: (
    verdict: Extract<MayRun, { readonly id: Id }>,
    say: { readonly turn: (variant: VariantId) => string; readonly sides: string },
  ) => readonly [title: string, words: string];
};

import type { Note } from '../../engine/model/note.ts';
import type { LeftOutBecause, Shorter } from '../../engine/model/plan.ts';

type SaidNote = Exclude<Note, { readonly id: 'legacy' | 'gate' | 'drink' }>;
export type NoteWords = { readonly [Id in SaidNote['id']]: (facts: Extract<SaidNote, { readonly id: Id }>) => string };

type PlainReason = Exclude<LeftOutBecause['because'], 'gate' | 'runs-into' | 'legacy'>;
export type LeftOutWords = Readonly<Record<PlainReason, string>> & { readonly 'runs-into': (name: string) => string };

/** Why a step takes fewer minutes than the method gives it. */
export type ShorterWords = Readonly<Record<Exclude<Shorter['because'], 'legacy'>, string>>;

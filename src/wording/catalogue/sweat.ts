import type { SweatResult } from '../../engine/model/sweat.ts';

export interface SweatWords {
  readonly titles: Readonly<Record<SweatResult['kind'], string>>;
  readonly whichUnit: (weights: { readonly before: number; readonly after: number }) => string;
  readonly facts: Readonly<Record<Extract<SweatResult, { readonly kind: 'missing' }>['missing'][number], string>>;
  readonly missing: (facts: readonly string[]) => string;
  readonly example: string;
  readonly better: string;
  readonly rate: (volume: string) => string;
  readonly slip: string;
  readonly lighter: (mass: string, percent: string) => string;
  readonly estimate: (facts: { readonly rough: boolean; readonly rate: string; readonly span: string }) => string;
  readonly outside: string;
  readonly toThirst: (facts: { readonly amount: string; readonly exact: boolean; readonly first: string }) => string;
  readonly drink: Readonly<Record<'no-pushing' | 'no-amount' | 'had-it', string>>;
  readonly kept: string;
  readonly notKept: string;
}

/** Something that happens to the coach, as data: a history of these is played again, and shortened, without the dice that made it. */
export type Act =
  /** Typed by `who`, or a form that they send in. `again`: the platform delivers it twice. */
  | {
      readonly do: 'say';
      readonly who: string;
      readonly line: string;
      readonly fields?: Readonly<Record<string, string>>;
      readonly captain?: true;
      readonly again?: true;
    }
  /** `by` presses the button so many places on, of the message that came to `who` so many messages ago. */
  | {
      readonly do: 'click';
      readonly who: string;
      readonly by: string;
      readonly back: number;
      readonly button: number;
      readonly again?: true;
    }
  /** The host's clock moves by so many milliseconds. */
  | { readonly do: 'jump'; readonly ms: number }
  | { readonly do: 'platform'; readonly up: boolean }
  /** The process sleeps: nothing ticks and nobody is answered. */
  | { readonly do: 'host'; readonly up: boolean }
  | { readonly do: 'restart' }
  /** Killed between a send and its record, then started again. */
  | { readonly do: 'crash' }
  /** What the next request to the platform meets. */
  | { readonly do: 'fault'; readonly kind: FaultKind };

export const faultKinds = ['retry', 'limited', 'unknown', 'lost-answer', 'throw', 'closed', 'refused'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** An act, and the milliseconds of real time that pass before it. */
export interface Happening {
  readonly after: number;
  readonly act: Act;
}

/** Whom an act is about; null for what happens to everybody. */
export function whose(act: Act): string | null {
  return 'who' in act ? act.who : null;
}

import type { Instant } from './time.ts';

/**
 * The one message model. The engine writes Cards; each platform has one renderer that is total over them.
 * Text is plain: no markup of any platform. Renderers escape it, forbid mentions and shorten it visibly where a limit demands.
 */
export interface Card {
  readonly blocks: readonly Block[];
}

/** A piece of a sentence. `at` becomes the platform's own timestamp, so that every reader sees their own zone; `wall` is its plain fallback, 'HH:MM' in the runner's zone. */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly at: Instant; readonly as: 'time' | 'day-time' | 'relative'; readonly wall: string };
export type Text = string | readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Text }
  /** Safety words: shown so that they stand out, before anything else that could be cut. */
  | { readonly kind: 'alert'; readonly text: Text }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: Text }[] }
  | { readonly kind: 'timeline'; readonly steps: readonly TimelineStep[] }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'choice'; readonly choice: Choice }
  /** Small print: rule, grade, source. */
  | { readonly kind: 'source'; readonly text: Text }
  | {
      readonly kind: 'file';
      readonly file: { readonly name: string; readonly type: string; readonly content: string };
    };

export interface TimelineStep {
  readonly icon: string;
  readonly name: string;
  /** Null when the step waits for no clock any more (done, skipped, missed). */
  readonly at: Inline | null;
  /** One line of what to do. */
  readonly what: Text;
  readonly state: StepState;
}
export type StepState = 'ahead' | 'now' | 'done' | 'skipped' | 'missed' | 'stopped';

/** A click says `line`, exactly as if its owner had typed it: a command and its options, <= 100 characters, without the slash. */
export interface Button {
  readonly label: string;
  readonly line: string;
  readonly style: 'primary' | 'plain' | 'danger';
}

/** A drop-down. Picking a value says `${line} ${value}`; at most 25 options; the whole line <= 100 characters. */
export interface Choice {
  readonly label: string;
  readonly line: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly chosen?: string;
}

/** A dialogue. Sending it says `line` with `fields` as its options. Title <= 24 characters, at most 5 fields. */
export interface Form {
  readonly title: string;
  readonly line: string;
  readonly submit: string;
  readonly fields: readonly Field[];
}
export type Field =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly label: string;
      readonly value?: string;
      readonly placeholder?: string;
      readonly hint?: string;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly label: string; readonly value: string }[];
      readonly chosen: readonly string[];
      readonly many: boolean;
      readonly hint?: string;
    };

/** Pictures are data until a renderer needs bytes; labels are already in the reader's zone and units. */
export type Picture = TimelinePicture | HistoryPicture | TeamPicture;

export interface TimelinePicture {
  readonly of: 'timeline';
  readonly title: string;
  readonly subtitle: string;
  readonly steps: readonly {
    readonly name: string;
    readonly clock: string;
    /** Minutes since the run ended; negative never. */
    readonly minute: number;
    readonly state: StepState;
  }[];
}

export interface HistoryPicture {
  readonly of: 'history';
  readonly title: string;
  readonly runs: readonly { readonly label: string; readonly detail: string; readonly marks: readonly StepState[] }[];
}

export interface TeamPicture {
  readonly of: 'team';
  readonly title: string;
  readonly runners: readonly { readonly name: string; readonly marks: readonly ('filled' | 'empty')[] }[];
  readonly footer: string;
}

export type Draw = (picture: Picture) => Promise<Uint8Array>;

/** What a person is answered with. `answer` is private to them; `replace` changes the message that carried the button. */
export type Reply =
  | { readonly kind: 'answer'; readonly card: Card }
  | { readonly kind: 'replace'; readonly card: Card }
  | { readonly kind: 'form'; readonly form: Form };

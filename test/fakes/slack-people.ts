/** What people see of the double: messages, views and answers. */

export interface FakeSlackUser {
  readonly id: string;
  /** The handle, 'ana'. */
  readonly name: string;
  readonly displayName: string;
  readonly realName: string;
  /** IANA zone. */
  readonly tz: string;
  readonly locale: string;
  /** Admin of the workspace. */
  readonly admin: boolean;
  /** The workspace that they belong to; somebody of a shared channel has another one. */
  readonly team: string;
}

export interface FakeSlackFile {
  readonly id: string;
  readonly name: string;
  bytes: Uint8Array;
  complete: boolean;
}

interface TextObject {
  readonly type: string;
  readonly text: string;
  readonly verbatim?: boolean;
}

export interface FakeOption {
  readonly text: TextObject;
  readonly value: string;
}

export interface FakeElement {
  readonly type: string;
  readonly action_id?: string;
  readonly text?: TextObject | string;
  readonly value?: string;
  readonly style?: string;
  readonly placeholder?: TextObject;
  readonly options?: readonly FakeOption[];
  readonly initial_option?: FakeOption;
  readonly initial_options?: readonly FakeOption[];
  readonly initial_value?: string;
  readonly verbatim?: boolean;
}

export interface FakeBlock {
  readonly type: string;
  readonly block_id?: string;
  readonly text?: TextObject;
  readonly fields?: readonly TextObject[];
  readonly elements?: readonly FakeElement[];
  readonly element?: FakeElement;
  readonly label?: TextObject;
  readonly hint?: TextObject;
  readonly optional?: boolean;
  readonly alt_text?: string;
  readonly slack_file?: { readonly id?: string };
}

/** A message as it stands now: it changes when the bot updates it. */
export class FakeSlackMessage {
  readonly ts: string;
  readonly channel: string;
  /** Whom an ephemeral message is for; null for everybody in the conversation. */
  readonly onlyFor: string | null;
  /** The message's own `text`: what a notification shows. */
  fallback = '';
  blocks: readonly FakeBlock[] = [];
  files: readonly FakeSlackFile[] = [];
  edits = 0;

  constructor(of: { ts: string; channel: string; onlyFor: string | null }) {
    this.ts = of.ts;
    this.channel = of.channel;
    this.onlyFor = of.onlyFor;
  }

  /** All words of the blocks, markup and all. */
  get text(): string {
    return this.blocks.flatMap(wordsOf).join('\n');
  }

  get buttons(): readonly { readonly label: string; readonly value: string; readonly style: string | null }[] {
    return this.#elements('button').map(({ element }) => ({
      label: typeof element.text === 'object' ? element.text.text : '',
      value: element.value ?? '',
      style: element.style ?? null,
    }));
  }

  get menus(): readonly {
    readonly label: string;
    readonly actionId: string;
    readonly options: readonly FakeOption[];
  }[] {
    return this.#elements('static_select').map(({ element }) => ({
      label: element.placeholder?.text ?? '',
      actionId: element.action_id ?? '',
      options: element.options ?? [],
    }));
  }

  /** File ids of the pictures that it shows. */
  get pictures(): readonly string[] {
    return this.blocks.flatMap((block) =>
      block.type === 'image' && block.slack_file?.id ? [block.slack_file.id] : [],
    );
  }

  /** The button with this label or value. */
  button(named: string): { readonly element: FakeElement; readonly block: FakeBlock } | undefined {
    return this.#elements('button').find(
      ({ element }) => element.value === named || (typeof element.text === 'object' && element.text.text === named),
    );
  }

  /** The drop-down with this action id, or the first one, that offers the value. */
  menu(value: string, actionId?: string): { readonly element: FakeElement; readonly block: FakeBlock } | undefined {
    return this.#elements('static_select').find(
      ({ element }) =>
        (actionId === undefined || element.action_id === actionId) &&
        element.options?.some((option) => option.value === value),
    );
  }

  #elements(type: string): readonly { readonly element: FakeElement; readonly block: FakeBlock }[] {
    return this.blocks.flatMap((block) =>
      (block.elements ?? []).filter((element) => element.type === type).map((element) => ({ element, block })),
    );
  }
}

export interface FakeView {
  readonly id: string;
  readonly title: string;
  readonly metadata: string;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly type: string;
    readonly block: string;
    /** What is filled in already. */
    readonly value: string | readonly string[];
    readonly options: readonly string[];
  }[];
}

/** The first thing that a person sees after doing something. */
export interface FakeSlackAnswer {
  /** `answer`: a message for their eyes only; `replace`: the clicked message changed; `form`: a view opened. */
  readonly how: 'answer' | 'replace' | 'form';
  readonly message: FakeSlackMessage | null;
  readonly form: FakeView | null;
  /** The payload of the acknowledgement; null when it carried none. */
  readonly ack: unknown;
  /** When it was acknowledged: milliseconds of performance.now(). */
  readonly ackAt: number;
  /** The next private message that follows this answer. */
  next(): Promise<FakeSlackMessage>;
}

interface RawView {
  readonly title: TextObject;
  readonly private_metadata?: string;
  readonly blocks: readonly FakeBlock[];
}

export function viewOf(id: string, raw: RawView): FakeView {
  return {
    id,
    title: raw.title.text,
    metadata: raw.private_metadata ?? '',
    fields: raw.blocks.flatMap(({ element, label, block_id }) =>
      element
        ? [
            {
              name: element.action_id ?? '',
              label: label?.text ?? '',
              type: element.type,
              block: block_id ?? '',
              value:
                element.initial_value ??
                element.initial_option?.value ??
                element.initial_options?.map((option) => option.value) ??
                '',
              options: (element.options ?? []).map((option) => option.value),
            },
          ]
        : [],
    ),
  };
}

/** The state of a view as Slack sends it, with `sent` in place of what was filled in. */
export function stateOf(
  view: FakeView,
  sent: Readonly<Record<string, string | readonly string[]>>,
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    view.fields.map((field) => {
      const value = sent[field.name] ?? field.value;
      const only = typeof value === 'string' ? value : (value[0] ?? '');
      const options = (typeof value === 'string' ? [value].filter(Boolean) : value).map((each) => ({ value: each }));
      const state =
        field.type === 'plain_text_input'
          ? { type: field.type, value: only === '' ? null : only }
          : field.type === 'static_select'
            ? { type: field.type, selected_option: only === '' ? null : { value: only } }
            : { type: field.type, selected_options: options };
      return [field.block, { [field.name]: state }];
    }),
  );
}

function wordsOf(block: FakeBlock): string[] {
  const elements = (block.elements ?? []).flatMap((element) =>
    typeof element.text === 'string' ? [element.text] : element.text ? [element.text.text] : [],
  );
  return [block.text?.text, ...(block.fields ?? []).map((field) => field.text), block.alt_text, ...elements].filter(
    (words) => words !== undefined,
  );
}

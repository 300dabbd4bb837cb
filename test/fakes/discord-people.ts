/** What people see of the double: messages, forms and answers. */

export interface FakeUser {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
  /** Nickname in the club. */
  readonly nick: string | null;
  /** May manage the server. */
  readonly captain: boolean;
  readonly locale: string;
}

export interface FakeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly description: string | null;
}

interface Control {
  readonly type: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[];
}

export interface FakeEmbed {
  readonly title?: string;
  readonly description?: string;
  readonly color?: number;
  readonly image?: { readonly url: string };
}

/** A message as it stands now: it changes when the bot edits it. */
export class FakeMessage {
  readonly id: string;
  readonly channel: string;
  /** Whom an ephemeral message is for; null for everybody in the channel. */
  readonly onlyFor: string | null;
  readonly nonce: string | null;
  content = '';
  embeds: readonly FakeEmbed[] = [];
  components: readonly { readonly components: readonly Control[] }[] = [];
  files: readonly FakeFile[] = [];
  edits = 0;

  constructor(of: { id: string; channel: string; onlyFor: string | null; nonce: string | null }) {
    this.id = of.id;
    this.channel = of.channel;
    this.onlyFor = of.onlyFor;
    this.nonce = of.nonce;
  }

  /** All words, markdown and all. */
  get text(): string {
    return [this.content, ...this.embeds.map((embed) => [embed.title, embed.description].filter(Boolean).join('\n'))]
      .filter(Boolean)
      .join('\n');
  }

  get buttons(): readonly {
    readonly label: string;
    readonly customId: string;
    readonly style: number;
    readonly disabled: boolean;
  }[] {
    return this.#controls()
      .filter((component) => component.type === 2)
      .map((button) => ({
        label: button.label ?? '',
        customId: button.custom_id,
        style: button.style ?? 0,
        disabled: button.disabled ?? false,
      }));
  }

  get menus(): readonly {
    readonly label: string;
    readonly customId: string;
    readonly options: NonNullable<Control['options']>;
  }[] {
    return this.#controls()
      .filter((component) => component.type === 3)
      .map((menu) => ({ label: menu.placeholder ?? '', customId: menu.custom_id, options: menu.options ?? [] }));
  }

  #controls(): readonly Control[] {
    return this.components.flatMap((row) => row.components);
  }
}

export interface FakeForm {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly kind: 'text' | 'choice';
    readonly value: string | readonly string[];
    readonly options: readonly string[];
  }[];
  /** Where it was opened. */
  readonly guild: string | null;
  readonly message: FakeMessage | null;
}

/** The first thing that a person sees after doing something. */
export interface FakeAnswer {
  /** `replace`: the message with the button changed; `answer`: a message for their eyes only; `form`: a dialogue opened; `nothing`: "this interaction failed". */
  readonly how: 'answer' | 'replace' | 'form' | 'nothing';
  readonly message: FakeMessage | null;
  readonly form: FakeForm | null;
  /** A sign of life came before the answer. */
  readonly deferred: boolean;
  /** When the first response came, a mere sign of life too: milliseconds of performance.now(). */
  readonly firstAt: number;
  /** The next private message that follows this answer. */
  next(): Promise<FakeMessage>;
}

/** A queue of things to come that people may wait for. */
export function inbox<T>(): { put(item: T): void; take(): Promise<T> } {
  const items: T[] = [];
  const waiting: ((item: T) => void)[] = [];
  return {
    put(item) {
      const first = waiting.shift();
      if (first) first(item);
      else items.push(item);
    },
    take() {
      const item = items.shift();
      return item === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(item);
    },
  };
}

/** The form inside a modal's data. */
export function formOf(data: Modal, guild: string | null, message: FakeMessage | null): FakeForm {
  return {
    customId: data.custom_id,
    title: data.title,
    guild,
    message,
    fields: data.components.map(({ label, component }) => ({
      name: component.custom_id,
      label,
      kind: component.type === 4 ? 'text' : 'choice',
      value:
        component.type === 4
          ? (component.value ?? '')
          : (component.options ?? []).filter((option) => option.default).map((option) => option.value),
      options: (component.options ?? []).map((option) => option.value),
    })),
  };
}

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly {
    readonly label: string;
    readonly component: {
      readonly type: number;
      readonly custom_id: string;
      readonly value?: string;
      readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
    };
  }[];
}

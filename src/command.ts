import type { Fields, Intent } from './engine/model/intent.ts';
import { isTooLong, MOST_CHARACTERS } from './engine/reading/too-long.ts';
import type { HelpEntry } from './wording/help-card.ts';

/** What a platform heard, before anybody understood it. */
export type Said =
  /** A typed line or a clicked button: 'finished-run long 90min', with or without the slash. */
  | { readonly kind: 'line'; readonly line: string }
  /** Typed options of a slash command (Discord); `sub` is the subcommand. */
  | {
      readonly kind: 'options';
      readonly command: string;
      readonly sub: string | null;
      readonly options: Readonly<Record<string, string>>;
    }
  /** A sent form: the form's line and its fields. */
  | { readonly kind: 'form'; readonly line: string; readonly fields: Fields };

/** A slash command, declared once for every platform. */
export interface Command {
  readonly name: string;
  /** <= 100 characters: registration, help, Slack manifest. */
  readonly summary: string;
  /** What follows the name, for Slack's usage hint and the playground's completion: 'long 90min rpe 6'. */
  readonly usage: string;
  /** What follows the name in lines that work; the first one is in the help. */
  readonly examples: readonly string[];
  readonly options: readonly Option[];
  readonly subs: readonly Sub[];
  /** `sub` is null for a command without subcommands, or when the typed line named none that exists: then `text` is the whole rest. */
  parse(input: Input): Intent;
}

export interface Sub {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** Only for captains: those who may manage the server or workspace. */
  readonly captain: boolean;
  /** Only buttons say it: not registered, not in the help. */
  readonly hidden: boolean;
}

export type Option = {
  readonly name: string;
  readonly summary: string;
  readonly required: boolean;
} & (
  | { readonly kind: 'text'; readonly suggest?: (typed: string) => readonly string[] }
  | { readonly kind: 'choice'; readonly choices: readonly { readonly name: string; readonly value: string }[] }
  /** The platform hands over a channel's id. */
  | { readonly kind: 'channel' }
);

export interface Input {
  readonly sub: string | null;
  /** Free text after the command and subcommand; '' when typed options came. */
  readonly text: string;
  readonly options: Readonly<Record<string, string>>;
  readonly fields: Fields | null;
}

/** What was understood, and every word that came with it (for the red flags). */
export interface Heard {
  readonly intent: Intent;
  readonly words: string;
}

/** '/finished-run long 90min'. */
export function exampleLine(name: string, example: string): string {
  return `/${name} ${example}`.trim();
}

/** What the help says of each command. */
export function helpOf(commands: readonly Command[]): readonly HelpEntry[] {
  return commands.map(({ name, summary, examples }) => ({
    name,
    summary,
    example: examples[0] ? exampleLine(name, examples[0]) : '',
  }));
}

/**
 * Turns what was said into an Intent. Total: nonsense becomes a `misread` that names the nearest command.
 * `captain`: whether the asker may do what only captains may. What they may not do, and what is too long, is not read.
 */
export function parse(commands: readonly Command[], said: Said, captain = false): Heard {
  if (said.kind === 'options') {
    const command = commands.find((declared) => declared.name === said.command);
    const words = freeWords(
      command?.subs.find((declared) => declared.name === said.sub)?.options ?? command?.options ?? [],
      said.options,
    );
    if (!command) return { intent: unknown(commands, said.command), words };
    return understand(command, { sub: said.sub, text: '', options: said.options, fields: null }, words, captain);
  }
  const line = visibleButNumbersAsTyped(said.line).trim().replace(/^\/+/, '');
  const [, name = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/u.exec(line) ?? [];
  const fields = said.kind === 'form' ? said.fields : null;
  const words = fields ? Object.values(fields).flat().join(BREAK) : visible(rest);
  const command = commands.find((declared) => declared.name === name.toLowerCase());
  if (!command) return { intent: unknown(commands, name), words: visible(line) };
  const [, first = '', after = ''] = /^(\S*)\s*([\s\S]*)$/u.exec(rest) ?? [];
  const sub = command.subs.find((declared) => declared.name === first.toLowerCase());
  return understand(command, { sub: sub?.name ?? null, text: sub ? after : rest, options: {}, fields }, words, captain);
}

/** One form of every letter and sign, nothing invisible. */
function visible(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * The same, but numbers stay as they were typed: folded here, '10²' would be 102 and '9' and '0' with something invisible between them
 * two numbers, before anybody who reads numbers had seen them.
 */
function visibleButNumbersAsTyped(text: string): string {
  return text
    .replace(/[^\p{N}\u2007-\u200A\u202Fº´¸˙]+/gu, (run) => run.normalize('NFKC'))
    .replace(/[\p{Cf}\p{Cc}]+/gu, (hidden, at: number, whole: string) => {
      const behind = at + hidden.length;
      const inNumber =
        /[\p{N}\p{M}.,]$/u.test(whole.slice(Math.max(0, at - 2), at)) ||
        /^[\p{N}.,]/u.test(whole.slice(behind, behind + 2));
      return inNumber ? hidden : ' ';
    });
}

/** Between words that were typed into different boxes: no phrase reaches across. */
const BREAK = '. ';

/** What a person wrote themselves: declared choices and our own suggestions are no words of theirs. */
function freeWords(options: readonly Option[], typed: Readonly<Record<string, string>>): string {
  const own = Object.entries(typed).filter(([name, value]) => {
    const option = options.find((declared) => declared.name === name);
    if (option?.kind === 'choice') return !option.choices.some((choice) => choice.value === value);
    return !(option?.kind === 'text' && suggestionsFor(option, value).includes(value));
  });
  return own.map(([, value]) => value).join(BREAK);
}

/** What an option offers while a person types; nothing for what is too long to be read. */
export function suggestionsFor(option: Option, typed: string): readonly string[] {
  return option.kind === 'text' && option.suggest && !isTooLong(typed) ? option.suggest(typed) : [];
}

function understand(command: Command, input: Input, words: string, captain: boolean): Heard {
  const sub = command.subs.find((declared) => declared.name === input.sub);
  if (sub?.captain && !captain) return { intent: { kind: 'team-captains' }, words };
  const typed = [input.text, ...Object.values(input.options), ...Object.values(input.fields ?? {}).flat()];
  return { intent: typed.some((text) => isTooLong(text)) ? tooLong(command) : command.parse(input), words };
}

function tooLong({ name, examples }: Command): Intent {
  return {
    kind: 'misread',
    misread: {
      understood: [],
      problem: { id: 'too-long', most: MOST_CHARACTERS },
      of: name,
      example: examples[0] ?? '',
    },
  };
}

function unknown(commands: readonly Command[], name: string): Intent {
  return {
    kind: 'misread',
    misread: {
      understood: [],
      problem: { id: 'unknown-command', words: name.slice(0, 40), known: commands.map((command) => command.name) },
      of: 'finished-run',
      example: 'long 90min',
    },
  };
}

/** True when answering opens a dialogue: Discord and Slack then need it as the very first response, so nothing may be deferred. */
export function opensForm(intent: Intent): boolean {
  return intent.kind === 'profile-form';
}

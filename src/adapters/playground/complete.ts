import { type Command, exampleLine, type Option, suggestionsFor } from '../../command.ts';
import { isTooLong } from '../../engine/reading/too-long.ts';

export interface Suggestion {
  /** The whole line after taking this suggestion. */
  readonly line: string;
  /** What the list shows. */
  readonly label: string;
  readonly detail: string;
}

const MOST = 8;

/** What could come next in a typed line; nothing for a line that is no slash command, or too long to be read. */
export function complete(commands: readonly Command[], typed: string): readonly Suggestion[] {
  if (!typed.startsWith('/') || isTooLong(typed)) return [];
  const [, name = '', gap = '', rest = ''] = /^\/(\S*)(\s*)([\s\S]*)$/u.exec(typed) ?? [];
  if (gap === '') return names(commands, name.toLowerCase());
  const command = commands.find((declared) => declared.name === name.toLowerCase());
  if (!command) return [];
  const all = [...subs(command, rest), ...options(command, rest), ...examples(command, typed)];
  const fresh = all.filter((suggestion) => suggestion.line.trim() !== typed.trim());
  return fresh
    .filter((suggestion, index) => fresh.findIndex((other) => other.line === suggestion.line) === index)
    .slice(0, MOST);
}

function names(commands: readonly Command[], name: string): readonly Suggestion[] {
  const begins = commands.filter((command) => command.name.startsWith(name));
  const holds = commands.filter((command) => !command.name.startsWith(name) && command.name.includes(name));
  return [...begins, ...holds]
    .slice(0, MOST)
    .map((command) => ({ line: `/${command.name} `, label: `/${command.name}`, detail: command.summary }));
}

function subs(command: Command, rest: string): readonly Suggestion[] {
  if (/\s/.test(rest)) return [];
  return command.subs
    .filter((sub) => !sub.hidden && sub.name.startsWith(rest.toLowerCase()))
    .map((sub) => ({
      line: `/${command.name} ${sub.name}${sub.options.length > 0 ? ' ' : ''}`,
      label: sub.name,
      detail: sub.captain ? `${sub.summary} (captain)` : sub.summary,
    }));
}

function options(command: Command, rest: string): readonly Suggestion[] {
  const [, first = '', after = ''] = /^(\S+)\s+([\s\S]*)$/u.exec(rest) ?? [];
  const sub = command.subs.find((declared) => declared.name === first.toLowerCase());
  if (sub) return sub.options.flatMap((option) => values(option, `/${command.name} ${sub.name} `, after, sub.options));
  if (command.subs.length > 0 && command.options.length === 0) return [];
  return command.options.flatMap((option) => values(option, `/${command.name} `, rest, command.options));
}

/** A lone option takes the whole text; among several, the last word is the one being typed. */
function values(option: Option, head: string, text: string, among: readonly Option[]): readonly Suggestion[] {
  const [, before = '', word = ''] = among.length === 1 ? ['', '', text] : (/^([\s\S]*\s)?(\S*)$/u.exec(text) ?? []);
  const suggest = (value: string, detail: string): Suggestion => ({
    line: `${head}${before}${value} `,
    label: value,
    detail,
  });
  switch (option.kind) {
    case 'choice': {
      const taken = before.toLowerCase().split(/\s+/);
      if (option.choices.some((choice) => taken.includes(choice.value.toLowerCase()))) return [];
      return option.choices
        .filter((choice) => choice.value.toLowerCase().startsWith(word.toLowerCase()))
        .map((choice) => suggest(choice.value, choice.name === choice.value ? option.summary : choice.name));
    }
    case 'text':
      if (word === '') return [];
      return suggestionsFor(option, word).map((value) => suggest(value, option.summary));
    case 'channel':
      return before === '' && '#team'.startsWith(word) ? [suggest('#team', option.summary)] : [];
  }
}

function examples(command: Command, typed: string): readonly Suggestion[] {
  return command.examples
    .map((example) => exampleLine(command.name, example))
    .filter((line) => line.toLowerCase().startsWith(typed.toLowerCase().trimEnd()))
    .map((line) => ({ line, label: line, detail: 'for example' }));
}

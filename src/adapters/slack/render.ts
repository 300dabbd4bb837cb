import type { types } from '@slack/bolt';
import type { Block, Card, Picture, StepState, Text, TimelineStep } from '../../card.ts';
import { buttons, choice, chunk } from './controls.ts';
import { limits } from './limits.ts';
import { bold, clean, isBlank, label, mrkdwn, needsMarkup, plain, shorten, time } from './text.ts';

/** A message as Slack takes it. `text` is what notifications and screen readers get. */
export interface Drawn {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export interface RenderOptions {
  /** Becomes the first block's id, so that the message can be found again in the conversation's history. */
  readonly key?: string;
  /** Slack file ids of pictures that were uploaded; the others are shown as their alt text. */
  readonly pictures?: ReadonlyMap<Picture, string>;
}

/** Total over Card: whatever it holds, the result is inside Slack's limits, and safety words are the last thing to be cut. */
export function render(card: Card, options: RenderOptions = {}): Drawn {
  const parts = card.blocks.map((block, index) => ({
    alert: block.kind === 'alert',
    blocks: draw(block, index, options),
  }));
  const blocks = inBudget(parts);
  const text = fallback(card);
  const first = blocks[0] ?? section({ type: 'plain_text', text, emoji: false });
  const marked = options.key ? { ...first, block_id: options.key.slice(0, limits.blockId) } : first;
  return { text, blocks: [marked, ...blocks.slice(1)] };
}

/** The card in one plain text, escaped because Slack reads a message's text as mrkdwn. */
function fallback(card: Card): string {
  const lines = card.blocks.map(lineOf).filter((line) => !isBlank(line));
  const text = mrkdwn(lines.join('\n'), limits.message.fallback);
  return isBlank(text) ? '…' : text;
}

function draw(block: Block, index: number, options: RenderOptions): readonly types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return header(block.text);
    case 'text':
      return body(block.text);
    case 'alert':
      return isBlank(plain(block.text, limits.section))
        ? []
        : [section(markup(['⚠️ ', ...asList(block.text)], limits.section))];
    case 'facts':
      return facts(block.facts);
    case 'timeline':
      return timeline(block.steps);
    case 'picture':
      return picture(options.pictures?.get(block.picture), block.alt);
    case 'buttons':
      return buttons(block.buttons, index);
    case 'choice':
      return choice(block.choice, index);
    case 'source':
      return context(block.text);
    case 'file':
      return context(`📎 ${label(block.file.name, limits.fileName)}`);
  }
}

function header(text: string): readonly types.KnownBlock[] {
  const words = label(text, limits.header);
  return isBlank(words) ? [] : [{ type: 'header', text: { type: 'plain_text', text: words, emoji: false } }];
}

function body(text: Text): readonly types.KnownBlock[] {
  return isBlank(plain(text, limits.section)) ? [] : [section(textObject(text, limits.section))];
}

function context(text: Text): readonly types.KnownBlock[] {
  if (isBlank(plain(text, limits.context))) return [];
  return [{ type: 'context', elements: [textObject(text, limits.context)] }];
}

function facts(list: readonly { readonly label: string; readonly value: Text }[]): readonly types.KnownBlock[] {
  const fields = list.flatMap((fact) => {
    const name = bold(label(fact.label, 200));
    const value = mrkdwn(fact.value, limits.field - name.length - 1);
    return isBlank(name + value)
      ? []
      : [{ type: 'mrkdwn', text: `${name}\n${value}`, verbatim: true } satisfies types.MrkdwnElement];
  });
  return chunk(fields, limits.fields).map((some) => ({ type: 'section', fields: some }));
}

const marks = {
  ahead: '',
  now: '👉 ',
  done: '✅ ',
  skipped: '⏭️ ',
  missed: '▫️ ',
  stopped: '⏸️ ',
} as const satisfies Record<StepState, string>;

function timeline(steps: readonly TimelineStep[]): readonly types.KnownBlock[] {
  const lines = steps.map(stepLine).filter((line) => !isBlank(line));
  const sections: string[] = [];
  for (const line of lines) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + line.length + 1 <= limits.section)
      sections[sections.length - 1] = `${last}\n${line}`;
    else sections.push(line);
  }
  return sections.map((text) => section({ type: 'mrkdwn', text, verbatim: true }));
}

/** '✅ 🧊 *Ice bath* · 18:40' and, below it, what to do. A step that waits for no clock says its state instead. */
function stepLine(step: TimelineStep): string {
  const when = step.at === null ? step.state : atOf(step.at);
  const icon = label(step.icon, 20);
  const title = [icon && mrkdwn(icon, 40), bold(label(step.name, 100))].filter(Boolean).join(' ');
  const what = mrkdwn(step.what, 800);
  return `${marks[step.state]}${title} · ${when}${isBlank(what) ? '' : `\n${what}`}`;
}

function atOf(at: NonNullable<TimelineStep['at']>): string {
  return typeof at === 'object' && 'at' in at ? time(at) : mrkdwn([at], 100);
}

function picture(file: string | undefined, alt: string): readonly types.KnownBlock[] {
  const words = label(alt, limits.altText);
  if (file === undefined) return context(words);
  return [{ type: 'image', slack_file: { id: file }, alt_text: isBlank(words) ? 'picture' : words }];
}

/** Keeps every alert, then fills up in order; when something is left out, a last line says so. */
function inBudget(
  parts: readonly { readonly alert: boolean; readonly blocks: readonly types.KnownBlock[] }[],
): types.KnownBlock[] {
  const flat = parts.flatMap(({ alert, blocks }) => blocks.map((block) => ({ alert, block, size: size(block) })));
  const total = flat.reduce((sum, piece) => sum + piece.size, 0);
  if (flat.length <= limits.message.blocks && total <= limits.message.characters)
    return flat.map((piece) => piece.block);
  let room = limits.message.blocks - 1;
  let characters = limits.message.characters - 20;
  const kept = new Set<types.KnownBlock>();
  for (const piece of [...flat.filter((each) => each.alert), ...flat.filter((each) => !each.alert)]) {
    if (room < 1 || piece.size > characters) continue;
    kept.add(piece.block);
    room -= 1;
    characters -= piece.size;
  }
  const more: types.KnownBlock = {
    type: 'context',
    elements: [{ type: 'plain_text', text: '… (shortened)', emoji: false }],
  };
  return [...flat.filter((piece) => kept.has(piece.block)).map((piece) => piece.block), more];
}

/** Characters that count towards Slack's limit of a whole message: texts, not the envelope. */
function size(block: types.KnownBlock): number {
  return [...JSON.stringify(block).matchAll(/"(?:text|alt_text|value)":"((?:[^"\\]|\\.)*)"/g)].reduce(
    (sum, match) => sum + (match[1]?.length ?? 0),
    0,
  );
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return clean(block.text);
    case 'text':
    case 'source':
      return plain(block.text, limits.section);
    case 'alert':
      return `⚠️ ${plain(block.text, limits.section)}`;
    case 'facts':
      return block.facts.map((fact) => `${clean(fact.label)}: ${plain(fact.value, limits.field)}`).join('\n');
    case 'timeline':
      return block.steps.map((step) => clean(`${step.icon} ${step.name}`)).join(', ');
    case 'picture':
      return clean(block.alt);
    case 'file':
      return `📎 ${clean(block.file.name)}`;
    case 'buttons':
    case 'choice':
      return '';
  }
}

function section(text: types.PlainTextElement | types.MrkdwnElement): types.SectionBlock {
  return { type: 'section', text };
}

function textObject(text: Text, max: number): types.PlainTextElement | types.MrkdwnElement {
  return needsMarkup(text) ? markup(asList(text), max) : { type: 'plain_text', text: plain(text, max), emoji: false };
}

function markup(text: Exclude<Text, string>, max: number): types.MrkdwnElement {
  return { type: 'mrkdwn', text: mrkdwn(text, max), verbatim: true };
}

function asList(text: Text): Exclude<Text, string> {
  return typeof text === 'string' ? [shorten(text, limits.section * 2)] : text;
}

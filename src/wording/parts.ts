import type { Block, Button, Card, Inline, Text } from '../card.ts';
import { type Instant, wallTime, type Zone } from '../time.ts';

/** Blocks in the order given; null ones fall away. */
export function card(...blocks: readonly (Block | null)[]): Card {
  return { blocks: blocks.filter((block) => block !== null) };
}
export function heading(text: string): Block {
  return { kind: 'heading', text };
}
export function text(text: Text): Block {
  return { kind: 'text', text };
}
export function alert(text: Text): Block {
  return { kind: 'alert', text };
}
/** Small print; nothing when there is nothing to print. */
export function source(line: string): Block | null {
  return line === '' ? null : { kind: 'source', text: line };
}
export function buttons(...all: readonly (Button | null)[]): Block | null {
  const shown = all.filter((button) => button !== null);
  return shown.length === 0 ? null : { kind: 'buttons', buttons: shown };
}
export function button(label: string, line: string, style: Button['style'] = 'plain'): Button {
  return { label, line, style };
}
/** A clock time that every reader sees in their own zone. */
export function clock(at: Instant, zone: Zone): Inline {
  return { at, as: 'time', wall: wallTime(at, zone) };
}
/** A plain sentence as a whole answer. */
export function say(title: string, line: Text): Card {
  return card(heading(title), text(line));
}

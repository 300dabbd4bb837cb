import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Block, Button, Choice } from '../../card.ts';
import { customIds } from './custom-id.ts';
import { limits } from './limits.ts';
import { label } from './markdown.ts';

export interface Row {
  type: ComponentType.ActionRow;
  components: (APIButtonComponentWithCustomId | APIStringSelectComponent)[];
}

const styles = {
  primary: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<Button['style'], ButtonStyle>;

/** The buttons and drop-downs of a card, at most five rows; `left` counts what did not fit. `key` marks the message for a later look-up. */
export function rows(blocks: readonly Block[], key: string | null): { rows: Row[]; left: number } {
  const idFor = customIds(key);
  const made: Row[] = [];
  let loose: APIButtonComponentWithCustomId[] = [];
  const flush = () => {
    if (loose.length > 0) made.push({ type: ComponentType.ActionRow, components: loose });
    loose = [];
  };
  for (const block of tight(blocks)) {
    if (block.kind === 'choice') {
      flush();
      const menu = select(block.choice, idFor);
      if (menu) made.push({ type: ComponentType.ActionRow, components: [menu] });
      continue;
    }
    for (const button of block.buttons) {
      if (loose.length === limits.message.rowButtons) flush();
      loose.push(buttonComponent(button, idFor));
    }
    flush();
  }
  const left = made.slice(limits.message.rows).reduce((sum, row) => sum + row.components.length, 0);
  return { rows: made.slice(0, limits.message.rows), left };
}

type Control = Extract<Block, { kind: 'buttons' | 'choice' }>;

/** Each block of buttons gets its own row while there is room; otherwise neighbours share rows. */
function tight(blocks: readonly Block[]): Control[] {
  const controls = blocks.filter((block): block is Control => block.kind === 'buttons' || block.kind === 'choice');
  const needed = controls.reduce(
    (sum, control) =>
      sum + (control.kind === 'choice' ? 1 : Math.ceil(control.buttons.length / limits.message.rowButtons)),
    0,
  );
  if (needed <= limits.message.rows) return controls;
  const merged: Control[] = [];
  for (const control of controls) {
    const last = merged.at(-1);
    if (control.kind === 'buttons' && last?.kind === 'buttons') {
      merged[merged.length - 1] = { kind: 'buttons', buttons: [...last.buttons, ...control.buttons] };
    } else merged.push(control);
  }
  return merged;
}

function buttonComponent(button: Button, idFor: (line: string) => string | null): APIButtonComponentWithCustomId {
  const id = idFor(button.line);
  return {
    type: ComponentType.Button,
    style: styles[button.style],
    label: label(button.label, limits.button.label) || '…',
    // A line too long for Discord could only say something else: it is shown, but cannot be pressed.
    custom_id: id ?? idFor('') ?? '#',
    ...(id === null ? { disabled: true } : {}),
  };
}

function select(choice: Choice, idFor: (line: string) => string | null): APIStringSelectComponent | null {
  const options = menuOptions(choice.options, choice.chosen === undefined ? [] : [choice.chosen]);
  if (options.length === 0) return null;
  const id = idFor(choice.line);
  return {
    type: ComponentType.StringSelect,
    custom_id: id ?? idFor('') ?? '#',
    ...(id === null ? { disabled: true } : {}),
    placeholder: label(choice.label, limits.select.placeholder) || '…',
    options,
  };
}

/** Options as Discord takes them: at most 25, each value once and neither empty nor too long. */
export function menuOptions(
  wanted: readonly { readonly label: string; readonly value: string }[],
  chosen: readonly string[],
): APISelectMenuOption[] {
  const seen = new Set<string>();
  const usable = wanted.filter(({ value }) => {
    if (value.trim() === '' || value.length > limits.select.value || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
  return usable.slice(0, limits.select.options).map((option) => ({
    label: label(option.label, limits.select.label) || '…',
    value: option.value,
    ...(chosen.includes(option.value) ? { default: true } : {}),
  }));
}

import type { types } from '@slack/bolt';
import type { Button, Choice } from '../../card.ts';
import { limits } from './limits.ts';
import { isBlank, label } from './text.ts';

/** How a click names itself: `say` carries a whole line in its value, `pick` the line in its action id and the rest in the picked value. */
export const actions = {
  say: (index: number) => `say:${index}`,
  pick: (index: number, line: string) => `pick:${index}:${line}`,
  pickedLine: (actionId: string) => /^pick:\d+:([\s\S]*)$/.exec(actionId)?.[1] ?? null,
} as const;

/** Buttons in rows. */
export function buttons(list: readonly Button[], index: number): readonly types.KnownBlock[] {
  // A shortened line would be another command, so a button whose line does not fit is left out; cards keep lines to 100 characters.
  const elements = list.flatMap((button, nth) => {
    const text = label(button.label, limits.button.text);
    if (button.line === '' || button.line.length > limits.button.value) return [];
    const element: types.Button = {
      type: 'button',
      action_id: actions.say(index * 1000 + nth),
      text: { type: 'plain_text', text: isBlank(text) ? '…' : text, emoji: true },
      value: button.line,
    };
    return [button.style === 'plain' ? element : { ...element, style: button.style }];
  });
  return chunk(elements, limits.buttonsPerRow).map((some) => ({ type: 'actions', elements: some }));
}

/** A drop-down; nothing when no option or no line fits. */
export function choice(dropDown: Choice, index: number): readonly types.KnownBlock[] {
  const options = menu(dropDown.options);
  const actionId = actions.pick(index, dropDown.line);
  if (options.length === 0 || actionId.length > limits.actionId) return [];
  const initial = options.find((option) => option.value === dropDown.chosen);
  const hint = label(dropDown.label, limits.select.placeholder);
  const select: types.StaticSelect = {
    type: 'static_select',
    action_id: actionId,
    placeholder: { type: 'plain_text', text: isBlank(hint) ? '…' : hint, emoji: true },
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
  return [{ type: 'actions', elements: [select] }];
}

/** Options as Slack takes them: labelled, each value once, as many as fit. Also used by forms. */
export function menu(
  options: readonly { readonly label: string; readonly value: string }[],
  max: number = limits.select.options,
): types.PlainTextOption[] {
  const seen = new Map<string, types.PlainTextOption>();
  for (const { label: shown, value } of options) {
    if (value === '' || value.length > limits.select.value || seen.has(value)) continue;
    const text = label(shown, limits.select.text);
    seen.set(value, { text: { type: 'plain_text', text: isBlank(text) ? '…' : text, emoji: true }, value });
  }
  return [...seen.values()].slice(0, max);
}

/** The list in pieces of at most `size`. */
export function chunk<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, nth) => list.slice(nth * size, (nth + 1) * size));
}

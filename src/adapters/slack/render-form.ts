import type { types } from '@slack/bolt';
import type { Field, Form } from '../../card.ts';
import type { Fields } from '../../engine/model/intent.ts';
import { menu } from './controls.ts';
import { limits } from './limits.ts';
import { clean, isBlank, label, shorten } from './text.ts';

/** A Form as a modal view. `metadata` comes back with the sent form. */
export function formView(form: Form, metadata: string): types.ModalView {
  const title = label(form.title, limits.view.title);
  const submit = label(form.submit, limits.view.submit);
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: metadata,
    title: text(isBlank(title) ? '…' : title),
    submit: text(isBlank(submit) ? 'Save' : submit),
    close: text('Cancel'),
    blocks: form.fields.slice(0, limits.view.blocks).map(input),
  };
}

/** One element of a view's state, as much of it as forms use. */
export interface StateValue {
  readonly type: string;
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[] | null;
}

/** What was sent, by field name: text and single picks as text ('' when left empty), many picks as a list. */
export function sentFields(values: Readonly<Record<string, Readonly<Record<string, StateValue>>>>): Fields {
  return Object.fromEntries(
    Object.values(values)
      .flatMap((block) => Object.entries(block))
      .map(([name, state]) => [name, fieldValue(state)]),
  );
}

function fieldValue(state: StateValue): string | readonly string[] {
  if (state.selected_options) return state.selected_options.map((option) => option.value);
  return state.selected_option?.value ?? state.value ?? '';
}

function input(field: Field, index: number): types.InputBlock {
  const name = label(field.label, limits.view.label);
  const hint = label(field.hint ?? '', limits.view.hint);
  return {
    type: 'input',
    // A repeated view must not inherit what was typed into an earlier one, and Slack keeps typed values by block id.
    block_id: `field-${index}`,
    optional: true,
    label: text(isBlank(name) ? '…' : name),
    element: element(field),
    ...(isBlank(hint) ? {} : { hint: text(hint) }),
  };
}

function element(field: Field): types.InputBlock['element'] {
  const action_id = field.name.slice(0, limits.actionId) || 'field';
  if (field.kind === 'text') {
    const value = shorten(clean(field.value ?? ''), limits.view.input);
    const placeholder = label(field.placeholder ?? '', limits.view.placeholder);
    return {
      type: 'plain_text_input',
      action_id,
      max_length: limits.view.input,
      ...(value === '' ? {} : { initial_value: value }),
      ...(isBlank(placeholder) ? {} : { placeholder: text(placeholder) }),
    };
  }
  const options = menu(field.options);
  if (options.length === 0) return { type: 'plain_text_input', action_id };
  const chosen = options.filter((option) => option.value !== undefined && field.chosen.includes(option.value));
  if (!field.many) {
    const [initial] = chosen;
    return { type: 'static_select', action_id, options, ...(initial ? { initial_option: initial } : {}) };
  }
  const initial = chosen.length > 0 ? { initial_options: chosen } : {};
  if (options.length <= limits.view.checkboxes) return { type: 'checkboxes', action_id, options, ...initial };
  return { type: 'multi_static_select', action_id, options, ...initial };
}

function text(words: string): types.PlainTextElement {
  return { type: 'plain_text', text: words, emoji: true };
}

import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Field, Form } from '../../card.ts';
import { menuOptions } from './components.ts';
import { limits } from './limits.ts';
import { clean, label } from './markdown.ts';

/** A Form as a modal: each field inside its own label. The custom id is the form's line. */
export function modal(form: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: form.line.slice(0, limits.customId),
    title: label(form.title, limits.modal.title) || '…',
    components: form.fields.slice(0, limits.modal.fields).map(fieldComponent),
  };
}

function fieldComponent(field: Field): APILabelComponent {
  const description = label(field.hint ?? '', limits.modal.hint);
  return {
    type: ComponentType.Label,
    label: label(field.label, limits.modal.label) || '…',
    ...(description ? { description } : {}),
    component: inputComponent(field),
  };
}

function inputComponent(field: Field): APILabelComponent['component'] {
  if (field.kind === 'text') {
    const value = clean(field.value ?? '')
      .slice(0, limits.modal.value)
      .toWellFormed();
    const placeholder = label(field.placeholder ?? '', limits.modal.placeholder);
    return {
      type: ComponentType.TextInput,
      custom_id: field.name,
      style: TextInputStyle.Short,
      required: false,
      max_length: limits.modal.value,
      ...(value ? { value } : {}),
      ...(placeholder ? { placeholder } : {}),
    };
  }
  const options = menuOptions(field.options, field.many ? field.chosen : field.chosen.slice(0, 1));
  if (options.length === 0) {
    return { type: ComponentType.TextInput, custom_id: field.name, style: TextInputStyle.Short, required: false };
  }
  return {
    type: ComponentType.StringSelect,
    custom_id: field.name,
    required: false,
    min_values: 0,
    max_values: field.many ? options.length : 1,
    options,
  };
}

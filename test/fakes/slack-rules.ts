import type { FakeBlock, FakeElement, FakeOption } from './slack-people.ts';

/** Block Kit's documented limits, written down apart from the adapter's own table, so that a mistake in one shows in the other. */

interface Words {
  readonly type: string;
  readonly text: string;
}

/** What is wrong with a message; empty when Slack would take it. `completed` are the files that an image block may show. */
export function messageFaults(
  message: { readonly text?: string; readonly blocks?: readonly FakeBlock[] },
  completed: ReadonlySet<string>,
): string[] {
  const blocks = message.blocks ?? [];
  const faults = [
    ...blocksFaults(blocks, 50, completed),
    ...(message.text === undefined || message.text.trim() === '' ? ['text is missing'] : []),
  ];
  if ((message.text ?? '').length > 4000) faults.push('text is longer than 4000');
  const all = JSON.stringify(blocks).length;
  const words = blocks.flatMap(texts).reduce((sum, text) => sum + text.length, 0);
  if (words > 13_200) faults.push(`msg_too_long: ${words} characters of block text`);
  if (all > 250_000) faults.push('larger than 250 kB');
  // plain_text is shown as it stands; only mrkdwn and the message's own text are interpreted.
  for (const text of [message.text ?? '', ...blocks.flatMap(marked)]) {
    if (/<[@!#](?!date\^)/.test(text)) faults.push('a mention is possible');
    if (/<(https?|mailto|tel):/.test(text)) faults.push('a link is possible');
  }
  return faults;
}

/** What is wrong with a modal view. */
export function viewFaults(view: {
  readonly type?: string;
  readonly title?: Words;
  readonly submit?: Words;
  readonly close?: Words;
  readonly private_metadata?: string;
  readonly callback_id?: string;
  readonly blocks?: readonly FakeBlock[];
}): string[] {
  return [
    ...(view.type === 'modal' ? [] : ['not a modal']),
    ...words('title', view.title, 24),
    ...words('submit', view.submit, 24),
    ...words('close', view.close, 24),
    ...((view.private_metadata ?? '').length > 3000 ? ['private_metadata is longer than 3000'] : []),
    ...((view.callback_id ?? '').length > 255 ? ['callback_id is longer than 255'] : []),
    ...blocksFaults(view.blocks ?? [], 100, new Set()),
  ];
}

function blocksFaults(blocks: readonly FakeBlock[], most: number, completed: ReadonlySet<string>): string[] {
  const faults = blocks.flatMap((block, index) =>
    blockFaults(block, completed).map((fault) => `block ${index} (${block.type}): ${fault}`),
  );
  if (blocks.length > most) faults.push(`${blocks.length} blocks`);
  const ids = blocks.flatMap((block) => block.block_id ?? []);
  if (new Set(ids).size !== ids.length) faults.push('block_id twice');
  if (ids.some((id) => id === '' || id.length > 255)) faults.push('block_id length');
  const actions = blocks
    .flatMap((block) => [...(block.elements ?? []), ...(block.element ? [block.element] : [])])
    .flatMap((element) => element.action_id ?? []);
  if (new Set(actions).size !== actions.length) faults.push('action_id twice');
  return faults;
}

function blockFaults(block: FakeBlock, completed: ReadonlySet<string>): string[] {
  switch (block.type) {
    case 'header':
      return [
        ...words('text', block.text, 150),
        ...(block.text?.type === 'plain_text' ? [] : ['header is not plain_text']),
      ];
    case 'section':
      return sectionFaults(block);
    case 'context':
      return [
        ...(between(block.elements, 1, 10) ? [] : ['1 to 10 elements']),
        ...(block.elements ?? []).flatMap((element) =>
          words('element', { type: element.type, text: String(element.text ?? '') }, 2000),
        ),
      ];
    case 'actions':
      return [
        ...(between(block.elements, 1, 25) ? [] : ['1 to 25 elements']),
        ...(block.elements ?? []).flatMap(elementFaults),
      ];
    case 'image':
      return [
        ...(block.slack_file?.id && completed.has(block.slack_file.id) ? [] : ['slack_file is unknown']),
        ...(block.alt_text && block.alt_text.length <= 2000 ? [] : ['alt_text']),
      ];
    case 'input':
      return [
        ...words('label', block.label, 2000),
        ...(block.hint ? words('hint', block.hint, 2000) : []),
        ...(block.element ? elementFaults(block.element) : ['no element']),
      ];
    default:
      return ['unknown type'];
  }
}

function sectionFaults(block: FakeBlock): string[] {
  if (!block.text && !block.fields) return ['neither text nor fields'];
  return [
    ...(block.text ? words('text', block.text, 3000) : []),
    ...(block.fields && !between(block.fields, 1, 10) ? ['1 to 10 fields'] : []),
    ...(block.fields ?? []).flatMap((field) => words('field', field, 2000)),
  ];
}

function elementFaults(element: FakeElement): string[] {
  const faults = element.action_id !== undefined && between(element.action_id, 1, 255) ? [] : ['action_id'];
  if (element.placeholder) faults.push(...words('placeholder', element.placeholder, 150));
  switch (element.type) {
    case 'button':
      faults.push(...words('button', typeof element.text === 'object' ? element.text : undefined, 75));
      if ((element.value ?? '').length > 2000) faults.push('value is longer than 2000');
      if (element.style !== undefined && !['primary', 'danger'].includes(element.style)) faults.push('style');
      return faults;
    case 'static_select':
    case 'multi_static_select':
      return [...faults, ...optionFaults(element, 100)];
    case 'checkboxes':
      return [...faults, ...optionFaults(element, 10)];
    case 'plain_text_input':
      return [...faults, ...((element.initial_value ?? '').length > 3000 ? ['initial_value'] : [])];
    default:
      return [...faults, `unknown element ${element.type}`];
  }
}

function optionFaults(element: FakeElement, most: number): string[] {
  const options = element.options ?? [];
  const same = (option: FakeOption) => options.some((each) => JSON.stringify(each) === JSON.stringify(option));
  const initial = [...(element.initial_option ? [element.initial_option] : []), ...(element.initial_options ?? [])];
  return [
    ...(between(options, 1, most) ? [] : [`${options.length} options`]),
    ...options.flatMap((option) => [
      ...words('option', option.text, 75),
      ...(between(option.value, 1, 150) ? [] : ['option value']),
    ]),
    ...(initial.every(same) ? [] : ['initial option is not among the options']),
    ...(element.initial_options && element.initial_options.length === 0 ? ['initial_options is empty'] : []),
  ];
}

function words(what: string, text: Words | undefined, most: number): string[] {
  if (!text) return [`${what} is missing`];
  if (!['plain_text', 'mrkdwn'].includes(text.type)) return [`${what} has type ${text.type}`];
  if (text.text.trim() === '') return [`${what} is empty`];
  if (text.text.includes('\0')) return [`${what} holds a null byte`];
  return text.text.length > most ? [`${what} is longer than ${most}`] : [];
}

function between(of: { readonly length: number } | undefined, least: number, most: number): boolean {
  return of !== undefined && of.length >= least && of.length <= most;
}

function texts(block: FakeBlock): string[] {
  const elements = (block.elements ?? []).flatMap((element) =>
    typeof element.text === 'string' ? [element.text] : element.text ? [element.text.text] : [],
  );
  return [
    ...(block.text ? [block.text.text] : []),
    ...(block.fields ?? []).map((field) => field.text),
    ...elements,
    ...(block.alt_text ? [block.alt_text] : []),
  ];
}

function marked(block: FakeBlock): string[] {
  const objects = [
    block.text,
    ...(block.fields ?? []),
    ...(block.elements ?? []).map((element) =>
      typeof element.text === 'string' ? { type: element.type, text: element.text } : element.text,
    ),
  ];
  return objects.flatMap((object) => (object?.type === 'mrkdwn' ? [object.text] : []));
}

import { expect, test } from 'vitest';
import type { FakeBlock, FakeElement } from './slack-people.ts';
import { messageFaults, viewFaults } from './slack-rules.ts';

/** The double's rules are what every other test of Slack rests on: each limit is met exactly, then passed by one. */

const plain = (n: number) => ({ type: 'plain_text', text: 'x'.repeat(n) });
const option = (n: number) => ({ text: plain(1), value: `${n}` });
const many = <T>(n: number, make: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => make(index));
const button = (more: Partial<FakeElement> = {}, index = 0): FakeElement => ({
  type: 'button',
  action_id: `a${index}`,
  text: plain(1),
  value: 'v',
  ...more,
});
const actions = (...elements: FakeElement[]): FakeBlock => ({ type: 'actions', elements });
const section = (n: number): FakeBlock => ({ type: 'section', text: plain(n) });

const blocks: readonly [string, number, (n: number) => FakeBlock[]][] = [
  ['blocks of a message', 50, (n) => many(n, () => section(1))],
  ['characters of a section', 3000, (n) => [section(n)]],
  ['characters of a header', 150, (n) => [{ type: 'header', text: plain(n) }]],
  ['characters on a button', 75, (n) => [actions(button({ text: plain(n) }))]],
  ["characters of a button's value", 2000, (n) => [actions(button({ value: 'x'.repeat(n) }))]],
  ['characters of an action id', 255, (n) => [actions(button({ action_id: 'x'.repeat(n) }))]],
  ['characters of a block id', 255, (n) => [{ ...section(1), block_id: 'x'.repeat(n) }]],
  ['elements in a row', 25, (n) => [actions(...many(n, (index) => button({}, index)))]],
  ['fields of a section', 10, (n) => [{ type: 'section', fields: many(n, () => plain(1)) }]],
  ['characters of a field', 2000, (n) => [{ type: 'section', fields: [plain(n)] }]],
  [
    'elements of a context',
    10,
    (n) => [{ type: 'context', elements: many(n, () => ({ type: 'plain_text', text: 'x' })) }],
  ],
  ['options of a menu', 100, (n) => [actions({ type: 'static_select', action_id: 'a', options: many(n, option) })]],
  ['characters of all blocks', 13_200, (n) => [...many(4, () => section(3000)), section(n - 12_000)]],
];
test.each(blocks)('the double takes so many %s and no more: %i', (_, most, make) => {
  expect(messageFaults({ text: 'x', blocks: make(most) }, new Set())).toEqual([]);
  expect(messageFaults({ text: 'x', blocks: make(most + 1) }, new Set())).not.toEqual([]);
});

const view = (more: object) => ({
  type: 'modal',
  title: plain(1),
  submit: plain(1),
  close: plain(1),
  blocks: [],
  ...more,
});
const input = (index: number, element: Partial<FakeElement> = {}): FakeBlock => ({
  type: 'input',
  label: plain(1),
  element: { type: 'plain_text_input', action_id: `a${index}`, ...element },
});
const views: readonly [string, number, (n: number) => object][] = [
  ['characters of a title', 24, (n) => ({ title: plain(n) })],
  ['characters to submit', 24, (n) => ({ submit: plain(n) })],
  ['characters of metadata', 3000, (n) => ({ private_metadata: 'x'.repeat(n) })],
  ['blocks of a view', 100, (n) => ({ blocks: many(n, (index) => input(index)) })],
  ['characters filled in', 3000, (n) => ({ blocks: [input(0, { initial_value: 'x'.repeat(n) })] })],
  ['check boxes', 10, (n) => ({ blocks: [input(0, { type: 'checkboxes', options: many(n, option) })] })],
];
test.each(views)('the double takes so many %s and no more: %i', (_, most, make) => {
  expect(viewFaults(view(make(most)))).toEqual([]);
  expect(viewFaults(view(make(most + 1)))).not.toEqual([]);
});

const wrong: readonly [string, FakeBlock[]][] = [
  ['one action id twice', [actions(button(), button())]],
  ['one block id twice', many(2, () => ({ ...section(1), block_id: 'b' }))],
  ['an empty text', [{ type: 'section', text: { type: 'mrkdwn', text: ' ' } }]],
  ['a null byte', [{ type: 'section', text: { type: 'plain_text', text: 'a\0b' } }]],
  ['a picture that was never uploaded', [{ type: 'image', slack_file: { id: 'F1' }, alt_text: 'x' }]],
  ['a mention', [{ type: 'section', text: { type: 'mrkdwn', text: '<@U0123>' } }]],
  ['a link', [{ type: 'section', text: { type: 'mrkdwn', text: '<https://evil.example|x>' } }]],
  ['a row without elements', [actions()]],
  ['a style that does not exist', [actions(button({ style: 'warning' }))]],
];
test.each(wrong)('the double refuses %s', (_, bad) => {
  expect(messageFaults({ text: 'x', blocks: bad }, new Set())).not.toEqual([]);
});

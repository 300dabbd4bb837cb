import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriesKey, customIds, lineOf } from '../../../src/adapters/discord/custom-id.ts';
import { markdown } from '../../../src/adapters/discord/markdown.ts';
import { modal } from '../../../src/adapters/discord/modal.ts';
import { render } from '../../../src/adapters/discord/render.ts';
import type { Block, Card, Form, Inline, Text } from '../../../src/card.ts';
import { openApiCheck } from '../../fakes/discord-openapi.ts';
import { messageFaults, modalFaults } from '../../fakes/discord-rules.ts';
import { pixel } from '../../fakes/discord-stage.ts';

const brush = { draw: async () => pixel, failed: () => {} };
const check = openApiCheck();
const where = '/channels/1234567890123456789/messages';

async function faults(card: Card): Promise<readonly string[]> {
  const { body, files } = await render(card, brush, 'someKey');
  return [
    ...messageFaults({ ...body }, files.length),
    ...(check?.('POST', where, JSON.parse(JSON.stringify(body))) ?? []),
  ];
}
const description = async (blocks: readonly Block[]) =>
  (await render({ blocks }, brush)).body.embeds.map((embed) => embed.description).join('\n---\n');

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 6000 }),
  fc.constantFrom(
    '',
    ' ',
    '@everyone',
    '<@123456789012345678>',
    '\0',
    '\ud800',
    '‮evil',
    '*'.repeat(5000),
    '\n'.repeat(3000),
    '😀'.repeat(2500),
  ),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  word,
  fc.record({ bold: word }),
  fc.record({
    at: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
    as: fc.constantFrom('time', 'day-time', 'relative'),
    wall: word,
  }),
);
const text: fc.Arbitrary<Text> = fc.oneof(word, fc.array(inline, { maxLength: 6 }));
const button = fc.record({ label: word, line: word, style: fc.constantFrom('primary', 'plain', 'danger') });
const option = fc.record({ label: word, value: word });
const state = fc.constantFrom('ahead', 'now', 'done', 'skipped', 'missed', 'stopped');
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text: word }),
  fc.record({ kind: fc.constantFrom('text', 'alert', 'source'), text }),
  fc.record({ kind: fc.constant('facts'), facts: fc.array(fc.record({ label: word, value: text }), { maxLength: 8 }) }),
  fc.record({
    kind: fc.constant('timeline'),
    steps: fc.array(fc.record({ icon: word, name: word, at: fc.option(inline), what: text, state }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('picture'),
    alt: word,
    picture: fc.record({ of: fc.constant('history'), title: word, runs: fc.constant([]) }),
  }),
  fc.record({ kind: fc.constant('buttons'), buttons: fc.array(button, { maxLength: 12 }) }),
  fc.record({
    kind: fc.constant('choice'),
    choice: fc.record({ label: word, line: word, options: fc.array(option, { maxLength: 30 }) }),
  }),
  fc.record({ kind: fc.constant('file'), file: fc.record({ name: word, type: word, content: word }) }),
);

test('every card there can be is a message that Discord takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 14 }), async (blocks) => {
      expect(await faults({ blocks })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every form there can be is a modal that Discord takes', () => {
  const field = fc.oneof(
    fc.record({ kind: fc.constant('text'), label: word, value: word, placeholder: word, hint: word }),
    fc.record({
      kind: fc.constant('choice'),
      label: word,
      options: fc.array(option, { maxLength: 30 }),
      chosen: fc.array(word),
      many: fc.boolean(),
      hint: word,
    }),
  );
  fc.assert(
    fc.property(word, fc.array(field, { minLength: 1, maxLength: 6 }), (title, fields) => {
      const named = fields.map((one, index) => ({ ...one, name: `field-${index}` }));
      const data = modal({ title, line: 'recovery-profile body', submit: 'Save', fields: named } satisfies Form);
      const body = JSON.parse(JSON.stringify({ type: 9, data }));
      expect([
        ...modalFaults(body.data),
        ...(check?.('POST', '/interactions/123456789012345678/tok/callback', body) ?? []),
      ]).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['@everyone', '\\@everyone'],
  ['<@123456789012345678>', '\\<\\@123456789012345678\\>'],
  [
    '**bold** _it_ ~~no~~ ||spoiler|| `code`',
    '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`',
  ],
  ['[click](https://evil.example)', '\\[click\\]\\(https\\://evil.example\\)'],
  ['discord.gg/abc', 'discord\\.gg/abc'],
  ['# big\n- point\n1. one\n> quote', '\\# big\n\\- point\n1\\. one\n\\> quote'],
  ['a\0b\u202ec\u2066d', 'abcd'],
])('what people type (%j) reads as plain characters', (typed, shown) => {
  expect(markdown(typed, 4000)).toBe(shown);
});

test('bold in which people wrote asterisks stays bold, and nothing stays nothing', () => {
  expect(markdown([{ bold: 'a*b ' }, { bold: ' ' }, 'c'], 100)).toBe('**a\\*b**c');
});

test('four thousand characters are cut visibly between characters', () => {
  const cut = markdown('*'.repeat(4000), 100);
  expect(cut).toBe(`${'\\*'.repeat(49)}…`);
  expect(markdown('😀'.repeat(60), 100)).toBe(`${'😀'.repeat(49)}…`);
  expect(markdown([{ bold: 'x'.repeat(50) }], 20)).toBe(`**${'x'.repeat(15)}**…`);
});

test('text that fits is not touched, to the last character', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '7'), maxLength: 50 }), (line) => {
      expect(markdown(line, line.length)).toBe(line);
    }),
  );
});

test('times are shown in the zone of each reader', async () => {
  const at = 1_790_000_000_999;
  expect(
    await description([
      {
        kind: 'text',
        text: [
          { at, as: 'time', wall: '16:13' },
          ' ',
          { at, as: 'day-time', wall: '' },
          ' ',
          { at, as: 'relative', wall: '' },
        ],
      },
    ]),
  ).toBe('<t:1790000000:t> <t:1790000000:f> <t:1790000000:R>');
});

test('safety words come first, in red, and survive however long the rest is', async () => {
  const { body } = await render(
    {
      blocks: [
        { kind: 'heading', text: 'Plan' },
        { kind: 'text', text: 'x'.repeat(9000) },
        { kind: 'alert', text: 'Out at 15 minutes.' },
      ],
    },
    brush,
  );
  expect(body.content).toBe('**Plan**');
  expect(body.embeds[0]).toEqual({ description: 'Out at 15 minutes.', color: 0xd83c3e });
  expect(body.embeds[1]?.description?.endsWith('x…')).toBe(true);
});

test('a plan reads as a time line: what is ahead has its time and what to do, what is over its mark', async () => {
  const at = { at: 1_790_000_000_000, as: 'time', wall: '16:13' } as const;
  expect(
    await description([
      {
        kind: 'timeline',
        steps: [
          { icon: '🍌', name: 'Snack', at: null, what: 'Banana', state: 'done' },
          { icon: '🧊', name: 'Ice bath', at, what: '12 minutes', state: 'ahead' },
        ],
      },
      { kind: 'facts', facts: [{ label: 'Load', value: '540' }] },
      { kind: 'source', text: 'Rule 4.2,\ngrade B' },
    ]),
  ).toBe('✅ **Snack**\n🧊 <t:1790000000:t> · **Ice bath**\n12 minutes\n\n**Load** 540\n\n-# Rule 4.2, grade B');
});

test('buttons beyond five rows are counted in words', async () => {
  const many = Array.from(
    { length: 6 },
    (_, index): Block => ({
      kind: 'choice',
      choice: { label: `${index}`, line: `l${index}`, options: [{ label: 'a', value: 'a' }] },
    }),
  );
  const { body } = await render({ blocks: many }, brush);
  expect(body.components).toHaveLength(5);
  expect(body.embeds[0]?.description).toBe('-# 1 more did not fit here: /recovery-help');
});

test('a button too long to mean what it says cannot be pressed', async () => {
  const { body } = await render(
    { blocks: [{ kind: 'buttons', buttons: [{ label: 'x', line: 'y'.repeat(101), style: 'plain' }] }] },
    brush,
  );
  expect(body.components[0]?.components[0]).toMatchObject({ disabled: true });
});

test('a custom id always gives back its line, is unique, and one of them carries the key', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ maxLength: 70 }), fc.constantFrom('', '#', 'a#1', 'a')), {
        minLength: 1,
        maxLength: 20,
      }),
      (said) => {
        const idFor = customIds('0123456789abcdefghijABCDE');
        const ids = said.map((line) => idFor(line));
        expect(ids.map((id) => lineOf(id ?? 'none'))).toEqual(said);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => id !== null && carriesKey(id, '0123456789abcdefghijABCDE'))).toHaveLength(1);
      },
    ),
  );
});

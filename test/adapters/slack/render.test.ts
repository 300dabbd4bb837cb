import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actions } from '../../../src/adapters/slack/controls.ts';
import { limits } from '../../../src/adapters/slack/limits.ts';
import { render } from '../../../src/adapters/slack/render.ts';
import { formView, type StateValue, sentFields } from '../../../src/adapters/slack/render-form.ts';
import { asTyped, mrkdwn, plain, shorten } from '../../../src/adapters/slack/text.ts';
import type { Block, Card, Field, Form, Inline, Picture, Text } from '../../../src/card.ts';
import type { FakeBlock } from '../../fakes/slack-people.ts';
import { messageFaults, viewFaults } from '../../fakes/slack-rules.ts';

const AT = 1_790_000_000_000;
const faultsOf = (card: Card, files: readonly string[] = []): string[] =>
  messageFaults(JSON.parse(JSON.stringify(render(card))), new Set(files));
const one = (block: Block): FakeBlock[] => JSON.parse(JSON.stringify(render({ blocks: [block] }).blocks));

describe('what a card looks like', () => {
  test('a time shows the reader their own clock, with the wall clock as fallback', () => {
    const [block] = one({
      kind: 'text',
      text: ['Bath at ', { at: AT, as: 'time', wall: '16:13' }, ', ', { bold: 'not later' }],
    });
    expect(block).toEqual({
      type: 'section',
      text: { type: 'mrkdwn', text: 'Bath at <!date^1790000000^{time}|16:13>, *not later*', verbatim: true },
    });
  });

  test('a plain sentence is sent as plain text, where nothing at all is interpreted', () => {
    expect(one({ kind: 'text', text: '*so* <!channel> & :tada:' })).toEqual([
      { type: 'section', text: { type: 'plain_text', text: '*so* <!channel> & :tada:', emoji: false } },
    ]);
  });

  test('a time line has one paragraph a step: state, name, clock, and below it what to do', () => {
    const [block] = one({
      kind: 'timeline',
      steps: [
        { icon: '🥤', name: 'Drink', at: null, what: 'half a litre', state: 'done' },
        { icon: '🧊', name: 'Ice bath', at: { at: AT, as: 'time', wall: '16:13' }, what: '10 to 12 °C', state: 'now' },
      ],
    });
    expect(block?.text?.text).toBe(
      '✅ 🥤 *Drink* · done\nhalf a litre\n👉 🧊 *Ice bath* · <!date^1790000000^{time}|16:13>\n10 to 12 °C',
    );
  });

  test('buttons stand five in a row, carry their line, and have distinct ids also when they say the same', () => {
    const buttons = Array.from({ length: 11 }, (_, n) => ({
      label: `${n}`,
      line: 'recovery sore p 3',
      style: 'plain' as const,
    }));
    const rows = one({ kind: 'buttons', buttons });
    expect(rows.map((row) => row.elements?.length)).toEqual([5, 5, 1]);
    const ids = rows.flatMap((row) => row.elements ?? []).map((element) => element.action_id);
    expect(new Set(ids).size).toBe(11);
    expect(rows[0]?.elements?.[0]?.value).toBe('recovery sore p 3');
  });

  test('a drop-down remembers its line in its id and shows what is chosen', () => {
    const [block] = one({
      kind: 'choice',
      choice: {
        label: 'Bedtime',
        line: 'recovery bedtime',
        chosen: '22:00',
        options: ['21:00', '22:00', '22:00'].map((value) => ({ label: value, value })),
      },
    });
    const [select] = block?.elements ?? [];
    expect(actions.pickedLine(select?.action_id ?? '')).toBe('recovery bedtime');
    expect(select?.initial_option?.value).toBe('22:00');
    expect(select?.options).toHaveLength(2);
  });

  test('a picture is shown once it has a file, and told in words before', () => {
    const picture: Picture = { of: 'team', title: 'x', runners: [], footer: '' };
    const card: Card = { blocks: [{ kind: 'picture', picture, alt: 'Two of three are done' }] };
    expect(render(card).blocks[0]).toMatchObject({ type: 'context' });
    expect(render(card, { pictures: new Map([[picture, 'F1']]) }).blocks[0]).toEqual({
      type: 'image',
      slack_file: { id: 'F1' },
      alt_text: 'Two of three are done',
    });
  });

  test('the key marks the first block, also of an empty card', () => {
    expect(render({ blocks: [] }, { key: 'k9' }).blocks).toMatchObject([{ block_id: 'k9' }]);
    expect(faultsOf({ blocks: [] })).toEqual([]);
  });

  test('the notification says what the card says, in words', () => {
    const { text } = render({
      blocks: [
        { kind: 'heading', text: 'Tub <b>' },
        { kind: 'text', text: ['at ', { at: AT, as: 'time', wall: '16:13' }] },
      ],
    });
    expect(text).toBe('Tub &lt;b&gt;\nat 16:13');
  });

  test('too much is cut where it shows, and safety words stay', () => {
    const long = (n: number): Block => ({ kind: 'text', text: `${n} ${'x'.repeat(2900)}` });
    const { blocks } = render({
      blocks: [
        ...Array.from({ length: 60 }, (_, n) => long(n)),
        { kind: 'alert', text: 'Chest pain? Stop and call for help.' },
      ],
    });
    const words = JSON.stringify(blocks);
    expect(words).toContain('Chest pain? Stop and call for help.');
    expect(words).toContain('… (shortened)');
    expect(words).toContain('"0 xxx');
    expect(shorten('a'.repeat(200), 10)).toBe('aaaaaaaaa…');
  });
});

const hostile = [
  '<!channel> <!here> <!everyone>',
  '<@U0123456789> <#C0123456789|general> <!subteam^S1>',
  '<https://evil.example|click me> https://evil.example mailto:a@b.example',
  '*bold* _it_ ~st~ `code` ```block``` > quote',
  '&lt;!channel&gt; &amp;lt;!channel&amp;gt;',
  '\u202eevil\u202c \u2066x\u2069 \u200b\u200d',
  'null\0byte \u0007 \u001b[31m',
  '\ud800 half a pair \udc00',
  '😀'.repeat(2000),
  '<'.repeat(4000),
  '&'.repeat(4000),
  `${'a'.repeat(2998)}<!channel>`,
  '   ',
  '\u200b',
];

describe('hostile text', () => {
  test.each(hostile)('is shown harmlessly everywhere: %j', (text) => {
    const inlines: readonly Inline[] = [text, { bold: text }, { at: AT, as: 'relative', wall: text }];
    const everywhere: Card = {
      blocks: [
        { kind: 'heading', text },
        { kind: 'text', text },
        { kind: 'text', text: inlines },
        { kind: 'alert', text: inlines },
        { kind: 'facts', facts: [{ label: text, value: inlines }] },
        {
          kind: 'timeline',
          steps: [
            { icon: text, name: text, at: { at: AT, as: 'day-time', wall: text }, what: inlines, state: 'ahead' },
          ],
        },
        { kind: 'picture', picture: { of: 'team', title: '', runners: [], footer: '' }, alt: text },
        { kind: 'buttons', buttons: [{ label: text, line: 'recovery', style: 'danger' }] },
        { kind: 'choice', choice: { label: text, line: 'recovery', options: [{ label: text, value: 'x' }] } },
        { kind: 'source', text: inlines },
        { kind: 'file', file: { name: text, type: 'text/plain', content: text } },
      ],
    };
    for (const block of everywhere.blocks) expect(faultsOf({ blocks: [block] })).toEqual([]);
    expect(faultsOf(everywhere)).toEqual([]);
    const drawn = render(everywhere);
    // The raw forms may stand in plain_text only.
    for (const match of JSON.stringify(drawn.blocks).matchAll(/\{"type":"mrkdwn","text":"((?:[^"\\]|\\.)*)"/g)) {
      expect(match[1]?.replace(/<!date\^\d+\^[^|<>]*\|[^<>|]*>/g, '')).not.toMatch(/[<>]/);
    }
    expect(drawn.text).not.toMatch(/[<>]/);
  });

  test('what a person typed is never bold, code or struck through where markup is read', () => {
    const typed = '*bold* _it_ ~st~ `code` ```block``` snake_case Europe/New_York';
    const [block] = one({ kind: 'text', text: [typed, { bold: typed }, typed] });
    const words = block?.text?.text ?? '';
    expect(words.match(/[*~`]/g)).toEqual(['*', '*']);
    expect(words).not.toMatch(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u);
    expect(words).toContain('snake_case Europe/New_York');
  });

  test('the double itself sees a mention', () => {
    const block = { type: 'section', text: { type: 'mrkdwn', text: 'hi <!channel>' } };
    expect(messageFaults({ text: 'x', blocks: [block] }, new Set())).toEqual(['a mention is possible']);
  });
});

const word = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...hostile),
  fc.string({ minLength: 2000, maxLength: 5000 }),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  word,
  fc.record({ bold: word }),
  fc.record({
    at: fc.oneof(fc.integer(), fc.integer({ min: AT, max: AT + 1e9 })),
    as: fc.constantFrom('time' as const, 'day-time' as const, 'relative' as const),
    wall: word,
  }),
);
const text: fc.Arbitrary<Text> = fc.oneof(word, fc.array(inline, { maxLength: 6 }));
const state = fc.constantFrom(
  'ahead' as const,
  'now' as const,
  'done' as const,
  'skipped' as const,
  'missed' as const,
  'stopped' as const,
);
const option = fc.record({ label: word, value: word });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: word }),
  fc.record({ kind: fc.constantFrom('text' as const, 'alert' as const, 'source' as const), text }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: word, value: text }), { maxLength: 25 }),
  }),
  fc.record({
    kind: fc.constant('timeline' as const),
    steps: fc.array(fc.record({ icon: word, name: word, at: fc.option(inline), what: text, state }), { maxLength: 15 }),
  }),
  fc.record({
    kind: fc.constant('picture' as const),
    picture: fc.constant<Picture>({ of: 'team', title: '', runners: [], footer: '' }),
    alt: word,
  }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.array(
      fc.record({
        label: word,
        line: word,
        style: fc.constantFrom('primary' as const, 'plain' as const, 'danger' as const),
      }),
      { maxLength: 40 },
    ),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    choice: fc.record({ label: word, line: word, options: fc.array(option, { maxLength: 130 }), chosen: word }),
  }),
  fc.record({ kind: fc.constant('file' as const), file: fc.record({ name: word, type: word, content: word }) }),
);
const card: fc.Arbitrary<Card> = fc.record({ blocks: fc.array(block, { maxLength: 30 }) });

describe('for every card and form', () => {
  test('the message stays inside the limits of Slack', () => {
    fc.assert(
      fc.property(card, (any) => {
        expect(faultsOf(any)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('the view stays inside the limits of Slack', () => {
    const field: fc.Arbitrary<Field> = fc.oneof(
      fc.record({
        kind: fc.constant('text' as const),
        name: fc.uuid(),
        label: word,
        value: word,
        placeholder: word,
        hint: word,
      }),
      fc.record({
        kind: fc.constant('choice' as const),
        name: fc.uuid(),
        label: word,
        options: fc.array(option, { maxLength: 130 }),
        chosen: fc.array(word, { maxLength: 5 }),
        many: fc.boolean(),
      }),
    );
    const form: fc.Arbitrary<Form> = fc.record({
      title: word,
      line: word,
      submit: word,
      fields: fc.array(field, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(form, (any) => {
        expect(viewFaults(JSON.parse(JSON.stringify(formView(any, '{}'))))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('shortening never cuts an entity or a time in two, and never exceeds', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (any, max) => {
        const out = mrkdwn(any, max);
        expect(out.length).toBeLessThanOrEqual(max);
        expect(out.replace(/&(?:amp|lt|gt);/g, '').replace(/<!date\^\d+\^[^|<>]*\|[^<>|]*>/g, '')).not.toMatch(/[<>&]/);
        expect(plain(any, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });

  test('what a person typed survives the way through Slack and back', () => {
    const typed = fc.string().filter((one) => !/[\u2018\u2019\u201c-\u201e]/.test(one));
    const bySlack = (one: string) => one.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    fc.assert(
      fc.property(typed, (one) => {
        expect(asTyped(bySlack(one))).toBe(one);
      }),
    );
  });
});

test('a sent view becomes fields: text, one pick, many picks, and nothing for what was left empty', () => {
  const values: Record<string, Record<string, StateValue>> = {
    'field-0': { mass: { type: 'plain_text_input', value: '68' } },
    'field-1': { units: { type: 'static_select', selected_option: { value: 'metric' } } },
    'field-2': { gear: { type: 'checkboxes', selected_options: [{ value: 'tub' }, { value: 'ice' }] } },
    'field-3': { note: { type: 'plain_text_input', value: null } },
    'field-4': { diet: { type: 'static_select', selected_option: null } },
  };
  expect(sentFields(values)).toEqual({ mass: '68', units: 'metric', gear: ['tub', 'ice'], note: '', diet: '' });
});

test('many options become a list instead of check boxes', () => {
  const options = (n: number) => Array.from({ length: n }, (_, index) => ({ label: `${index}`, value: `${index}` }));
  const kind = (n: number) => {
    const [input] = formView(
      {
        title: 't',
        line: 'l',
        submit: 's',
        fields: [{ kind: 'choice', name: 'x', label: 'X', options: options(n), chosen: ['1'], many: true }],
      },
      '{}',
    ).blocks;
    return JSON.parse(JSON.stringify(input)).element.type;
  };
  expect([kind(limits.view.checkboxes), kind(limits.view.checkboxes + 1)]).toEqual([
    'checkboxes',
    'multi_static_select',
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCard, renderLine } from '../../../src/adapters/playground/render.ts';
import { renderForm } from '../../../src/adapters/playground/render-form.ts';
import type { Block, Card, Form } from '../../../src/card.ts';

const place = { message: 'm1', as: 'ana', version: 'boot.1' };
const empty = new Set(['img', 'input']);
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/y;

/** The text of a fragment; throws when a tag, an attribute or an entity is not exactly as the renderers write them. */
function textOf(html: string): string {
  const open: string[] = [];
  let text = '';
  for (let at = 0; at < html.length; ) {
    if (html[at] !== '<') {
      const next = html.indexOf('<', at);
      const run = html.slice(at, next === -1 ? html.length : next);
      if (run.includes('>') || /&(?!(amp|lt|gt|quot|#39);)/.test(run)) throw new Error(`loose text: ${run}`);
      text += run;
      at += run.length;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash, name = ''] = tag.exec(html) ?? [];
    if (whole === undefined) throw new Error(`loose tag: ${html.slice(at, at + 60)}`);
    if (/ on[a-z]+=|javascript:/i.test(whole.replace(/="[^"]*"/g, '='))) throw new Error(`script: ${whole}`);
    if (slash === '/' && open.pop() !== name) throw new Error(`unbalanced: ${name}`);
    if (slash === '' && !empty.has(name)) open.push(name);
    at += whole.length;
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='x",
  '</p></div><h1>',
  '&lt;b&gt; &amp',
  '@everyone <!channel> <@U1>',
  '\u202Eevil\u202C',
  '\uD800 half',
  '\u0000\u0007',
);
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), hostile);
const inline = fc.oneof(
  words,
  fc.record({ bold: words }),
  fc.record({
    at: fc.oneof(fc.maxSafeInteger(), fc.double()),
    as: fc.constantFrom('time', 'day-time', 'relative'),
    wall: words,
  }),
);
const text = fc.oneof(words, fc.array(inline));
const options = fc.array(fc.record({ label: words, value: words }), { maxLength: 4 });
const state = fc.constantFrom('ahead', 'now', 'done', 'skipped', 'missed', 'stopped');
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text: words }),
  fc.record({ kind: fc.constantFrom('text', 'alert', 'source'), text }),
  fc.record({ kind: fc.constant('facts'), facts: fc.array(fc.record({ label: words, value: text })) }),
  fc.record({
    kind: fc.constant('timeline'),
    steps: fc.array(fc.record({ icon: words, name: words, at: fc.option(inline), what: text, state })),
  }),
  fc.record({
    kind: fc.constant('picture'),
    picture: fc.record({ of: fc.constant('history'), title: words, runs: fc.constant([]) }),
    alt: words,
  }),
  fc.record({
    kind: fc.constant('buttons'),
    buttons: fc.array(fc.record({ label: words, line: words, style: fc.constantFrom('primary', 'plain', 'danger') })),
  }),
  fc.record({ kind: fc.constant('choice'), choice: fc.record({ label: words, line: words, options, chosen: words }) }),
  fc.record({ kind: fc.constant('file'), file: fc.record({ name: words, type: words, content: words }) }),
) as fc.Arbitrary<Block>;
const form: fc.Arbitrary<Form> = fc.record({
  title: words,
  line: words,
  submit: words,
  fields: fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('text' as const),
        name: words,
        label: words,
        value: words,
        placeholder: words,
        hint: words,
      }),
      fc.record({
        kind: fc.constant('choice' as const),
        name: words,
        label: words,
        options,
        chosen: fc.array(words),
        many: fc.boolean(),
      }),
    ),
    { maxLength: 5 },
  ),
});

describe('the renderer', () => {
  it('makes well-formed HTML of every card, with nothing from the data outside text and quoted attributes', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        textOf(renderCard({ blocks }, place));
      }),
      { numRuns: 500 },
    );
  });

  it('makes well-formed HTML of every form and every line', () => {
    fc.assert(
      fc.property(form, words, (one, line) => void [textOf(renderForm(one)), textOf(renderLine(line))]),
      { numRuns: 300 },
    );
  });

  it('shows hostile words as words', () => {
    const nasty = `<script>alert("&'")</script>\n@everyone`;
    const card: Card = { blocks: [{ kind: 'text', text: nasty }] };
    expect(textOf(renderCard(card, place))).toBe(nasty);
    expect(textOf(renderLine(nasty))).toBe(nasty);
  });

  it('checks what it claims: the reader of this test refuses loose tags, attributes and entities', () => {
    for (const bad of [
      '<p>a',
      '<p>a < b</p>',
      '<p onclick=x>a</p>',
      '<b><p></b></p>',
      '<p>&x;</p>',
      '<p title="a>b"></p>',
    ]) {
      expect(() => textOf(bad), bad).toThrow();
    }
  });

  it('writes a time as a machine-readable instant with the wall time as its words', () => {
    const at = Date.UTC(2026, 0, 6, 9, 25);
    const html = renderCard({ blocks: [{ kind: 'text', text: ['At ', { at, as: 'time', wall: '10:25' }] }] }, place);
    expect(html).toBe(
      `<p dir="auto">At <time datetime="2026-01-06T09:25:00Z" data-at="${at}" data-as="time">10:25</time></p>`,
    );
  });

  it('keeps the words of an instant that no calendar holds', () => {
    const text = [{ at: Number.NaN, as: 'time', wall: 'soon' } as const];
    expect(renderCard({ blocks: [{ kind: 'text', text }] }, place)).toBe('<p dir="auto">soon</p>');
  });

  it('marks the chosen option, and asks to choose when there is none', () => {
    const choice = { label: 'Size', line: 'size', options: [{ label: 'Full', value: 'full' }] };
    expect(renderCard({ blocks: [{ kind: 'choice', choice }] }, place)).toContain('Choose…');
    const chosen = renderCard({ blocks: [{ kind: 'choice', choice: { ...choice, chosen: 'full' } }] }, place);
    expect(chosen).toContain('<option value="full" selected>');
    expect(chosen).not.toContain('Choose…');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture, StepState } from '../../src/card.ts';
import { createDraw, svgOf } from '../../src/pictures/draw.ts';

const states: readonly StepState[] = ['ahead', 'now', 'done', 'skipped', 'missed', 'stopped'];
const wide = 'Wamble Mumbling Wide Worm Stretching Routine';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\u0000\u0008\ufffe',
    '<script>"&\'',
    ']]>',
    '\ud800',
    '@everyone',
    '\u202e‮abc',
    '🏃‍♀️',
    'さくら',
    'x'.repeat(5000),
  ),
);
const anyState = fc.constantFrom(...states);
const anyPicture: fc.Arbitrary<Picture> = fc.oneof(
  fc.record({
    of: fc.constant('timeline' as const),
    title: anyText,
    subtitle: anyText,
    steps: fc.array(
      fc.record({ name: anyText, clock: anyText, minute: fc.oneof(fc.integer(), fc.double()), state: anyState }),
      { maxLength: 30 },
    ),
  }),
  fc.record({
    of: fc.constant('history' as const),
    title: anyText,
    runs: fc.array(fc.record({ label: anyText, detail: anyText, marks: fc.array(anyState, { maxLength: 30 }) }), {
      maxLength: 30,
    }),
  }),
  fc.record({
    of: fc.constant('team' as const),
    title: anyText,
    footer: anyText,
    runners: fc.array(
      fc.record({
        name: anyText,
        marks: fc.array(fc.constantFrom('filled' as const, 'empty' as const), { maxLength: 30 }),
      }),
      { maxLength: 40 },
    ),
  }),
);

/** As wide and as many as a picture takes. */
const fullest: readonly Picture[] = [
  {
    of: 'timeline',
    title: wide,
    subtitle: wide,
    steps: Array.from({ length: 20 }, (_, minute) => ({
      name: wide,
      clock: 'Wed 07:00',
      minute,
      state: states[minute % 6] ?? 'now',
    })),
  },
  {
    of: 'history',
    title: wide,
    runs: Array.from({ length: 20 }, () => ({ label: wide, detail: wide, marks: [...states, ...states] })),
  },
  {
    of: 'team',
    title: wide,
    footer: wide,
    runners: Array.from({ length: 40 }, () => ({
      name: wide,
      marks: Array.from({ length: 12 }, () => 'filled' as const),
    })),
  },
];

describe('drawing', () => {
  it('makes a PNG 1080 wide and under 100 kB even when a picture is as full as it gets', async () => {
    const draw = createDraw();
    for (const picture of fullest) {
      const png = Buffer.from(await draw(picture));
      expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
      expect(png.readUInt32BE(16)).toBe(1080);
      expect(png.readUInt32BE(20)).toBe(Number(/ height="(\d+)"/.exec(svgOf(picture))?.[1]));
      expect(png.length).toBeLessThan(100_000);
    }
  });

  it('puts letters on the sheet: another title is another picture', async () => {
    const draw = createDraw();
    const team = (title: string): Picture => ({ of: 'team', title, footer: '', runners: [] });
    expect(await draw(team('Sunday'))).not.toEqual(await draw(team('Monday')));
    expect((await draw(team('Sunday'))).length).toBeGreaterThan((await draw(team(''))).length + 500);
  });

  it('gives the same bytes again without drawing twice, and forgets the oldest of many', async () => {
    const draw = createDraw();
    const team = (title: string): Picture => ({ of: 'team', title, footer: '', runners: [] });
    const first = await draw(team('0'));
    expect(await draw(team('0'))).toBe(first);
    for (let index = 1; index <= 64; index++) await draw(team(String(index)));
    const again = await draw(team('0'));
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  it('never fails on any picture, whatever people are called', async () => {
    const draw = createDraw();
    await fc.assert(
      fc.asyncProperty(anyPicture, async (picture) => {
        expect((await draw(picture)).length).toBeGreaterThan(100);
      }),
      { numRuns: 40 },
    );
  });

  it('writes only characters that XML allows and no tag that a person typed', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const svg = svgOf(picture);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(svg).not.toMatch(/[\u0000-\u001f\ufffe\uffff]|<script|NaN|Infinity|undefined/);
        for (const [, tag] of svg.matchAll(/<\/?([^\s/>]+)/g))
          expect(['svg', 'rect', 'text', 'circle', 'path']).toContain(tag);
      }),
      { numRuns: 300 },
    );
  });

  it('shows every state by its own shape, not by colour alone', () => {
    const shapes = states.map((state) =>
      svgOf({ of: 'history', title: '', runs: [{ label: '', detail: '', marks: [state] }] }).replace(
        /#[0-9a-f]{6}/g,
        'colour',
      ),
    );
    expect(new Set(shapes).size).toBe(states.length);
  });

  it('calls a runner whose name the font lacks by their row instead of leaving a gap', () => {
    expect(svgOf({ of: 'team', title: '', footer: '', runners: [{ name: 'さくら', marks: [] }] })).toContain(
      '>Runner 1<',
    );
  });

  it('says how many did not fit', () => {
    expect(fullest.map((picture) => /and \d+ more/.exec(svgOf(picture))?.[0])).toEqual([
      'and 4 more',
      'and 10 more',
      'and 16 more',
    ]);
  });
});

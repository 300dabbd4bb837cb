import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline, sinceRun } from '../../src/pictures/timeline.ts';

const anyStep = fc.record({
  name: fc.string({ maxLength: 80 }),
  clock: fc.oneof(fc.constantFrom('09:40', 'Wed 07:00'), fc.string({ maxLength: 40 })),
  // Few values, so that steps coincide.
  minute: fc.integer({ min: 0, max: 5 }),
  state: fc.constant('ahead' as const),
});

describe('the time line', () => {
  it('never lets two steps overlap, not even when they fall on the same minute', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        const { rows } = layoutTimeline(steps, 100);
        for (const [index, a] of rows.entries()) {
          for (const b of rows.slice(index + 1)) {
            const apart =
              a.box.right <= b.box.left ||
              b.box.right <= a.box.left ||
              a.box.bottom <= b.box.top ||
              b.box.bottom <= a.box.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps mark, clock and name of a step apart, inside its own box and on the sheet', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 20 }), (steps) => {
        for (const row of layoutTimeline(steps, 100).rows) {
          expect(row.markX).toBeLessThan(row.clockX);
          expect(row.clockX + row.clockWidth).toBeLessThan(row.nameX);
          expect(row.nameWidth).toBeGreaterThan(100);
          expect(row.nameX + row.nameWidth).toBeLessThanOrEqual(row.box.right);
          expect(row.box.left).toBeGreaterThanOrEqual(0);
          expect(row.box.right).toBeLessThanOrEqual(1080);
        }
      }),
    );
  });

  it('puts steps in the order of their minutes and counts those it cannot show', () => {
    const steps = Array.from({ length: 18 }, (_, index) => ({
      name: '',
      clock: '',
      minute: 18 - index,
      state: 'done' as const,
    }));
    const { rows, hidden } = layoutTimeline(steps, 0);
    expect(rows.map((row) => row.step.minute)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(hidden).toBe(2);
  });

  it('says the time since the run as people do', () => {
    expect([0, 25, 60, 190, 605, -5, Number.NaN].map(sinceRun)).toEqual([
      'right away',
      '+25 min',
      '+1 h',
      '+3 h 10',
      '+10 h 05',
      'right away',
      '',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { steps } from '../../../src/engine/method/steps/steps.ts';
import { type Anchors, schedule } from '../../../src/engine/planning/step-windows.ts';
import { MINUTE } from '../../../src/time.ts';
import { bed, ended } from '../../fixtures/recovery-day.ts';

const after = (minutes: number) => ended + minutes * MINUTE;
const beforeBed = (minutes: number) => bed - minutes * MINUTE;
const whole = new Map<string, number>(steps.map((step) => [step.id, step.minutes]));
const windows = (chosen: readonly string[], around: Partial<Anchors> = {}) =>
  schedule(new Set(chosen), {
    runEnd: ended,
    bed,
    now: ended,
    merged: false,
    minutes: whole,
    ended: new Map(),
    ...around,
  });

describe('a step that follows another', () => {
  it('comes five minutes after that one would end', () => {
    expect(windows(['stretch', 'ice-bath']).get('ice-bath')?.dueAt).toBe(after(15 + 13 + 5));
  });

  it.each([
    ['early: it is pulled forward', 14, 19],
    ['very early: not before its own window', 3, 15],
    ['late: it waits', 50, 55],
  ])('or after that one did end, %s', (_, end, due) => {
    const made = windows(['stretch', 'ice-bath'], { ended: new Map([['stretch', after(end)]]) });
    expect(made.get('ice-bath')?.dueAt).toBe(after(due));
  });

  it('keeps its own minute without that one', () => {
    expect(windows(['ice-bath']).get('ice-bath')?.dueAt).toBe(after(30));
  });
});

describe('the warm bath', () => {
  it('begins 60-90 minutes before bed (M7)', () => {
    const bath = windows(['epsom-bath']).get('epsom-bath');
    expect([bath?.opensAt, bath?.closesAt]).toEqual([beforeBed(90), beforeBed(60)]);
  });

  it('is over an hour before bed on a merged evening (G-late)', () => {
    expect(windows(['epsom-bath'], { merged: true }).get('epsom-bath')?.closesAt).toBe(beforeBed(60 + 15));
    expect(windows(['epsom-bath'], { merged: true, now: beforeBed(76) }).has('epsom-bath')).toBe(true);
    expect(windows(['epsom-bath'], { merged: true, now: beforeBed(75) }).has('epsom-bath')).toBe(false);
  });
});

describe('a window', () => {
  it('that is over has no entry, one that is open begins now', () => {
    expect(windows(['hydrate'], { now: after(29) }).get('hydrate')?.dueAt).toBe(after(29));
    expect(windows(['hydrate'], { now: after(30) }).has('hydrate')).toBe(false);
  });

  it('of the meal is 1-2 hours after the run (M5), 45 minutes earlier when it is the snack too', () => {
    const meal = windows(['meal']).get('meal');
    expect([meal?.opensAt, meal?.closesAt]).toEqual([after(60), after(120)]);
    expect(windows(['meal'], { merged: true }).get('meal')?.opensAt).toBe(after(15));
  });
});
